/** The entry of the lock that still answers what a seed asks for. */
import type { Lock } from '../features/Lock.ts';
import type { GeocodeRequest } from '../geocoders/Geocoder.ts';
import type { LockEntry } from '../seeds/schema.ts';

export function presentOf({ id, query }: Pick<GeocodeRequest, 'id' | 'query'>, { points }: Lock): LockEntry | undefined {
  const entry = points[id];
  return entry?.query === query ? entry : undefined;
}
