/** The geocode command without its command line: asks one driver for positions and writes the lock. */
import { join } from 'node:path';
import { didYouMean } from './checks/didYouMean.ts';
import type { Lock } from './features/Lock.ts';
import type { Geocoder, GeocodeRequest } from './geocoders/Geocoder.ts';
import type { ServiceAccess } from './geocoding/findAtService.ts';
import { findPositions } from './geocoding/findPositions.ts';
import { presentOf } from './geocoding/presentOf.ts';
import { readInput } from './geocoding/readInput.ts';
import { routeQuery } from './geocoding/routeQuery.ts';
import { countVerdicts } from './geocoding/toFindingLines.ts';
import { tellFindings } from './geocoding/tellFindings.ts';
import { toRequests } from './geocoding/toRequests.ts';
import { LOCK_FILE, type Seeds } from './seeds/Seeds.ts';
import { toLockText } from './write/toLockText.ts';
import { writeIfChanged } from './write/writeIfChanged.ts';

export interface GeocodeRun {
  readonly root: string;
  readonly driver: Geocoder;
  /** How a service on the network is reached; an offline driver needs none. */
  readonly access?: ServiceAccess;
  /** Ask only for this feature. */
  readonly only?: string;
  /** Ask again for what the lock already holds. */
  readonly refresh: boolean;
  /** Say what would change, write nothing. */
  readonly dryRun: boolean;
  readonly log: (line: string) => void;
  readonly fail: (line: string) => void;
}

/** Exit code: 0 done, 1 the input has issues, a name was not found or the service did not answer. */
export async function runGeocode(run: GeocodeRun): Promise<0 | 1> {
  const { root, driver, only, refresh, dryRun, log, fail } = run;
  const input = await readInput(root, fail);
  if (input === undefined) return 1;
  const { seeds, lock } = input;
  const requests = toRequests(seeds, lock, 'asking');
  if (only !== undefined && !requests.some(({ id }) => id === only)) {
    const near = didYouMean(only, requests.map(({ id }) => id));
    fail(`no seed record asks for a position of "${only}"${near === undefined ? '' : ` (${near})`}`);
    return 1;
  }
  const asked = requests.filter(({ id }) => only === undefined || only === id);
  const wanted = refresh ? asked : asked.filter((request) => presentOf(request, lock) === undefined);
  const found = await findPositions(run, wanted, input);
  if (found === undefined) return 1;

  const points = answeredPoints(requests, lock);
  const dropped = Object.keys(lock.points).length - Object.keys(points).length;
  const entries = found.findings.flatMap(({ id, entry }) => (entry === undefined ? [] : [[id, entry] as const]));
  const next: Lock = { routes: askedCourses(seeds, lock), points: { ...points, ...Object.fromEntries(entries) } };
  const lacking = found.findings.filter(({ id, verdict }) => next.points[id] === undefined && (verdict === 'unknown' || verdict === 'refused'));

  tellFindings(run, found);
  for (const { id, query } of lacking) fail(`${id}: ${driver.id} knows no position of "${query}"`);
  if (!dryRun) await writeIfChanged(join(root, LOCK_FILE), toLockText(next));
  const written = `${entries.length} written, ${Object.keys(next.points).length - entries.length} kept, ${dropped} dropped`;
  if (found.findings.length > 0) log(`verdicts: ${countVerdicts(found.findings)}`);
  log(`geocodes: ${written}, ${lacking.length} not found, ${found.failures.size} failed${dryRun ? ' (dry run, nothing written)' : ''}`);
  if (entries.length > 0 && !dryRun) log('next: npm run data');
  return lacking.length === 0 && found.failures.size === 0 && found.stopped === undefined ? 0 : 1;
}

/** Courses that still answer what the seeds ask for: without one the corridor stands. */
function askedCourses({ places }: Seeds, { routes }: Lock): Lock['routes'] {
  const asked = new Map(places.map((record) => [record.place.id, routeQuery(record)?.query]));
  return Object.fromEntries(Object.entries(routes).filter(([id, { query }]) => asked.get(id) === query));
}

function answeredPoints(requests: readonly GeocodeRequest[], lock: Lock): Lock['points'] {
  return Object.fromEntries(
    requests.flatMap((request) => {
      const entry = presentOf(request, lock);
      return entry === undefined ? [] : [[request.id, entry] as const];
    }),
  );
}
