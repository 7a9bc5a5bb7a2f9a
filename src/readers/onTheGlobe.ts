/** Leaves out of a layer what lies on no globe: most often metres that were taken for degrees. */
import { valueAt } from '../domain/ownData/Column.ts';
import { guessNameColumn } from '../domain/ownData/guessNameColumn.ts';
import type { RawLayer } from '../domain/ownData/LayerBuilder.ts';
import { REMARKS_KEPT, type FeatureRemark } from '../domain/ownData/OwnLayer.ts';
import type { PackedGeometry } from '../domain/ownData/PackedGeometry.ts';
import { pickColumn, pickGeometry } from '../domain/ownData/pickRows.ts';

/** Positions are [lon, lat] in degrees. A feature with any position beyond 180° or 90° is refused, with a remark; the same layer where none is. */
export function onTheGlobe(raw: RawLayer): RawLayer {
  const { kept, lost } = checkRange(raw);
  if (lost.length === 0) return raw;
  return {
    ...raw,
    count: kept.length,
    geometry: pickGeometry(raw.geometry, kept),
    columns: raw.columns.map((column) => pickColumn(column, kept)),
    numbers: kept.map((row) => raw.numbers[row] ?? 0),
    remarks: [...raw.remarks, ...lost].slice(0, REMARKS_KEPT),
    refusedCount: raw.refusedCount + lost.length,
  };
}

function checkRange({ count, geometry, columns, numbers }: RawLayer): { kept: Uint32Array; lost: FeatureRemark[] } {
  const kept: number[] = [];
  const lost: FeatureRemark[] = [];
  const nameColumn = columns[guessNameColumn(columns) ?? -1];
  for (let feature = 0; feature < count; feature += 1) {
    const wrong = wrongPosition(geometry, feature);
    if (wrong === undefined) kept.push(feature);
    else lost.push({ number: numbers[feature] ?? 0, name: nameColumn === undefined ? '' : String(valueAt(nameColumn, feature) ?? ''), fault: 'out-of-range', found: wrong });
  }
  return { kept: Uint32Array.from(kept), lost };
}

function wrongPosition(geometry: PackedGeometry, feature: number): string | undefined {
  const [from, to] = positionRange(geometry, feature);
  for (let at = from; at < to; at += 1) {
    const [lon = Number.NaN, lat = Number.NaN] = [geometry.coordinates[at * 2], geometry.coordinates[at * 2 + 1]];
    if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) return `${lon}, ${lat}`;
  }
  return undefined;
}

/** First position of a feature, and that after its last. */
function positionRange({ partStarts, ringStarts, positionStarts }: PackedGeometry, feature: number): [number, number] {
  const at = (end: number) => positionStarts[ringStarts[partStarts[end] ?? 0] ?? 0] ?? 0;
  return [at(feature), at(feature + 1)];
}
