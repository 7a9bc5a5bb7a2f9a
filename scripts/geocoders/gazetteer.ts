/** The offline driver: looks names up in `seeds/gazetteer.json`. */
import type { GazetteerEntry } from '../seeds/schema.ts';
import type { OfflineGeocoder } from './Geocoder.ts';

/** What the lock says of the terms: the gazetteer holds single facts, each with its own source. */
const LICENCE = 'single facts, each with its publisher in seeds/sources.json';

export const gazetteer: OfflineGeocoder = {
  id: 'gazetteer',
  find: ({ query }, seeds) =>
    (entriesByName(seeds.gazetteer).get(query) ?? [])
      .toSorted((a, b) => a.radiusMetres - b.radiusMetres)
      .map(({ name, aliases: _aliases, ...position }) => ({
        reference: name,
        licence: LICENCE,
        answeredOn: position.reviewedOn,
        ...position,
      })),
};

const byName = new WeakMap<readonly GazetteerEntry[], ReadonlyMap<string, readonly GazetteerEntry[]>>();

/** Entries under each of their names, in the order of the gazetteer; gathered once for each. */
function entriesByName(all: readonly GazetteerEntry[]): ReadonlyMap<string, readonly GazetteerEntry[]> {
  const kept = byName.get(all);
  if (kept !== undefined) return kept;
  const entries = new Map<string, GazetteerEntry[]>();
  for (const entry of all) {
    for (const name of new Set([entry.name, ...entry.aliases])) {
      const own = entries.get(name);
      if (own === undefined) entries.set(name, [entry]);
      else own.push(entry);
    }
  }
  byName.set(all, entries);
  return entries;
}
