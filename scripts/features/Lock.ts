/** The geocode lock `data/geocodes.json`: where each place was found, by whom, in which datum, how precisely. */
import type { LockEntry, RouteLockEntry } from '../seeds/schema.ts';

export interface Lock {
  /** By feature id, sorted. A changed `query` in the seed makes an entry stale; positions are WGS-84 degrees. */
  readonly points: Readonly<Record<string, LockEntry>>;
  /** The courses of routes, by feature id. Where a route has none its corridor stands. */
  readonly routes: Readonly<Record<string, RouteLockEntry>>;
}

export const EMPTY_LOCK: Lock = { points: {}, routes: {} };
