import { expect, test } from 'vitest';
import { valueAt } from '../domain/ownData/Column.ts';
import type { OwnLayer } from '../domain/ownData/OwnLayer.ts';
import { FileRefused } from './FileRefused.ts';
import { LIMITS } from './limits.ts';
import type { NamedBytes } from './NamedBytes.ts';
import { previewOf } from './previewOf.ts';
import { readFile } from './readFile.ts';
import { takeLayer } from './takeLayer.ts';
import { HOSTILE_FILES, type HostileFile } from './testing/hostileFiles.ts';

const quiet = () => undefined;

async function taken(files: readonly NamedBytes[]): Promise<OwnLayer> {
  const parsed = await readFile(files, LIMITS, quiet);
  const [first] = previewOf(parsed, LIMITS).layers;
  return takeLayer(parsed, { layer: 0, datum: 'WGS-84', position: first?.table?.guess ?? { kind: 'none' } }, LIMITS, quiet);
}

const textsOf = ({ columns, count }: OwnLayer) => columns.flatMap((column) => Array.from({ length: count }, (_, row) => String(valueAt(column, row))));

const found = (word: string, words: readonly string[]) => (words.includes(word) ? word : words.join(' | '));

/** What became of the file, as the table words it: where it is not what was hoped for, all that is there instead. */
async function outcomeOf({ files, hoped }: HostileFile): Promise<{ readonly outcome: unknown; readonly count: number }> {
  try {
    const layer = await taken(files);
    if (hoped === 'left-out') return { outcome: hoped, count: layer.count };
    if ('text' in hoped) return { outcome: { text: found(hoped.text, textsOf(layer)) }, count: layer.count };
    if ('column' in hoped) return { outcome: { column: found(hoped.column, layer.columns.map(({ name }) => name)) }, count: layer.count };
    const faults = layer.remarks.map(({ fault }) => fault);
    return { outcome: 'remarked' in hoped && faults.includes(hoped.remarked) ? hoped : `remarked: ${faults.join()}`, count: layer.count };
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return { outcome: { refused: error.refusal.fault }, count: 0 };
  }
}

/** What something that ran, or reached what every object inherits, would leave behind. */
const marks = () => [...Object.keys(Object.prototype), ...['ran', 'polluted'].filter((name) => name in globalThis)];

test.each(HOSTILE_FILES.map((each) => [each.what, each] as const))('%s', async (_what, hostile) => {
  const { outcome, count } = await outcomeOf(hostile);
  expect(outcome).toEqual(hostile.hoped);
  expect(count).toBe(hostile.count ?? count);
  expect(marks()).toEqual([]);
});
