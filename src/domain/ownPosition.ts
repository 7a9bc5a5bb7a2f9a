/** What a device says of where the reader is, and what may be made of it on this map. */
import { PIN_LIMIT_METRES } from './accuracy.ts';
import type { Bounds } from './bounds.ts';

/** As the device reports it, unchanged. */
export interface OwnPosition {
  /** [lon, lat] in degrees; WGS-84 by the standard, though some devices shift it. */
  readonly position: readonly [number, number];
  /** How far off it may be, by the device's own account. */
  readonly radiusMetres: number;
}

/** Why there is no position. `insecure`: browsers give none to a page that did not come by https. */
export type LocationProblem = 'denied' | 'unavailable' | 'timeout' | 'unsupported' | 'insecure';

/** Codes of the Geolocation API. */
const PROBLEMS: Readonly<Record<number, LocationProblem>> = { 1: 'denied', 2: 'unavailable', 3: 'timeout' };

export function locationProblemOf(code: number): LocationProblem {
  return PROBLEMS[code] ?? 'unavailable';
}

/** True where the map may show it at all. */
export function isOnMap({ position: [lon, lat] }: OwnPosition, [west, south, east, north]: Bounds): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

/** Vaguer than this it is an area without a point, as any other place. */
export function isPoint({ radiusMetres }: OwnPosition): boolean {
  return radiusMetres <= PIN_LIMIT_METRES;
}

/** Decimals of a degree that an address may tell of it: some 10 m, no finer than a device is good for. */
const DECIMALS = 4;

/** [lon, lat] as an address may tell it. */
export function tellablePosition({ position: [lon, lat] }: OwnPosition): [number, number] {
  return [Number(lon.toFixed(DECIMALS)), Number(lat.toFixed(DECIMALS))];
}
