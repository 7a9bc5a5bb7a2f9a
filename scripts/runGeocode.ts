/** The geocode command without its command line: asks one driver for positions and writes the lock. */
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { geodesicMetres } from '../src/domain/distance.ts';
import { formatIssue, type Issue } from './checks/Issue.ts';
import type { Lock } from './features/Lock.ts';
import { readLock } from './features/readLock.ts';
import type { Geocoder, GeocodeRequest, OfflineGeocoder, OnlineGeocoder } from './geocoders/Geocoder.ts';
import { findAtService, type ServiceAccess } from './geocoding/findAtService.ts';
import type { Finding } from './geocoding/settleAnswer.ts';
import { toFindingLines } from './geocoding/toFindingLines.ts';
import { toRequests } from './geocoding/toRequests.ts';
import { MISSING } from './seeds/readJson.ts';
import { readSeeds } from './seeds/readSeeds.ts';
import type { LockEntry } from './seeds/schema.ts';
import { LOCK_FILE, type Seeds } from './seeds/Seeds.ts';
import { toLockText } from './write/toLockText.ts';
import { writeIfChanged } from './write/writeIfChanged.ts';

export interface CommandOutput {
  readonly log: (line: string) => void;
  readonly fail: (line: string) => void;
}

export interface GeocodeRun extends CommandOutput {
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
}

/** Exit code: 0 done, 1 the input has issues, a name was not found or the service did not answer. */
export async function runGeocode(run: GeocodeRun): Promise<0 | 1> {
  const input = await readInput(run);
  if (input === undefined) return 1;
  const { seeds, lock } = input;
  const requests = toRequests(seeds, lock);
  if (run.only !== undefined && !requests.some(({ id }) => id === run.only)) {
    run.fail(`no seed record asks for a position of "${run.only}"`);
    return 1;
  }
  const asked = requests.filter(({ id }) => run.only === undefined || run.only === id);
  const wanted = run.refresh ? asked : asked.filter((request) => presentOf(request, lock) === undefined);
  const found =
    'find' in run.driver ? lookUp(run.driver, wanted, input) : await findAtService(serviceTask(run, run.driver, wanted, input));
  if (found === undefined) return 1;

  const points = answeredPoints(requests, lock);
  const dropped = Object.keys(lock.points).length - Object.keys(points).length;
  const entries = found.findings.flatMap(({ id, entry }) => (entry === undefined ? [] : [[id, entry] as const]));
  const next: Lock = { ...lock, points: { ...points, ...Object.fromEntries(entries) } };
  const lacking = found.findings.filter(({ id, verdict }) => next.points[id] === undefined && (verdict === 'unknown' || verdict === 'refused'));

  const unknown = found.findings.filter(({ verdict }) => verdict === 'unknown');
  for (const line of toFindingLines(found.findings.filter((each) => !unknown.includes(each)))) run.log(line);
  if (unknown.length > 0) run.log(`${run.driver.id} has no such name: ${unknown.map(({ query }) => query).join('、')}`);
  for (const [id, words] of found.failures) run.fail(`${id}: ${words}`);
  for (const { id, query } of lacking) run.fail(`${id}: ${run.driver.id} knows no position of "${query}"`);
  if (found.stopped !== undefined) run.fail(`stopped: ${found.stopped}; the same command goes on from here`);
  if (!run.dryRun) await writeIfChanged(join(run.root, LOCK_FILE), toLockText(next));
  const written = `${entries.length} written, ${Object.keys(next.points).length - entries.length} kept, ${dropped} dropped`;
  run.log(`geocodes: ${written}, ${lacking.length} not found, ${found.failures.size} failed${run.dryRun ? ' (dry run, nothing written)' : ''}`);
  return lacking.length === 0 && found.failures.size === 0 && found.stopped === undefined ? 0 : 1;
}

export interface GeocodeInput {
  readonly seeds: Seeds;
  readonly lock: Lock;
}

/** Seeds and lock, or undefined where they have issues, which are then told. */
export async function readInput({ root, fail }: Pick<GeocodeRun, 'root' | 'fail'>): Promise<GeocodeInput | undefined> {
  const issues: Issue[] = [];
  const seeds = await readSeeds(root, issues);
  const lockIssues: Issue[] = [];
  const lock = await readLock(root, lockIssues);
  // A lock that does not exist yet is the normal start; a broken one may hold what no driver would answer again.
  issues.push(...lockIssues.filter(({ message }) => message !== MISSING));
  for (const issue of issues) fail(formatIssue(issue));
  return issues.length > 0 ? undefined : { seeds, lock };
}

interface Found {
  readonly findings: readonly Finding[];
  readonly failures: ReadonlyMap<string, string>;
  readonly stopped: string | undefined;
}

/** A person has reviewed what the gazetteer says: it replaces what the lock holds. */
function lookUp(driver: OfflineGeocoder, requests: readonly GeocodeRequest[], { seeds, lock }: GeocodeInput): Found {
  const findings = requests.flatMap((request): Finding[] => {
    const { id, query } = request;
    const [best] = driver.find(request, seeds);
    if (best === undefined) return [{ id, query, verdict: 'unknown', words: 'no such name' }];
    const entry: LockEntry = { query, provider: driver.id, ...best };
    const present = presentOf(request, lock);
    if (isDeepStrictEqual(present, entry)) return [];
    return [{ id, query, verdict: present === undefined ? 'new' : 'reviewed', settlement: moveOf(present, entry), words: best.basis.en, entry }];
  });
  return { findings, failures: new Map(), stopped: undefined };
}

function moveOf(present: LockEntry | undefined, { lon, lat, radiusMetres }: LockEntry): NonNullable<Finding['settlement']> {
  if (present === undefined) return { foundRadiusMetres: radiusMetres, movedMetres: 0 };
  const apartMetres = geodesicMetres([present.lon, present.lat], [lon, lat]);
  return { presentRadiusMetres: present.radiusMetres, foundRadiusMetres: radiusMetres, apartMetres, movedMetres: apartMetres };
}

function serviceTask(run: GeocodeRun, driver: OnlineGeocoder, requests: readonly GeocodeRequest[], { seeds, lock }: GeocodeInput) {
  const { access, root, dryRun, log, fail } = run;
  if (access === undefined) throw new Error(`${driver.id} is on the network and needs a way there`);
  return { driver, requests, seeds, lock, access, root, dryRun, log, fail };
}

/** The entry that still answers the seed. */
function presentOf({ id, query }: GeocodeRequest, { points }: Lock): LockEntry | undefined {
  const entry = points[id];
  return entry?.query === query ? entry : undefined;
}

function answeredPoints(requests: readonly GeocodeRequest[], lock: Lock): Lock['points'] {
  return Object.fromEntries(
    requests.flatMap((request) => {
      const entry = presentOf(request, lock);
      return entry === undefined ? [] : [[request.id, entry] as const];
    }),
  );
}
