/** Reads files as a reader of the page would who follows what is proposed, and checks that what comes of it is sound. */
import { DATUMS, type Datum } from '../../src/domain/datum/Datum.ts';
import { valueAt, type Column } from '../../src/domain/ownData/Column.ts';
import { FILE_FAULTS, type LayerChoice, type LayerPreview } from '../../src/domain/ownData/FilePreview.ts';
import { FEATURE_FAULTS, FILE_SORTS, REMARKS_KEPT, type OwnLayer } from '../../src/domain/ownData/OwnLayer.ts';
import { NO_SHAPE, SHAPES, type PackedGeometry } from '../../src/domain/ownData/PackedGeometry.ts';
import { FileRefused } from '../../src/readers/FileRefused.ts';
import { LIMITS } from '../../src/readers/limits.ts';
import type { NamedBytes } from '../../src/readers/NamedBytes.ts';
import { previewOf } from '../../src/readers/previewOf.ts';
import { readFile } from '../../src/readers/readFile.ts';
import { takeLayer } from '../../src/readers/takeLayer.ts';
import type { Outcome } from './Target.ts';

const quiet = () => undefined;

/** Throws what is no refusal, and where a refusal or a layer is not sound. `datum` for what states none. */
export async function readAsReader(files: readonly NamedBytes[], datum: Datum = 'WGS-84'): Promise<Outcome> {
  return refusedOr(async () => {
    const parsed = await readFile(files, LIMITS, quiet);
    const { layers } = previewOf(parsed, LIMITS);
    must(layers.length > 0 && layers.length === parsed.layers.length, 'a preview shows every layer');
    for (const [layer, preview] of layers.entries()) {
      checkPreview(preview);
      const position = preview.table?.guess ?? { kind: 'none' };
      const choice: LayerChoice = { layer, datum: preview.stated?.isUnderstood === true ? 'stated' : datum, position };
      const taken = await takeLayer(parsed, choice, LIMITS, quiet);
      checkLayer(taken);
      // What the file itself states to be there is there, or is told to be lost.
      if (preview.table === undefined) must(taken.count + taken.refusedCount >= preview.count, `${taken.count} + ${taken.refusedCount} of ${preview.count} features`);
    }
  });
}

/** A refusal of a file must be one that a language has words for. */
export async function refusedOr(read: () => unknown): Promise<Outcome> {
  try {
    await read();
    return 'accepted';
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    const { fault, found, at } = error.refusal;
    must(FILE_FAULTS.includes(fault), `an unknown fault ${fault}`);
    must(found === undefined || typeof found === 'string' || typeof found === 'number', 'what was found is a text or a number');
    must(at === undefined || (at.line >= 1 && at.column >= 1), 'line and column count from 1');
    return 'refused';
  }
}

export function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(`does not hold: ${what}`);
}

function checkPreview({ name, table, sample, count, refusedCount, remarks }: LayerPreview): void {
  must(typeof name === 'string', 'a name is a text');
  must(count >= 0 && refusedCount >= 0, 'counts are counts');
  must(remarks.length <= REMARKS_KEPT, 'remarks are bounded');
  must(sample.every(([x, y]) => Number.isFinite(x) && Number.isFinite(y)), 'a sample is of numbers');
  for (const row of table?.rows ?? []) must(row.length === table?.header.length && row.every((cell) => typeof cell === 'string'), 'first rows are texts, one for each column');
}

/** Whatever was in the file. */
function checkLayer({ count, geometry, columns, nameColumn, remarks, refusedCount, remarkedCount, bounds, sort, datum }: OwnLayer): void {
  must(FILE_SORTS.includes(sort) && (datum === 'stated' || DATUMS.includes(datum)), 'sort and datum are known');
  checkContent({ count, geometry, columns, nameColumn });
  must(refusedCount >= 0 && remarkedCount >= 0 && refusedCount + remarkedCount >= new Set(remarks.map(({ number }) => number)).size - 1, 'remarks are of features that are counted');
  must(remarks.every(({ fault, name, found }) => FEATURE_FAULTS.includes(fault) && typeof name === 'string' && (found === undefined || typeof found === 'string')), 'a remark is of a known fault');
  must((bounds === undefined) === (geometry.coordinates.length === 0), 'bounds stand where there are positions');
  must(bounds === undefined || (bounds[0] <= bounds[2] && bounds[1] <= bounds[3]), 'bounds are from west to east and from south to north');
}

export function checkContent({ count, geometry, columns, nameColumn }: Pick<OwnLayer, 'count' | 'geometry' | 'columns' | 'nameColumn'>): void {
  must(Number.isSafeInteger(count) && geometry.shapes.length === count, 'a shape for each feature');
  checkGeometry(geometry);
  must(new Set(columns.map(({ name }) => name)).size === columns.length, 'columns are told apart by their names');
  must(nameColumn === undefined || columns[nameColumn] !== undefined, 'the naming column is there');
  for (const column of columns) checkColumn(column, count);
}

function checkGeometry({ shapes, partStarts, ringStarts, positionStarts, coordinates }: PackedGeometry): void {
  must(shapes.every((shape) => shape === NO_SHAPE || SHAPES[shape] !== undefined), 'shapes are known');
  const chain = [partStarts, ringStarts, positionStarts].map((starts) => {
    must(starts[0] === 0 && starts.every((start, index) => index === 0 || start >= (starts[index - 1] ?? 0)), 'starts rise');
    return [starts.length - 1, starts.at(-1) ?? 0] as const;
  });
  must(chain[0]?.[0] === shapes.length && chain[0][1] === chain[1]?.[0] && chain[1][1] === chain[2]?.[0] && chain[2][1] * 2 === coordinates.length, 'every part is owned once');
  must(coordinates.every((value, index) => Math.abs(value) <= (index % 2 === 0 ? 180 : 90)), 'positions lie on the globe');
}

function checkColumn(column: Column, count: number): void {
  must(typeof column.name === 'string', 'the name of a column is a text');
  must((column.type === 'text' ? column.codes : column.values).length === count, `${column.name} has a value for each row`);
  for (let row = 0; row < count; row += 1) {
    const value = valueAt(column, row);
    must(value === undefined || (column.type === 'text' ? typeof value === 'string' : Number.isFinite(value)), `${column.name} holds what it says`);
  }
}
