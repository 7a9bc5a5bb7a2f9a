/** What the sheet itself bears: names of the sea and of hills that no place names, and the lines of the grid. */
import type { Feature, FeatureCollection, LineString, Point, Position } from 'geojson';
import type { Bounds } from '../../src/domain/bounds.ts';
import type { LocalText } from '../../src/domain/LocalText.ts';
import type { SeedHill, SeedSea } from '../seeds/baseSchema.ts';
import { localise } from '../seeds/localise.ts';
import { gridLines, type GridProperties } from './gridLines.ts';
import { onTheWay } from './onTheWay.ts';
import { smoothLine } from './smoothLine.ts';

export type SheetProperties =
  | { readonly role: 'sea'; readonly name: LocalText; readonly from: number; readonly to: number }
  | { readonly role: 'hill'; readonly name: LocalText; readonly elevationMetres?: number }
  | GridProperties;

export type SheetCollection = FeatureCollection<LineString | Point, SheetProperties>;

export interface SheetSources {
  readonly frame: Bounds;
  readonly seas: readonly SeedSea[];
  readonly hills: readonly SeedHill[];
}

export function sheetFeatures({ frame, seas, hills }: SheetSources): SheetCollection {
  const named = hills.filter(({ place }) => place === undefined);
  return { type: 'FeatureCollection', features: [...seas.map(toSea), ...named.map(toHill), ...gridLines(frame)] };
}

function toSea({ name, line, zooms: [from, to] }: SeedSea): Feature<LineString, SheetProperties> {
  return {
    type: 'Feature',
    properties: { role: 'sea', name: localise(name), from, to },
    geometry: { type: 'LineString', coordinates: smoothLine(line) },
  };
}

/** In the middle of the mass. The height is that of its highest peak, and stands only where the position of that peak is known. */
function toHill({ name, ridge, summits }: SeedHill): Feature<Point, SheetProperties> {
  const [highest] = summits.toSorted((a, b) => (b.elevationMetres ?? 0) - (a.elevationMetres ?? 0));
  const height = highest?.at === undefined ? undefined : highest.elevationMetres;
  return {
    type: 'Feature',
    properties: { role: 'hill', name: localise(name), ...(height === undefined ? {} : { elevationMetres: height }) },
    geometry: { type: 'Point', coordinates: middleOf(ridge) },
  };
}

function middleOf(ridge: readonly Position[]): Position {
  const [lower, upper] = [ridge[Math.floor((ridge.length - 1) / 2)] ?? [], ridge[Math.ceil((ridge.length - 1) / 2)] ?? []];
  return onTheWay(lower, upper, 0.5).map((degrees) => Math.round(degrees * 1e4) / 1e4);
}
