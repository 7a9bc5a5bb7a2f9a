/** Which properties of a record are our inference still, now that boundaries and services have been heard. */
import { gazetteer } from '../geocoders/gazetteer.ts';
import type { SeedPlace } from '../seeds/schema.ts';
import type { PlaceRecord } from '../seeds/Seeds.ts';
import type { Lock } from './Lock.ts';

export interface Heard {
  readonly lock: Lock;
  readonly hasBoundary: boolean;
}

export function stillInferred({ kind, place }: PlaceRecord, { lock, hasBoundary }: Heard): SeedPlace['inferred'] {
  // A town's boundary leaves its name where it was.
  if (hasBoundary && kind !== 'town') return place.inferred.filter((each) => each !== 'location' && each !== 'host');
  const answer = lock.routes[place.id] ?? lock.points[place.id];
  const isMeasured = answer !== undefined && answer.method === 'measured' && answer.provider !== gazetteer.id;
  return isMeasured ? place.inferred.filter((each) => each !== 'location') : place.inferred;
}
