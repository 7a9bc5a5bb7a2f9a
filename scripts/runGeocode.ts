/** The geocode command without its command line: asks the drivers for what the lock lacks and writes the lock. */
import { join } from 'node:path';
import { formatIssue, type Issue } from './checks/Issue.ts';
import type { Lock } from './features/Lock.ts';
import { readLock } from './features/readLock.ts';
import type { Geocoder } from './geocoders/Geocoder.ts';
import { MISSING } from './seeds/readJson.ts';
import { readSeeds } from './seeds/readSeeds.ts';
import type { LockEntry } from './seeds/schema.ts';
import { LOCK_FILE, type Seeds } from './seeds/Seeds.ts';
import { toLockText } from './write/toLockText.ts';
import { writeIfChanged } from './write/writeIfChanged.ts';

export interface GeocodeRun {
  readonly root: string;
  readonly geocoders: readonly Geocoder[];
  /** Ask only for this feature. */
  readonly only?: string;
  /** Ask again for what the lock already holds. */
  readonly refresh: boolean;
  /** Say what would change, write nothing. */
  readonly dryRun: boolean;
  readonly log: (line: string) => void;
  readonly fail: (line: string) => void;
}

/** Exit code: 0 done, 1 the input has issues or a name was not found. */
export async function runGeocode(run: GeocodeRun): Promise<0 | 1> {
  const issues: Issue[] = [];
  const seeds = await readSeeds(run.root, issues);
  const lockIssues: Issue[] = [];
  const lock = await readLock(run.root, lockIssues);
  // A lock that does not exist yet is the normal start; a broken one may hold what no driver would answer again.
  issues.push(...lockIssues.filter(({ message }) => message !== MISSING));
  if (issues.length > 0) {
    for (const issue of issues) run.fail(formatIssue(issue));
    return 1;
  }
  const requests = requestsOf(seeds);
  if (run.only !== undefined && !requests.some(({ id }) => id === run.only)) {
    run.fail(`no seed record asks for a position of "${run.only}"`);
    return 1;
  }
  const kept = keep(lock, requests, run);
  const wanted = requests.filter(({ id }) => kept[id] === undefined && (run.only === undefined || run.only === id));
  const found: Record<string, LockEntry> = {};
  let failures = 0;
  for (const request of wanted) {
    const entry = ask(request, run.geocoders, seeds);
    if (entry === undefined) {
      run.fail(`${request.id}: no driver knows "${request.query}"`);
      failures += 1;
    } else {
      found[request.id] = entry;
      run.log(`${request.id}: ${entry.lat}, ${entry.lon} ±${entry.radiusMetres} m (${entry.provider})`);
    }
  }
  const next: Lock = { ...lock, points: { ...kept, ...found } };
  const dropped = Object.keys(lock.points).filter((id) => !requests.some((request) => request.id === id)).length;
  if (!run.dryRun) await writeIfChanged(join(run.root, LOCK_FILE), toLockText(next));
  run.log(
    `geocodes: ${Object.keys(found).length} found, ${Object.keys(kept).length} kept, ${dropped} dropped, ${failures} not found${run.dryRun ? ' (dry run, nothing written)' : ''}`,
  );
  return failures === 0 ? 0 : 1;
}

interface Wanted {
  readonly id: string;
  readonly query: string;
}

function requestsOf({ places }: Seeds): Wanted[] {
  return places.flatMap(({ place }) =>
    'geocode' in place.placement ? { id: place.id, query: place.placement.geocode } : [],
  );
}

/** What stays as it is: entries that still answer their seed, unless a refresh asks for them again. */
function keep(lock: Lock, requests: readonly Wanted[], { refresh, only }: GeocodeRun): Lock['points'] {
  return Object.fromEntries(
    requests.flatMap(({ id, query }) => {
      const entry = lock.points[id];
      const asksAgain = refresh && (only === undefined || only === id);
      return entry === undefined || entry.query !== query || asksAgain ? [] : [[id, entry] as const];
    }),
  );
}

function ask(request: Wanted, geocoders: readonly Geocoder[], seeds: Seeds): LockEntry | undefined {
  for (const geocoder of geocoders) {
    const [best] = 'find' in geocoder ? geocoder.find(request, seeds) : [];
    if (best !== undefined) return { query: request.query, provider: geocoder.id, ...best };
  }
  return undefined;
}
