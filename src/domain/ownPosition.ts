/** What a device says of where the reader is, and what may be made of it on this map. */
import { PIN_LIMIT_METRES } from './accuracy.ts';
import { boundsOf, type Bounds } from './bounds.ts';

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

/** The radius as it may be told, in metres: rounded up, so that what is told holds what is known. */
export function toldRadiusMetres({ radiusMetres }: OwnPosition): number {
  const step = radiusMetres < 100 ? 5 : radiusMetres < 1_000 ? 10 : 100;
  return Math.max(Math.ceil(radiusMetres / step), 1) * step;
}

/** Decimals of a degree that a view of it is centred on: some kilometre, for the address holds the camera. */
const DECIMALS = 2;
/** What is lost by it at most, along both axes. */
const ROUNDING_METRES = 800;

/** What to bring into sight of it, in degrees: holds it with its doubt, and is the same for every position around. */
export function ownSurroundings({ position, radiusMetres }: OwnPosition): Bounds {
  return boundsOf({ type: 'Point', coordinates: position.map((degrees) => Number(degrees.toFixed(DECIMALS))) }, radiusMetres + ROUNDING_METRES);
}
