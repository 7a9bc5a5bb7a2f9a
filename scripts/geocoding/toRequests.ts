/** Places that want a position by their name, as a service is to be asked for them. */
import type { LonLat } from '../../src/domain/distance.ts';
import type { Lock } from '../features/Lock.ts';
import { gazetteer } from '../geocoders/gazetteer.ts';
import type { GeocodeRequest, SearchArea } from '../geocoders/Geocoder.ts';
import type { Region } from '../seeds/schema.ts';
import type { PlaceRecord, Seeds } from '../seeds/Seeds.ts';

/** `asking`: the seed asks for a position. `unplaced`: it says that there is none, or only an area that holds the place. */
export type Wanting = 'asking' | 'unplaced';

/** In the order of the seeds. A pinned coordinate wins: places that have one are not asked for. */
export function toRequests(seeds: Seeds, lock: Lock, wanting: Wanting): GeocodeRequest[] {
  return seeds.places.flatMap((record): GeocodeRequest[] => {
    const { kind, place } = record;
    const query = queryOf(record, wanting);
    if (query === undefined) return [];
    const town = place.town === undefined ? undefined : townOf(place.town, seeds, lock);
    return [
      {
        id: place.id,
        query,
        names: [...new Set([query, place.name['zh-Hans'], ...place.aliases])],
        kind,
        outside: place.outside,
        ...(town === undefined ? {} : { town }),
      },
    ];
  });
}

/** A course or a group of parks is no point that a service could name. */
function queryOf({ kind, place: { placement, name } }: PlaceRecord, wanting: Wanting): string | undefined {
  if (wanting === 'asking') return 'geocode' in placement ? placement.geocode : undefined;
  const isUnplaced = 'unlocated' in placement || 'host' in placement;
  return isUnplaced && kind !== 'route' && kind !== 'zone' ? name['zh-Hans'] : undefined;
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
