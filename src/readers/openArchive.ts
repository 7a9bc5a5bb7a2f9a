/** Opens a zip archive: its list first, then only what is wanted, and nothing that swells. */
import { Inflate } from 'fflate';
import { isUtf8 } from './decodeText.ts';
import { FileRefused } from './FileRefused.ts';
import type { Limits } from './limits.ts';
import type { NamedBytes } from './NamedBytes.ts';
import { zipDirectory, type ZipEntry } from './zipDirectory.ts';

export interface ArchiveEntry extends Pick<ZipEntry, 'isEncrypted' | 'method' | 'packedBytes' | 'unpackedBytes' | 'packed'> {
  /** Its path, decoded. */
  readonly name: string;
}

/** Below this nothing is called a bomb. */
const HARMLESS_BYTES = 10_000_000;
/** One step of unpacking makes at most a thousand times as much. */
const STEP_BYTES = 16_384;
const STORED = 0;
const DEFLATED = 8;

/** Without folders and what systems add. Throws FileRefused where the list is damaged or too long. */
export function listArchive(bytes: Uint8Array, limits: Limits): ArchiveEntry[] {
  const entries: ArchiveEntry[] = [];
  try {
    for (const { nameBytes, ...entry } of zipDirectory(bytes)) {
      if (entries.length >= limits.entries) throw new FileRefused('swells', { found: entries.length + 1, limit: limits.entries });
      entries.push({ ...entry, name: decodeName(nameBytes) });
    }
  } catch (error) {
    throw asBroken(error, '');
  }
  return entries.filter(({ name }) => !name.endsWith('/') && !/(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$)/.test(name));
}

/**
 * The bytes of the entries. What the list says is weighed first; each entry then gets as much memory as the list says, and
 * one that swells beyond that is stopped where it does, and refused, as is one that falls short of it. Throws FileRefused.
 */
export function unpack(entries: readonly ArchiveEntry[], limits: Limits): NamedBytes[] {
  const total = entries.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0);
  if (total > limits.unpackedBytes) throw new FileRefused('swells', { found: total, limit: limits.unpackedBytes });
  for (const { name, isEncrypted, unpackedBytes, packedBytes } of entries) {
    if (isEncrypted) throw new FileRefused('encrypted', { where: name });
    const ratio = Math.round(unpackedBytes / Math.max(1, packedBytes));
    if (unpackedBytes > HARMLESS_BYTES && ratio > limits.unpackedRatio) throw new FileRefused('swells', { where: name, found: `${ratio} : 1`, limit: `${limits.unpackedRatio} : 1` });
  }
  return entries.map((entry) => {
    try {
      return { name: entry.name, bytes: unpackOne(entry) };
    } catch (error) {
      throw asBroken(error, entry.name);
    }
  });
}

function unpackOne({ name, method, unpackedBytes, packed }: ArchiveEntry): Uint8Array {
  if (method !== STORED && method !== DEFLATED) throw new FileRefused('broken', { where: name, found: `zip method ${method}` });
  const bytes = new Uint8Array(unpackedBytes);
  const data = packed();
  let length = 0;
  const take = (part: Uint8Array) => {
    if (length + part.length > unpackedBytes) throw new FileRefused('swells', { where: name, found: `>${unpackedBytes}`, limit: unpackedBytes });
    bytes.set(part, length);
    length += part.length;
  };
  if (method === STORED) take(data);
  else {
    const stream = new Inflate(take);
    for (let at = 0; at < data.length; at += STEP_BYTES) stream.push(data.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= data.length);
  }
  if (length < unpackedBytes) throw new FileRefused('broken', { where: name, found: `${length} / ${unpackedBytes}` });
  return bytes;
}

function asBroken(error: unknown, where: string): FileRefused {
  if (error instanceof FileRefused) return error;
  return new FileRefused('broken', { where, found: error instanceof Error ? error.message : String(error) });
}

/** Windows writes names in its own code page and does not say so. */
function decodeName(bytes: Uint8Array): string {
  return new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'gb18030').decode(bytes);
}
