/** The routes part of the geocode command: fetches the courses of roads and railways, and writes them to the lock. */
import { join } from 'node:path';
import type { Bounds } from '../src/domain/bounds.ts';
import type { LonLat } from '../src/domain/distance.ts';
import { checkLock } from './checks/checkLock.ts';
import { checkSeeds } from './checks/checkSeeds.ts';
import { formatIssue } from './checks/Issue.ts';
import type { Lock } from './features/Lock.ts';
import { Placer } from './features/Placer.ts';
import { OVERPASS, parseOverpass, toOverpassQuery } from './geocoders/overpass.ts';
import { COURSE_TOLERANCE_METRES, toCourse } from './geocoders/toCourse.ts';
import { AnswerJournal } from './geocoding/AnswerJournal.ts';
import { askService, type Question } from './geocoding/askService.ts';
import type { ServiceAccess } from './geocoding/findAtService.ts';
import { CACHE_FOLDER } from './geocoding/writeUnstored.ts';
import { isSourceKnown } from './geocoding/isSourceKnown.ts';
import { missedPoints, type RoutePoint } from './geocoding/missedPoints.ts';
import { routeQuery, type RouteQuery } from './geocoding/routeQuery.ts';
import { readInput } from './geocoding/readInput.ts';
import type { GeocodeRun } from './runGeocode.ts';
import type { RouteLockEntry } from './seeds/schema.ts';
import { LOCK_FILE, type Seeds } from './seeds/Seeds.ts';
import { toLockText } from './write/toLockText.ts';
import { writeIfChanged } from './write/writeIfChanged.ts';

export type RoutesRun = Omit<GeocodeRun, 'driver' | 'access'> & {
  readonly access: ServiceAccess;
  /** The pace of the service's own policy, where none is stated. */
  readonly minimumIntervalMs?: number;
};

/** No source states how well roads are mapped here; volunteers trace imagery that may be shifted by tens of metres. Our estimate. */
const MAPPED_METRES = 85;

interface WantedRoute extends RouteQuery {
  readonly id: string;
}

/** Exit code: 0 done, without a course the corridor stands; 1 the input has issues or the service did not answer. */
export async function runRoutes(run: RoutesRun): Promise<0 | 1> {
  const { root, access, only, refresh, dryRun, log, fail } = run;
  const input = await readInput(root, fail);
  if (input === undefined || !isSourceKnown(OVERPASS, input.seeds, fail)) return 1;
  const { seeds, lock } = input;
  // Each course is cut to the corridor that seeds and lock give: they have to be sound first.
  const faults = [...checkSeeds(seeds), ...checkLock(seeds, { ...lock, routes: {} })];
  for (const fault of faults) fail(formatIssue(fault));
  if (faults.length > 0) return 1;
  const routes = seeds.places.flatMap((record): WantedRoute[] => {
    const query = routeQuery(record);
    return query === undefined ? [] : [{ id: record.place.id, ...query }];
  });
  if (only !== undefined && !routes.some(({ id }) => id === only)) {
    fail(`no road or railway of the seeds is called "${only}"`);
    return 1;
  }
  const kept = Object.fromEntries(Object.entries(lock.routes).filter(([id, { query }]) => routes.some((route) => route.id === id && route.query === query)));
  const wanted = routes.filter(({ id }) => (only === undefined || only === id) && (refresh || kept[id] === undefined));
  const { frame } = seeds.region;
  const journal = await AnswerJournal.open(join(root, CACHE_FOLDER, `${OVERPASS.id}.jsonl`), access.today);
  const questions = wanted.map((route) => toQuestion(route, frame, access.endpoint));
  const answered = await askService({
    questions,
    minimumIntervalMs: run.minimumIntervalMs ?? OVERPASS.minimumIntervalMs,
    parse: parseOverpass,
    client: access.client,
    journal,
    signal: access.signal,
    today: access.today,
    timeoutMs: OVERPASS.timeoutMs,
    onProgress: access.onProgress,
  });
  const found: Record<string, RouteLockEntry> = {};
  const lacking: string[] = [];
  // Without the courses that are known, so that each is cut to the corridor of the seeds.
  const placer = new Placer(seeds, { ...lock, routes: {} });
  for (const { id, query } of wanted) {
    const dated = answered.answers.get(id);
    if (dated === undefined) continue;
    const { answer, on } = dated;
    if (placer.place(id).geometry === null) {
      lacking.push(id);
      log(`${id}: the seeds give no corridor to hold a course of "${query}" against; lay one through points first`);
      continue;
    }
    const lines = toCourse({ lines: answer.lines, frame, within: placer.area(id) });
    const missed = missedPoints(pointsOf(id, seeds, placer), lines);
    if (lines.length > 0 && missed.length === 0) {
      found[id] = toEntry(query, answer, lines, on);
      log(`${id}: "${query}", ${answer.references.length} ways in ${lines.length} lines of ${lines.flat().length} points`);
    } else {
      lacking.push(id);
      const words = answer.lines.length === 0 ? 'has no course of' : lines.length === 0 ? 'has a course outside the corridor of' : 'has a part alone of';
      const misses = lines.length === 0 ? '' : `, nothing near ${missed.map(({ name }) => name).join('、')}`;
      log(`${id}: ${OVERPASS.id} ${words} "${query}"${misses}; ${kept[id] === undefined ? 'its corridor stands' : 'the known course stands'}`);
    }
  }
  for (const [id, words] of answered.failures) fail(`${id}: ${words}`);
  if (answered.stopped !== undefined) fail(`stopped: ${answered.stopped}; the same command goes on from here`);
  else if (answered.failures.size === 0 && !dryRun) await journal.forget(questions.map(({ name }) => name));
  const next: Lock = { ...lock, routes: { ...kept, ...found } };
  if (!dryRun) await writeIfChanged(join(root, LOCK_FILE), toLockText(next));
  const count = Object.keys(found).length;
  log(`routes: ${count} written, ${Object.keys(next.routes).length - count} kept, ${lacking.length} not found, ${answered.failures.size} failed${dryRun ? ' (dry run, nothing written)' : ''}. ${OVERPASS.attribution}`);
  return answered.failures.size === 0 && answered.stopped === undefined ? 0 : 1;
}

