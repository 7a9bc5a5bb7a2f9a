/** Writes a file whole or not at all, and only where its content differs. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** True where the file was written. The new content stands under a temporary name first, then takes the place of the old. */
export async function writeIfChanged(path: string, content: string | Uint8Array): Promise<boolean> {
  const bytes = Buffer.from(content);
  const present = await readFile(path).catch(() => undefined);
  if (present?.equals(bytes) === true) return false;
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.new`;
  await writeFile(temporary, bytes);
  await rename(temporary, path);
  return true;
}
