/** The geocode lock `data/geocodes.json`: where each place was found, by whom, in which datum, how precisely. */
import type { SeedText } from '../seeds/schema.ts';

export interface LockEntry {
  /** The name that was asked for; a changed seed makes the entry stale. */
  readonly query: string;
  /** Id of the driver that answered. */
  readonly provider: string;
  /** WGS-84 degrees. */
  readonly lon: number;
  readonly lat: number;
  readonly datumOfSource: string;
  readonly radiusMetres: number;
  readonly method: 'measured' | 'estimate';
  readonly basis: SeedText;
  readonly sources: readonly string[];
  readonly reviewedOn: string;
}

/** By feature id, sorted. */
export type Lock = Readonly<Record<string, LockEntry>>;
