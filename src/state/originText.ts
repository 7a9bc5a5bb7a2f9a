/** A place or a point as it stands in the address: "daze", or "113.05,22.2". */
import type { LonLat } from '../domain/distance.ts';
import type { Origin } from '../domain/Origin.ts';

const SLUG = /^[a-z0-9-]+$/;
const POSITION = /^-?\d{1,3}(?:\.\d+)?,-?\d{1,2}(?:\.\d+)?$/;
/** Decimals of a degree in an address: a decimetre. */
const DECIMALS = 6;

/** Undefined for what is neither. Which places there are is known only with the data. */
export function readOrigin(text: string): Origin | undefined {
  if (SLUG.test(text)) return { place: text };
  const position = readPosition(text);
  return position && { position };
}

/** Undefined for what no address tells. */
export function originText(from: Origin): string | undefined {
  if ('own' in from) return undefined;
  return 'place' in from ? from.place : positionText(from.position);
}

/** [lon, lat] in degrees; undefined for what is none on the globe. */
export function readPosition(text: string): LonLat | undefined {
  if (!POSITION.test(text)) return undefined;
  const [lon = 0, lat = 0] = text.split(',').map(Number);
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? [rounded(lon), rounded(lat)] : undefined;
}

export function positionText(position: LonLat): string {
  return position.map((degrees) => String(rounded(degrees))).join(',');
}

function rounded(degrees: number): number {
  // No "-0" and no exponent.
  const value = Number(degrees.toFixed(DECIMALS));
  return Math.abs(value) < 1e-6 ? 0 : value;
}
