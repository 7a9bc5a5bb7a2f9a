/** Keeps map archives whole on the device: in the browser's own file system, or else in its database. */
import { del, get, set, type UseStore } from 'idb-keyval';
import { DEVICE_PATIENCE_MS, deviceStore } from './deviceStore.ts';

/** One archive of the reader, and one copy for each address of the operator. */
export type ArchiveSlot = string;

const FOLDER = 'base-maps';
const LONGEST_NAME = 100;

interface StoredFile {
  readonly name: string;
  readonly savedMs: number;
  readonly content: Blob;
}

export const FILE_SLOT: ArchiveSlot = 'file';

/** Of another address the copy counts for nothing. */
export function copySlot(url: string): ArchiveSlot {
  return `copy-${safeName(url)}`;
}

/** The archive in the slot, its day of keeping as `lastModified`; undefined where there is none or nothing can be kept. */
export async function keptArchive(slot: ArchiveSlot): Promise<File | undefined> {
  const folder = await folderOf(slot, false);
  for await (const entry of folder?.values() ?? []) {
    if (entry.kind !== 'file') continue;
    const file = await entry.getFile();
    if (file.size > 0) return file;
  }
  const stored = await get<StoredFile>(slot, database()).catch(() => undefined);
  return stored === undefined ? undefined : new File([stored.content], stored.name, { lastModified: stored.savedMs });
}

/** Takes the place of what the slot held. Rejects where there is no room, or with the reason of `signal`; the slot is then empty or as it was. */
export async function keepArchive(slot: ArchiveSlot, name: string, content: ReadableStream<Uint8Array<ArrayBuffer>>, signal?: AbortSignal): Promise<File> {
  // Without this the browser may clear it away when room is scarce. Some ask the reader, who need not answer.
  void navigator.storage?.persist?.().catch(() => false);
  const folder = await folderOf(slot, true);
  const safe = safeName(name);
  if (folder === undefined) {
    const blob = await new Response(content).blob();
    signal?.throwIfAborted();
    await set(slot, { name: safe, savedMs: Date.now(), content: blob } satisfies StoredFile, database());
    return new File([blob], safe, { lastModified: Date.now() });
  }
  const handle = await folder.getFileHandle(safe, { create: true });
  await content.pipeTo(await handle.createWritable(), signal === undefined ? {} : { signal });
  for await (const other of folder.keys()) if (other !== safe) await folder.removeEntry(other);
  return handle.getFile();
}

export async function forgetArchive(slot: ArchiveSlot): Promise<void> {
  const parent = await rootFolder().catch(() => undefined);
  await parent?.removeEntry(slot, { recursive: true }).catch(() => undefined);
  await del(slot, database()).catch(() => undefined);
}

/** One for the page: each store keeps a connection of its own open. */
let store: UseStore | undefined;

function database(): UseStore {
  return (store ??= deviceStore(FOLDER, 'archives'));
}

/** Undefined where the browser has no file system for pages, or does not let this one write. */
async function folderOf(slot: ArchiveSlot, create: boolean): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await (await rootFolder()).getDirectoryHandle(slot, { create });
  } catch {
    return undefined;
  }
}

async function rootFolder(): Promise<FileSystemDirectoryHandle> {
  if (!('createWritable' in FileSystemFileHandle.prototype)) throw new Error('files of the page cannot be written');
  const silent = new Promise<never>((_resolve, reject) => setTimeout(() => reject(new Error('the files of the page do not open')), DEVICE_PATIENCE_MS));
  return (await Promise.race([navigator.storage.getDirectory(), silent])).getDirectoryHandle(FOLDER, { create: true });
}

/** What every file system takes. */
function safeName(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}._()-]+/gu, '_').slice(-LONGEST_NAME);
}
