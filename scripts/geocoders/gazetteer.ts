/** The offline driver: looks names up in `seeds/gazetteer.json`. */
import type { OfflineGeocoder } from './Geocoder.ts';

/** What the lock says of the terms: the gazetteer holds single facts, each with its own source. */
const LICENCE = 'single facts, each with its publisher in seeds/sources.json';

export const gazetteer: OfflineGeocoder = {
  id: 'gazetteer',
  find: ({ query }, seeds) =>
    seeds.gazetteer
      .filter(({ name, aliases }) => name === query || aliases.includes(query))
      .toSorted((a, b) => a.radiusMetres - b.radiusMetres)
      .map(({ name, aliases: _aliases, ...position }) => ({
        reference: name,
        licence: LICENCE,
        answeredOn: position.reviewedOn,
        ...position,
      })),
};
