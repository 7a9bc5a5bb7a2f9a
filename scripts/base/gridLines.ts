/** Meridians and parallels at each minute, to judge places and distances by where nothing else is known of the ground. */
import type { Feature, LineString } from 'geojson';
import type { Bounds } from '../../src/domain/bounds.ts';

export interface GridProperties {
  readonly role: 'grid';
}

const MINUTES = 60;

/** Straight on a Mercator map, so that two points are enough. */
export function gridLines([west, south, east, north]: Bounds): Feature<LineString, GridProperties>[] {
  const meridians = minutesBetween(west, east).map((lon) => [[lon, south], [lon, north]]);
  const parallels = minutesBetween(south, north).map((lat) => [[west, lat], [east, lat]]);
  return [...meridians, ...parallels].map((coordinates) => ({
    type: 'Feature',
    properties: { role: 'grid' },
    geometry: { type: 'LineString', coordinates },
  }));
}

/** Whole minutes strictly between two angles, as degrees with four decimals. */
function minutesBetween(from: number, to: number): number[] {
  const first = Math.floor(from * MINUTES + 1e-6) + 1;
  const count = Math.max(0, Math.ceil(to * MINUTES - 1e-6) - first);
  return Array.from({ length: count }, (_, index) => Math.round(((first + index) / MINUTES) * 1e4) / 1e4);
}
