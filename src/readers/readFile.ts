/** Reads the files that were given at once: finds their sort by content first, name second, and hands each to its reader. */
import type { TableOptions } from '../domain/ownData/FilePreview.ts';
import { FileRefused } from './FileRefused.ts';
import { gather, type Gathered, type Unit } from './gather.ts';
import type { Limits } from './limits.ts';
import type { NamedBytes } from './NamedBytes.ts';
import type { ParsedFile } from './ParsedFile.ts';
import { filed, readPlain, type Context } from './readPlain.ts';
import { isPartOfShapefile } from './shapefilesIn.ts';
import { shapefileUnits } from './shapefileUnits.ts';
import { sortOf } from './sortOf.ts';
import type { Tell } from './Tell.ts';

/**
 * Files that were given at once, each by itself; the parts of Shapefiles belong together. One that is refused is left aside while
 * another can be read. Rejects with FileRefused, which names the file, where none can.
 */
export async function readFile(files: readonly NamedBytes[], limits: Limits, tell: Tell, options: TableOptions = {}): Promise<ParsedFile> {
  const bytes = files.reduce((sum, each) => sum + each.bytes.length, 0);
  const context = { limits, tell, options, isAtHand: () => false };
  const units = [
    ...shapefileUnits(files, context),
    ...files.filter(({ name }) => !isPartOfShapefile(name)).map((each): Unit => ({ file: each.name, read: (firstLayer) => readOne(each, context, firstLayer) })),
  ];
  try {
    if (bytes > limits.bytes) throw new FileRefused('too-large', { found: bytes, limit: limits.bytes });
    const { layers, leftAside } = await gather(units, limits);
    return { file: layers[0]?.file ?? '', bytes, layers, leftAside };
  } catch (error) {
    throw error instanceof FileRefused ? error.inFile(units[0]?.file ?? '') : error;
  }
}

async function readOne(file: NamedBytes, context: Context, firstLayer: number): Promise<Gathered> {
  if (file.bytes.length === 0) throw new FileRefused('empty');
  if (sortOf(file.bytes, file.name) === 'archive') return (await import('./readArchive.ts')).readArchive(file, context, firstLayer);
  return filed(file.name, await readPlain(file, context, firstLayer));
}
