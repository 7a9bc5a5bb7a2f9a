/** Takes a layer in: its coordinates become WGS-84 in place, and what lies on no globe is left out. */
import type { Bounds } from '../domain/bounds.ts';
import type { LayerChoice } from '../domain/ownData/FilePreview.ts';
import { valueAt } from '../domain/ownData/Column.ts';
import { guessNameColumn } from '../domain/ownData/guessNameColumn.ts';
import type { RawLayer } from '../domain/ownData/LayerBuilder.ts';
import { REMARKS_KEPT, type FeatureRemark, type OwnLayer } from '../domain/ownData/OwnLayer.ts';
import type { PackedGeometry } from '../domain/ownData/PackedGeometry.ts';
import { pickColumn, pickGeometry } from '../domain/ownData/pickRows.ts';
import { featuresOf } from './featuresOf.ts';
import type { Limits } from './limits.ts';
import { loadConversion, type Conversion } from './loadConversion.ts';
import type { ParsedFile } from './ParsedFile.ts';
import type { Tell } from './Tell.ts';

const TOLD_EVERY = 50_000;

/**
 * Consumes the layer: its coordinates are overwritten. Its id tells it apart within this file alone. Rejects with a RangeError where
 * the choice names no layer of the file, or `stated` for coordinates that cannot be converted.
 */
export async function takeLayer(parsed: ParsedFile, choice: LayerChoice, limits: Limits, tell: Tell): Promise<OwnLayer> {
  const filed = parsed.layers[choice.layer];
  if (filed === undefined) throw new RangeError(`no layer ${choice.layer}`);
  const { file, sort, layer } = filed;
  const { raw, stated } = featuresOf(layer, limits, choice.position);
  const { coordinates } = raw.geometry;
  if (coordinates.length > 0) convert(coordinates, await loadConversion(choice.datum, stated), choice.areAxesSwapped === true, tell);
  const { kept, lost } = checkRange(raw);
  const sound = lost.length === 0 ? raw : { ...raw, count: kept.length, geometry: pickGeometry(raw.geometry, kept), columns: raw.columns.map((column) => pickColumn(column, kept)) };
  return {
    id: `own-${choice.layer + 1}`,
    name: layer.name,
    file,
    sort,
    datum: choice.datum,
    ...(stated === undefined ? {} : { statedCrs: stated.text }),
    count: sound.count,
    geometry: sound.geometry,
    columns: sound.columns,
    nameColumn: guessNameColumn(sound.columns),
    bounds: boundsOf(sound.geometry),
    remarks: [...raw.remarks, ...lost].slice(0, REMARKS_KEPT),
    refusedCount: raw.refusedCount + lost.length,
    remarkedCount: raw.remarkedCount,
  };
}

function convert(coordinates: Float64Array, conversion: Conversion, areAxesSwapped: boolean, tell: Tell): void {
  if (conversion === 'same' && !areAxesSwapped) return;
  for (let at = 0; at < coordinates.length; at += 2) {
    const [first = Number.NaN, second = Number.NaN] = [coordinates[at], coordinates[at + 1]];
    const [x, y] = areAxesSwapped ? [second, first] : [first, second];
    const [lon, lat] = conversion === 'same' ? [x, y] : conversion(x, y);
    coordinates[at] = lon;
    coordinates[at + 1] = lat;
    if (at % TOLD_EVERY === 0) tell(at / coordinates.length, 'converting');
  }
}

/** Features with a position beyond the globe: most often metres that were taken for degrees. */
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

function boundsOf({ coordinates }: PackedGeometry): Bounds | undefined {
  if (coordinates.length === 0) return undefined;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < coordinates.length; at += 2) {
    const [lon = 0, lat = 0] = [coordinates[at], coordinates[at + 1]];
    if (lon < west) west = lon;
    if (lon > east) east = lon;
    if (lat < south) south = lat;
    if (lat > north) north = lat;
  }
  return [west, south, east, north];
}
