/** Where the name of a feature stands: on its point, in the middle of its longest line, in the middle of its largest area's box. */
import type { Position } from 'geojson';
import { positionsAt, shapeAt, type PackedGeometry } from './PackedGeometry.ts';

/** WGS-84 degrees; undefined for a feature without a position. */
export function anchorAt(geometry: PackedGeometry, row: number): [number, number] | undefined {
  const shape = shapeAt(geometry, row);
  const outer = positionsAt(geometry, row).flatMap(([ring]) => (ring === undefined || ring.length === 0 ? [] : [ring]));
  const largest = outer.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0];
  if (shape === undefined || largest === undefined) return undefined;
  if (shape === 'line') return toPair(largest[Math.floor((largest.length - 1) / 2)]);
  const [west, south, east, north] = boxOf(largest);
  return [(west + east) / 2, (south + north) / 2];
}

function sizeOf(ring: readonly Position[]): number {
  const [west, south, east, north] = boxOf(ring);
  return east - west + (north - south);
}

function boxOf(ring: readonly Position[]): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon = 0, lat = 0] of ring) {
    box[0] = Math.min(box[0], lon);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lon);
    box[3] = Math.max(box[3], lat);
  }
  return box;
}

function toPair(position: Position | undefined): [number, number] | undefined {
  const [lon, lat] = position ?? [];
  return lon === undefined || lat === undefined ? undefined : [lon, lat];
}
