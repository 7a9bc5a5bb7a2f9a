/** Reads the land and the inland waters of the frame out of the coast package (OpenStreetMap 2018, WGS-84). */
import { readFile } from 'node:fs/promises';
import { simplify } from '@turf/turf';
import type { GeometryCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { Bounds } from '../../src/domain/bounds.ts';
import { polygonsOf, tidyArea, type Area } from './Area.ts';
import { clipArea, roughCut } from './clipArea.ts';
import { smoothCoast } from './smoothCoast.ts';

export interface Land {
  /** Land without its lakes and rivers cut out. */
  readonly land: readonly Polygon[];
  /** The lakes and river pieces that were cut out of it. */
  readonly inlandWater: readonly Polygon[];
}

/** What is too small to be drawn, and how far a line may move. */
const LAND_LIMITS = {
  smallestIslandKm2: 0.1,
  smallestWaterKm2: 0.25,
  toleranceDegrees: 0.0004,
  /** After the corners have been rounded: enough to drop the needless points of a curve. */
  curveDegrees: 0.0004,
} as const;

/** The package is one GeometryCollection of MultiPolygons for the whole earth, 117 MB of JSON: some five seconds. */
export async function readLand(file: string, frame: Bounds): Promise<Land> {
  const world = JSON.parse(await readFile(file, 'utf8')) as GeometryCollection<MultiPolygon>;
  return clipLand(
    world.geometries.flatMap(({ coordinates }) => coordinates),
    frame,
  );
}

/** Polygons of the earth, each a list of rings with its holes after the first → those of the frame, largest first. */
export function clipLand(polygons: readonly Position[][][], frame: Bounds): Land {
  const near = polygons.filter(([exterior]) => exterior !== undefined && touches(exterior, frame));
  const { smallestIslandKm2, smallestWaterKm2 } = LAND_LIMITS;
  return {
    land: clipRings(near.flatMap((rings) => rings.slice(0, 1)), frame, smallestIslandKm2, smoothCoast),
    inlandWater: clipRings(
      near.flatMap((rings) => rings.slice(1).filter((hole) => touches(hole, frame))),
      frame,
      smallestWaterKm2,
      (ring) => [...ring],
    ),
  };
}

function clipRings(rings: readonly Position[][], frame: Bounds, smallestKm2: number, shape: (ring: readonly Position[]) => Position[]): Polygon[] {
  const polygons = rings.flatMap((ring) => {
    const rough = roughCut({ type: 'Polygon', coordinates: [ring] }, frame);
    if (rough.coordinates.length === 0) return [];
    // Simplified before the exact cut, which also resolves the crossings that simplifying may make.
    const light = simplify(rough, { tolerance: LAND_LIMITS.toleranceDegrees, highQuality: true });
    const shaped: Area = { type: 'MultiPolygon', coordinates: polygonsOf(light).map(({ coordinates }) => coordinates.map(shape)) };
    const cut = clipArea(simplify(shaped, { tolerance: LAND_LIMITS.curveDegrees, highQuality: true }), frame);
    const tidy = cut === undefined ? undefined : tidyArea(cut, smallestKm2);
    return tidy === undefined ? [] : polygonsOf(tidy);
  });
  const whole = tidyArea({ type: 'MultiPolygon', coordinates: polygons.map(({ coordinates }) => coordinates) });
  return whole === undefined ? [] : polygonsOf(whole);
}

function touches(ring: readonly Position[], [west, south, east, north]: Bounds): boolean {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon = Number.NaN, lat = Number.NaN] of ring) {
    left = Math.min(left, lon);
    right = Math.max(right, lon);
    bottom = Math.min(bottom, lat);
    top = Math.max(top, lat);
  }
  return left <= east && right >= west && bottom <= north && top >= south;
}
