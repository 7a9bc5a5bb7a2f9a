/** The lock holds a sound position for every place that asks for one, and nothing else. */
import type { Issue } from './Issue.ts';
import { checkPosition } from './checkPosition.ts';
import type { Lock } from '../features/Lock.ts';
import { LOCK_FILE, PLACES_FOLDER, type Seeds } from '../seeds/Seeds.ts';

const RUN_GEOCODE = 'run npm run geocode';

export function checkLock({ region, places }: Seeds, lock: Lock): Issue[] {
  const asking = new Map(
    places.flatMap(({ file, kind, place }) =>
      'geocode' in place.placement ? [[place.id, { file, kind, query: place.placement.geocode }] as const] : [],
    ),
  );
  const missing = [...asking].flatMap(([id, { file, query }]): Issue[] => {
    const entry = lock[id];
    if (entry === undefined) {
      return [{ file, record: id, field: 'placement.geocode', message: `no position in ${LOCK_FILE}`, suggestion: RUN_GEOCODE, refersTo: LOCK_FILE }];
    }
    if (entry.query !== query) {
      return [{ file: LOCK_FILE, record: id, field: 'query', message: `answers "${entry.query}", the seed asks for "${query}"`, suggestion: RUN_GEOCODE }];
    }
    return [];
  });
  const unsound = Object.entries(lock).flatMap(([id, { lon, lat }]): Issue[] => {
    const asked = asking.get(id);
    if (asked === undefined) {
      return [{ file: LOCK_FILE, record: id, message: 'no seed record asks for this position', suggestion: RUN_GEOCODE, refersTo: PLACES_FOLDER }];
    }
    const town = asked.kind === 'town';
    const problem = checkPosition([lon, lat], town ? region.districtBox : region.frame, town ? "the district's box" : "the region's frame");
    return problem === undefined ? [] : [{ file: LOCK_FILE, record: id, field: 'lon, lat', ...problem }];
  });
  return [...missing, ...unsound];
}
