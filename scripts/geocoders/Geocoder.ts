/** What every geocoding driver offers. A new service is one file that exports one of these. */
import type { LockEntry } from '../seeds/schema.ts';
import type { Seeds } from '../seeds/Seeds.ts';

export interface GeocodeRequest {
  readonly id: string;
  /** The name that the seed asks for. */
  readonly query: string;
}

export type Candidate = Omit<LockEntry, 'query' | 'provider'>;

export interface Geocoder {
  readonly id: string;
  /** Candidates, best first; none where the driver does not know the name. */
  readonly geocode: (request: GeocodeRequest, seeds: Seeds) => Promise<readonly Candidate[]>;
}
