/** The way between a place and the road: what no link describes, from a straight length and how sure it is. */
import type { LocalRoads } from './AccessData.ts';
import type { Range } from '../Range.ts';

/** Two ends `metres` apart, which together may be off by `radiusMetres`: how long the way between them may be. */
export function legKm({ detour }: LocalRoads, metres: number, radiusMetres: number): Range {
  return {
    from: (Math.max(0, metres - radiusMetres) * detour.from) / 1000,
    to: ((metres + radiusMetres) * detour.to) / 1000,
  };
}

/** The shortest such way at the highest speed, the longest at the lowest. */
export function legMinutes(local: LocalRoads, metres: number, radiusMetres: number): Range {
  const km = legKm(local, metres, radiusMetres);
  return { from: (km.from / local.kmPerHour.to) * 60, to: (km.to / local.kmPerHour.from) * 60 };
}
