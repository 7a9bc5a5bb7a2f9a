/** Polygons of the base map, and the one way they are made fit to be written. */
import { area, rewind } from '@turf/turf';
import type { Feature, GeoJsonProperties, MultiPolygon, Polygon, Position } from 'geojson';

export type Area = Polygon | MultiPolygon;

/** Four decimals are about 10 m, ten times finer than the coast and the outlines themselves. */
const DECIMALS = 1e4;

export function toFeature<Shape extends Area, Properties extends GeoJsonProperties>(
  geometry: Shape,
  properties: Properties,
): Feature<Shape, Properties> {
  return { type: 'Feature', properties, geometry };
}

export function squareKilometres(shape: Area): number {
  return area(shape) / 1e6;
}

function roundPosition(position: Position): Position {
  const [lon = Number.NaN, lat = Number.NaN] = position;
  return [Math.round(lon * DECIMALS) / DECIMALS, Math.round(lat * DECIMALS) / DECIMALS];
}

/** A line or ring with rounded positions, none twice in a row. */
export function roundLine(line: readonly Position[]): Position[] {
  const rounded = line.map(roundPosition);
  return rounded.filter((position, index) => {
    const previous = rounded[index - 1];
    return previous === undefined || previous[0] !== position[0] || previous[1] !== position[1];
  });
}

/** Each polygon of an area as an area of its own. */
export function polygonsOf(shape: Area): Polygon[] {
  const all = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  return all.map((coordinates) => ({ type: 'Polygon', coordinates }));
}

/** One polygon stays a Polygon, several become a MultiPolygon; undefined where none is left. */
export function toArea(polygons: readonly Polygon[]): Area | undefined {
  const [first] = polygons;
  if (first === undefined) return undefined;
  if (polygons.length === 1) return first;
  return { type: 'MultiPolygon', coordinates: polygons.map(({ coordinates }) => coordinates) };
}

/**
 * Rounded to four decimals, no position twice in a row, exterior rings counter-clockwise (RFC 7946),
 * largest first. Polygons that vanish in rounding, or are smaller than the limit, are dropped.
 */
export function tidyArea(shape: Area, smallestKm2 = 0): Area | undefined {
  const kept = polygonsOf(shape)
    .flatMap(tidyPolygon)
    .map((polygon) => ({ polygon, km2: squareKilometres(polygon) }))
    .filter(({ km2 }) => km2 > smallestKm2)
    .toSorted((one, other) => other.km2 - one.km2);
  return toArea(kept.map(({ polygon }) => polygon));
}

function tidyPolygon({ coordinates }: Polygon): Polygon[] {
  const [exterior, ...holes] = coordinates.map(roundLine);
  if (exterior === undefined || exterior.length < 4) return [];
  const rings = [exterior, ...holes.filter((ring) => ring.length >= 4)];
  return [rewind({ type: 'Polygon', coordinates: rings }) as Polygon];
}
