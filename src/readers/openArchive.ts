/** Opens a zip archive: its list first, then only what is wanted, and nothing that swells. */
import { unzipSync } from 'fflate';
import { isUtf8 } from './decodeText.ts';
import { FileRefused } from './FileRefused.ts';
import type { Limits } from './limits.ts';

export interface ArchiveEntry {
  /** Its path, decoded. */
  readonly name: string;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  /** As the archive has it. */
  readonly rawName: string;
}

/** Below this nothing is called a bomb. */
const HARMLESS_BYTES = 10_000_000;
const ENCRYPTED_FLAG = 1;

/** Throws FileRefused where it is damaged, encrypted, or would unpack beyond the limits by what its list says. */
export function listArchive(bytes: Uint8Array, limits: Limits): ArchiveEntry[] {
  const entries: ArchiveEntry[] = [];
  guarded(bytes, () =>
    unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (entries.length >= limits.entries) throw new FileRefused('swells', { found: entries.length + 1, limit: limits.entries });
        entries.push({ name: decodeName(name), rawName: name, packedBytes: size, unpackedBytes: originalSize });
        return false;
      },
    }),
  );
  return entries.filter(({ name }) => !name.endsWith('/') && !/(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$)/.test(name));
}

/**
 * The bytes of the entries. Each is unpacked into memory of the size that the list says and never beyond, so that a list which
 * lies costs nothing: what then is cut short is refused.
 */
export function unpack(bytes: Uint8Array, entries: readonly ArchiveEntry[], limits: Limits): { readonly name: string; readonly bytes: Uint8Array }[] {
  const total = entries.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0);
  if (total > limits.unpackedBytes) throw new FileRefused('swells', { found: total, limit: limits.unpackedBytes });
  for (const { name, unpackedBytes, packedBytes } of entries) {
    const ratio = Math.round(unpackedBytes / Math.max(1, packedBytes));
    if (unpackedBytes > HARMLESS_BYTES && ratio > limits.unpackedRatio) throw new FileRefused('swells', { where: name, found: `${ratio} : 1`, limit: `${limits.unpackedRatio} : 1` });
  }
  const wanted = new Set(entries.map(({ rawName }) => rawName));
  const unpacked = guarded(bytes, () => unzipSync(bytes, { filter: ({ name }) => wanted.has(name) }));
  return entries.map(({ name, rawName }) => ({ name, bytes: unpacked[rawName] ?? new Uint8Array(0) }));
}

function guarded<Result>(bytes: Uint8Array, open: () => Result): Result {
  const isEncrypted = ((bytes[6] ?? 0) & ENCRYPTED_FLAG) !== 0;
  try {
    if (isEncrypted) throw new FileRefused('encrypted');
    return open();
  } catch (error) {
    if (error instanceof FileRefused) throw error;
    throw new FileRefused('broken', { found: error instanceof Error ? error.message : String(error) });
  }
}

/** Windows writes names in its own code page and does not say so; the library hands them over byte by byte. */
function decodeName(name: string): string {
  const codes = Array.from(name, (letter) => letter.codePointAt(0) ?? 0);
  if (codes.some((code) => code > 255) || codes.every((code) => code < 128)) return name;
  const bytes = Uint8Array.from(codes);
  return new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'gb18030').decode(bytes);
}
