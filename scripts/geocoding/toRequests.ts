/** Every place whose seed asks for a position by name, as a service is to be asked for it. */
import type { LonLat } from '../../src/domain/distance.ts';
import type { Lock } from '../features/Lock.ts';
import { gazetteer } from '../geocoders/gazetteer.ts';
import type { GeocodeRequest, SearchArea } from '../geocoders/Geocoder.ts';
import type { Region } from '../seeds/schema.ts';
import type { Seeds } from '../seeds/Seeds.ts';

/** In the order of the seeds. A pinned coordinate wins: places that have one are not asked for. */
export function toRequests(seeds: Seeds, lock: Lock): GeocodeRequest[] {
  return seeds.places.flatMap(({ kind, place }): GeocodeRequest[] => {
    if (!('geocode' in place.placement)) return [];
    const query = place.placement.geocode;
    const town = place.town === undefined ? undefined : townOf(place.town, seeds, lock);
    return [
      {
        id: place.id,
        query,
        names: [...new Set([query, place.name['zh-Hans'], ...place.aliases])],
        kind,
        ...(place.subkind === undefined ? {} : { subkind: place.subkind }),
        outside: place.outside,
        ...(town === undefined ? {} : { town }),
      },
    ];
  });
}

export function toSearchArea({ adcode, name, frame, districtBox }: Region): SearchArea {
  return { adcode, name: name['zh-Hans'], frame, districtBox };
}

/** Where the town lies by the lock, else by the gazetteer; undefined where neither knows it. */
function townOf(id: string, seeds: Seeds, { points }: Lock): GeocodeRequest['town'] {
  const town = seeds.places.find(({ place }) => place.id === id)?.place;
  if (town === undefined) return undefined;
  const [known] = 'geocode' in town.placement ? gazetteer.find({ query: town.placement.geocode }, seeds) : [];
  const at = points[id] ?? known;
  if (at === undefined) return undefined;
  const centre: LonLat = [at.lon, at.lat];
  return { name: town.name['zh-Hans'], centre, radiusMetres: at.radiusMetres };
}