/** The points that the seed lays the route through, with their names where they are places. */
function pointsOf(id: string, { places }: Seeds, placer: Placer): RoutePoint[] {
  const placement = places.find(({ place }) => place.id === id)?.place.placement;
  if (placement === undefined) return [];
  if ('line' in placement) return placement.line.points.map((at) => ({ name: at.join(', '), at, radiusMetres: placement.line.radiusMetres }));
  if (!('through' in placement)) return [];
  return placement.through.flatMap((point): RoutePoint[] => {
    const { geometry, accuracy } = placer.place(point);
    if (geometry?.type !== 'Point') return [];
    const [lon = 0, lat = 0] = geometry.coordinates;
    const name = places.find(({ place }) => place.id === point)?.place.name['zh-Hans'] ?? point;
    return [{ name, at: [lon, lat], radiusMetres: accuracy.radiusMetres ?? 0 }];
  });
}

function toQuestion({ id, query, ...route }: WantedRoute, frame: Bounds, endpoint: string): Question {
  const data = toOverpassQuery({ ...route, frame });
  return { id, label: query, url: new URL(endpoint), form: new URLSearchParams({ data }), name: `${endpoint}\n${data}` };
}

type Course = Extract<ReturnType<typeof parseOverpass>, { readonly ok: true }>;

function toEntry(query: string, { references, timestampOsmBase }: Course, lines: readonly (readonly LonLat[])[], on: string): RouteLockEntry {
  const radiusMetres = MAPPED_METRES + COURSE_TOLERANCE_METRES;
  return {
    query,
    provider: OVERPASS.id,
    reference: references.join(' '),
    licence: OVERPASS.licence.note,
    answeredOn: on,
    datumOfSource: OVERPASS.datum,
    radiusMetres,
    method: 'measured',
    basis: {
      'zh-Hans': `开放街图中“${query}”的线位；描绘误差按${MAPPED_METRES}米估计，化简不超过${COURSE_TOLERANCE_METRES}米`,
      en: `the course of “${query}” in OpenStreetMap; tracing is put at ${MAPPED_METRES} m by our estimate, simplifying at ${COURSE_TOLERANCE_METRES} m`,
    },
    sources: [OVERPASS.source],
    ...(timestampOsmBase === undefined ? {} : { dataOf: timestampOsmBase }),
    lines: lines.map((line) => line.map(([lon, lat]) => [lon, lat])),
  };
}
