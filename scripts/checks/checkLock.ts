/** The lock holds a sound position for every place that asks for one, and nothing else. */
import { isDeepStrictEqual } from 'node:util';
import type { Kind } from '../../src/domain/PlanningFeature.ts';
import { didYouMean } from './didYouMean.ts';
import { unresolved } from './checkLinks.ts';
import type { Issue } from './Issue.ts';
import { checkPosition } from './checkPosition.ts';
import type { Lock } from '../features/Lock.ts';
import { gazetteer as gazetteerDriver } from '../geocoders/gazetteer.ts';
import { GEOCODERS } from '../geocoders/index.ts';
import { OVERPASS } from '../geocoders/overpass.ts';
import { routeQuery } from '../geocoding/routeQuery.ts';
import { LOCK_FILE, PLACES_FOLDER, SOURCES_FILE, type Seeds } from '../seeds/Seeds.ts';

const RUN_GEOCODE = 'run npm run geocode';
const RUN_ROUTES = 'run npm run geocode, which drops it, or -- --routes --endpoint URL, which asks anew';

/** Who may have answered, and whether the answer may stand in a file that is published. */
const PROVIDERS = new Map([...GEOCODERS, OVERPASS].map((each) => [each.id, 'find' in each || each.licence.mayStore]));

export function checkLock(seeds: Seeds, lock: Lock): Issue[] {
  const all = { ...lock.points, ...lock.routes };
  const known = new Set(seeds.sources.map((source) => source.id));
  const unsourced = Object.entries(all).flatMap(([id, entry]) =>
    entry.sources
      .filter((word) => !known.has(word))
      .map((word) =>
        unresolved({ file: LOCK_FILE, record: id, field: 'sources', what: 'source', word, known, refersTo: SOURCES_FILE }),
      ),
  );
  const illicit = Object.entries(all).flatMap(([id, { provider }]): Issue[] => {
    const where = { file: LOCK_FILE, record: id, field: 'provider' };
    const mayStore = PROVIDERS.get(provider);
    if (mayStore === undefined) return [unresolved({ ...where, what: 'provider', word: provider, known: [...PROVIDERS.keys()] })];
    if (mayStore) return [];
    return [{ ...where, message: `answers of "${provider}" may not be stored with the map`, suggestion: 'remove the entry and run npm run geocode' }];
  });
  return [...checkPoints(seeds, lock), ...checkRoutes(seeds, lock), ...unsourced, ...illicit, ...checkOutdated(seeds, lock)];
}

interface Asking {
  readonly file: string;
  readonly kind: Kind;
  readonly query: string;
}

function checkPoints({ region, places, gazetteer }: Seeds, { points }: Lock): Issue[] {
  const names = gazetteer.flatMap(({ name, aliases }) => [name, ...aliases]);
  const asking = new Map(
    places.flatMap(({ file, kind, place }): [string, Asking][] =>
      'geocode' in place.placement ? [[place.id, { file, kind, query: place.placement.geocode }]] : [],
    ),
  );
  const missing = [...asking].flatMap(([id, { file, query }]): Issue[] => {
    const entry = points[id];
    if (entry === undefined) {
      // A name that is only misspelt is no reason to ask a service.
      const suggestion = names.includes(query) ? RUN_GEOCODE : (didYouMean(query, names) ?? `${RUN_GEOCODE} -- --provider NAME`);
      return [{ file, record: id, field: 'placement.geocode', message: `no position of "${query}" in ${LOCK_FILE}`, suggestion, refersTo: LOCK_FILE, refersToRecord: id }];
    }
    if (entry.query !== query) {
      return [{ file: LOCK_FILE, record: id, field: 'query', message: `answers "${entry.query}", the seed asks for "${query}"`, suggestion: RUN_GEOCODE }];
    }
    return [];
  });
  const unsound = Object.entries(points).flatMap(([id, { lon, lat }]): Issue[] => {
    const asked = asking.get(id);
    if (asked === undefined) {
      return [{ file: LOCK_FILE, record: id, message: 'no seed record asks for this position', suggestion: RUN_GEOCODE, refersTo: PLACES_FOLDER, refersToRecord: id }];
    }
    const town = asked.kind === 'town';
    const problem = checkPosition([lon, lat], town ? region.districtBox : region.frame, town ? "the district's box" : "the region's frame");
    return problem === undefined ? [] : [{ file: LOCK_FILE, record: id, field: 'lon, lat', ...problem }];
  });
  return [...missing, ...unsound];
}

function checkRoutes({ region, places }: Seeds, { routes }: Lock): Issue[] {
  const asking = new Map(places.flatMap((record) => {
    const query = routeQuery(record);
    return query === undefined ? [] : [[record.place.id, query.query] as const];
  }));
  return Object.entries(routes).flatMap(([id, { query, lines }]): Issue[] => {
    const asked = asking.get(id);
    const where = { file: LOCK_FILE, record: id };
    if (asked === undefined) {
      return [{ ...where, message: 'no route in the seeds asks for this course', suggestion: RUN_ROUTES, refersTo: PLACES_FOLDER, refersToRecord: id }];
    }
    if (asked !== query) return [{ ...where, field: 'query', message: `answers "${query}", the seed asks for "${asked}"`, suggestion: RUN_ROUTES }];
    const [problem] = lines.flat().flatMap((at) => checkPosition([...at], region.frame, "the region's frame") ?? []);
    return problem === undefined ? [] : [{ ...where, field: 'lines', ...problem }];
  });
}

/** The gazetteer is edited by people: what was taken from it must still be what it says. */
function checkOutdated(seeds: Seeds, { points }: Lock): Issue[] {
  return Object.entries(points).flatMap(([id, entry]): Issue[] => {
    const { query, provider, ...locked } = entry;
    if (provider !== gazetteerDriver.id) return [];
    const [now] = gazetteerDriver.find({ query }, seeds);
    if (now === undefined || isDeepStrictEqual(now, locked)) return [];
    const suggestion = `run npm run geocode -- --refresh --only ${id}`;
    return [{ file: LOCK_FILE, record: id, message: 'differs from the gazetteer that it was taken from', suggestion }];
  });
}
