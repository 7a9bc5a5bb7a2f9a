/** Takes a layer in: its coordinates become WGS-84 in place, and what lies on no globe is left out. */
import type { Bounds } from '../domain/bounds.ts';
import type { LayerChoice } from '../domain/ownData/FilePreview.ts';
import { guessNameColumn } from '../domain/ownData/guessNameColumn.ts';
import type { OwnLayer } from '../domain/ownData/OwnLayer.ts';
import type { PackedGeometry } from '../domain/ownData/PackedGeometry.ts';
import { featuresOf } from './featuresOf.ts';
import type { Limits } from './limits.ts';
import { loadConversion, type Conversion } from './loadConversion.ts';
import { onTheGlobe } from './onTheGlobe.ts';
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
  const { count, geometry, columns, remarks, refusedCount, remarkedCount } = onTheGlobe(raw);
  return {
    id: `own-${choice.layer + 1}`,
    name: layer.name,
    file,
    sort,
    datum: choice.datum,
    ...(stated === undefined ? {} : { statedCrs: stated.text }),
    count,
    geometry,
    columns,
    nameColumn: guessNameColumn(columns),
    bounds: boundsOf(geometry),
    remarks,
    refusedCount,
    remarkedCount,
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
