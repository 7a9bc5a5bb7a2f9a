/** The lock holds a sound position for every place that asks for one, and nothing else. */
import { isDeepStrictEqual } from 'node:util';
import { unresolved } from './checkLinks.ts';
import type { Issue } from './Issue.ts';
import { checkPosition } from './checkPosition.ts';
import type { Lock } from '../features/Lock.ts';
import type { GazetteerEntry, LockEntry } from '../seeds/schema.ts';
import { LOCK_FILE, PLACES_FOLDER, SOURCES_FILE, type Seeds } from '../seeds/Seeds.ts';

const RUN_GEOCODE = 'run npm run geocode';

export function checkLock({ region, places, gazetteer, sources }: Seeds, lock: Lock): Issue[] {
  const asking = new Map(
    places.flatMap(({ file, kind, place }) =>
      'geocode' in place.placement ? [[place.id, { file, kind, query: place.placement.geocode }] as const] : [],
    ),
  );
  const missing = [...asking].flatMap(([id, { file, query }]): Issue[] => {
    const entry = lock[id];
    if (entry === undefined) {
      return [{ file, record: id, field: 'placement.geocode', message: `no position in ${LOCK_FILE}`, suggestion: RUN_GEOCODE, refersTo: LOCK_FILE, refersToRecord: id }];
    }
    if (entry.query !== query) {
      return [{ file: LOCK_FILE, record: id, field: 'query', message: `answers "${entry.query}", the seed asks for "${query}"`, suggestion: RUN_GEOCODE }];
    }
    return [];
  });
  const known = sources.map((source) => source.id);
  const unsourced = Object.entries(lock).flatMap(([id, entry]) =>
    entry.sources
      .filter((word) => !known.includes(word))
      .map((word) =>
        unresolved({ file: LOCK_FILE, record: id, field: 'sources', what: 'source', word, known, refersTo: SOURCES_FILE }),
      ),
  );
  const outdated = Object.entries(lock).flatMap(([id, entry]): Issue[] => {
    const now = gazetteer.find(({ name, aliases }) => name === entry.query || aliases.includes(entry.query));
    if (entry.provider !== 'gazetteer' || now === undefined || isSamePosition(now, entry)) return [];
    const suggestion = `run npm run geocode -- --refresh --only ${id}`;
    return [{ file: LOCK_FILE, record: id, message: 'differs from the gazetteer that it was taken from', suggestion }];
  });
  const unsound = Object.entries(lock).flatMap(([id, { lon, lat }]): Issue[] => {
    const asked = asking.get(id);
    if (asked === undefined) {
      return [{ file: LOCK_FILE, record: id, message: 'no seed record asks for this position', suggestion: RUN_GEOCODE, refersTo: PLACES_FOLDER, refersToRecord: id }];
    }
    const town = asked.kind === 'town';
    const problem = checkPosition([lon, lat], town ? region.districtBox : region.frame, town ? "the district's box" : "the region's frame");
    return problem === undefined ? [] : [{ file: LOCK_FILE, record: id, field: 'lon, lat', ...problem }];
  });
  return [...missing, ...unsourced, ...outdated, ...unsound];
}

function isSamePosition(entry: GazetteerEntry, locked: LockEntry): boolean {
  const { name: _name, aliases: _aliases, ...position } = entry;
  const { query: _query, provider: _provider, ...lockedPosition } = locked;
  return isDeepStrictEqual(position, lockedPosition);
}
