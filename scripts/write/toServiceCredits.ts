/** The lock → the services that answered for what it holds, each once, with their attribution and licence. */
import type { ServiceCredit } from '../../src/domain/Catalog.ts';
import type { Lock } from '../features/Lock.ts';
import { gazetteer } from '../geocoders/gazetteer.ts';
import type { OnlineGeocoder } from '../geocoders/Geocoder.ts';
import { GEOCODERS } from '../geocoders/index.ts';
import { OVERPASS } from '../geocoders/overpass.ts';

type Service = Pick<OnlineGeocoder, 'id' | 'attribution' | 'licence'>;

const SERVICES: readonly Service[] = [...GEOCODERS.filter((driver) => 'attribution' in driver), OVERPASS];

/**
 * By provider; none where people alone placed everything. What a service without a driver of ours once answered is
 * credited by its id, under the terms that the lock keeps.
 */
export function toServiceCredits({ points, routes }: Lock): ServiceCredit[] {
  const answered = [...Object.values(points), ...Object.values(routes)].filter(({ provider }) => provider !== gazetteer.id);
  const terms = new Map(answered.map(({ provider, licence }) => [provider, licence]));
  return [...terms]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([provider, kept]): ServiceCredit => {
      const service = SERVICES.find(({ id }) => id === provider);
      return { provider, attribution: service?.attribution ?? provider, licence: service?.licence.note ?? kept };
    });
}
