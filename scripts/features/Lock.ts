/** The geocode lock `data/geocodes.json`: where each place was found, by whom, in which datum, how precisely. */
import type { LockEntry } from '../seeds/schema.ts';

/** By feature id, sorted. A changed `query` in the seed makes an entry stale; positions are WGS-84 degrees. */
export type Lock = Readonly<Record<string, LockEntry>>;
