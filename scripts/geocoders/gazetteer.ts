/** The offline driver: looks names up in `seeds/gazetteer.json`. */
import type { OfflineGeocoder } from './Geocoder.ts';

export const gazetteer: OfflineGeocoder = {
  id: 'gazetteer',
  find: ({ query }, seeds) =>
    seeds.gazetteer
      .filter(({ name, aliases }) => name === query || aliases.includes(query))
      .toSorted((a, b) => a.radiusMetres - b.radiusMetres)
      .map(({ name: _name, aliases: _aliases, ...position }) => position),
};
