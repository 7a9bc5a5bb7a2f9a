/** Reads files one after the other: one that is refused is left aside while another can be read. */
import type { FileRefusal, LeftAside } from '../domain/ownData/FilePreview.ts';
import { FileRefused } from './FileRefused.ts';
import type { Limits } from './limits.ts';
import type { FiledLayer, ParsedLayer } from './ParsedFile.ts';

/** Files that are read as one, as the parts of a Shapefile are. */
export interface Unit {
  readonly file: string;
  readonly read: (firstLayer: number) => Promise<Gathered>;
}

export interface Gathered {
  readonly layers: readonly FiledLayer[];
  readonly leftAside: readonly LeftAside[];
}

/** Rejects with FileRefused where none can be read, with what says most, and where all together are too many. */
export async function gather(units: readonly Unit[], limits: Limits): Promise<Gathered> {
  const layers: FiledLayer[] = [];
  const leftAside: LeftAside[] = [];
  for (const { file, read } of units) {
    try {
      const gathered = await read(layers.length);
      const filled = gathered.layers.filter(({ layer }) => featuresIn(layer) > 0);
      if (filled.length === 0) throw new FileRefused('no-features');
      layers.push(...filled);
      leftAside.push(...gathered.leftAside);
    } catch (error) {
      const refused = asRefusal(error, limits).inFile(file);
      if (units.length === 1) throw refused;
      leftAside.push({ name: file, refusal: refused.refusal });
    }
    const count = layers.reduce((sum, { layer }) => sum + featuresIn(layer), 0);
    if (count > limits.features) throw new FileRefused('too-many-features', { found: count, limit: limits.features });
  }
  if (layers.length === 0) throw tellingRefusal(leftAside.flatMap(({ refusal }) => refusal ?? []));
  return { layers, leftAside };
}

/** The first that says more than that there is nothing to be had. */
function tellingRefusal(refusals: readonly FileRefusal[]): FileRefused {
  const [first = new FileRefused('unknown-sort').refusal] = refusals;
  return FileRefused.of(refusals.find(({ fault }) => fault !== 'no-features' && fault !== 'unknown-sort') ?? first);
}

function featuresIn(layer: ParsedLayer): number {
  return layer.kind === 'table' ? layer.numbers.length : layer.raw.count + layer.raw.refusedCount;
}

/** Throws what is no refusal. */
function asRefusal(error: unknown, limits: Limits): FileRefused {
  if (error instanceof FileRefused) return error;
  if (error instanceof Error && /call stack|too much recursion/i.test(error.message)) return new FileRefused('too-deep', { limit: limits.depth });
  throw error;
}
