/** Geographic rules for one [lon, lat] in degrees: in range, not swapped, inside the region's frame. */
import type { Position } from 'geojson';
import type { Bounds } from '../../src/domain/bounds.ts';

export interface PositionProblem {
  readonly message: string;
  readonly suggestion?: string;
}

/** The first problem of the position, or undefined where it is sound. `boxName` names the box in the message. */
export function checkPosition(position: Position, box: Bounds, boxName: string): PositionProblem | undefined {
  const [lon, lat] = position;
  if (position.length !== 2 || lon === undefined || lat === undefined) {
    return { message: `expected [lon, lat], found ${position.length} numbers` };
  }
  if (!Number.isFinite(lon) || !Number.isFinite(lat)) return { message: 'a coordinate is not a finite number' };
  const swapped = isInside([lat, lon], box)
    ? { suggestion: `did you swap lon and lat? [${lat}, ${lon}] lies inside` }
    : {};
  if (Math.abs(lat) > 90) return { message: `latitude ${lat} is out of range −90…90`, ...swapped };
  if (Math.abs(lon) > 180) return { message: `longitude ${lon} is out of range −180…180`, ...swapped };
  if (isInside(position, box)) return undefined;
  return { message: `[${lon}, ${lat}] lies outside ${boxName} [${box.join(', ')}]`, ...swapped };
}

function isInside([lon = Number.NaN, lat = Number.NaN]: Position, [west, south, east, north]: Bounds): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
