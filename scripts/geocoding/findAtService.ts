/** Asks a service for positions and settles each answer with the lock. Answers that may not be stored go to an ignored file. */
import { join } from 'node:path';
import { toWgs84 } from '../../src/domain/datum/convertDatum.ts';
import type { Lock } from '../features/Lock.ts';
import { roundDegrees } from '../../src/domain/roundDegrees.ts';
import type { Candidate, GeocodeRequest, OnlineGeocoder, RequestSettings } from '../geocoders/Geocoder.ts';
import type { Seeds } from '../seeds/Seeds.ts';
import { AnswerJournal } from './AnswerJournal.ts';
import { askService, type Question } from './askService.ts';
import { choosingArea } from './choosingArea.ts';
import { isSourceKnown } from './isSourceKnown.ts';
import type { PoliteClient } from './PoliteClient.ts';
import { settleAnswer, type Finding } from './settleAnswer.ts';
import { CACHE_FOLDER, writeUnstored } from './writeUnstored.ts';

const KEY_IN_JOURNAL = 'KEY';

export interface ServiceAccess {
  readonly endpoint: string;
  readonly key?: string;
  readonly client: PoliteClient;
  /** Ends the run after the request under way. */
  readonly signal: AbortSignal;
  /** ISO day. */
  readonly today: string;
  readonly onProgress: (done: number, total: number, label: string) => void;
}

export interface ServiceTask {
  readonly driver: OnlineGeocoder;
  readonly requests: readonly GeocodeRequest[];
  readonly seeds: Seeds;
  readonly lock: Lock;
  readonly access: ServiceAccess;
  readonly root: string;
  readonly dryRun: boolean;
  readonly log: (line: string) => void;
  readonly fail: (line: string) => void;
}

export interface ServiceFindings {
  readonly findings: readonly Finding[];
  readonly failures: ReadonlyMap<string, string>;
  readonly stopped: string | undefined;
}

/** Undefined where the seeds do not name the source that a stored answer would cite; that is then told. */
export async function findAtService(task: ServiceTask): Promise<ServiceFindings | undefined> {
  const { driver, requests, seeds, lock, access, root, log, fail } = task;
  const { mayStore } = driver.licence;
  if (mayStore && !isSourceKnown(driver, seeds, fail)) return undefined;
  const { endpoint, key, client, signal, today, onProgress } = access;
  const area = choosingArea(seeds.region);
  const journal = await AnswerJournal.open(join(root, CACHE_FOLDER, `${driver.id}.jsonl`), today);
  const settings: RequestSettings = { area, endpoint, ...(key === undefined ? {} : { key }) };
  const { minimumIntervalMs, parse } = driver;
  const questions = requests.map((request) => toQuestion(driver, request, settings));
  const names = questions.map(({ name }) => name);
  const kept = names.filter((name) => journal.get(name) !== undefined).length;
  if (kept > 0) log(`${driver.id}: ${kept} answers of an earlier run are here already`);
  const answered = await askService({
    questions,
    minimumIntervalMs,
    parse,
    client,
    journal,
    signal,
    today,
    onProgress,
    ...(key === undefined ? {} : { secret: key }),
  });
  const findings = requests.flatMap((request): Finding[] => {
    const dated = answered.answers.get(request.id);
    if (dated === undefined) return [];
    const { answer, on } = dated;
    const present = lock.points[request.id];
    const isCurrent = present?.query === request.query;
    const candidates = answer.candidates.map((each) => inWgs84(each, driver));
    return [settleAnswer(request, candidates, isCurrent ? present : undefined, { driver, area, sources: seeds.sources, on })];
  });
  log(`${driver.id}: ${answered.asked} requests. ${driver.attribution}`);
  // A dry run is done for good only when it is run in earnest.
  if (answered.stopped === undefined && answered.failures.size === 0 && !task.dryRun) await journal.forget(names);
  if (mayStore) return { findings, ...answered };
  if (findings.length > 0) {
    const file = await writeUnstored(root, driver, findings);
    log(`${driver.id}: its terms do not let answers be stored with the map; they are in ${file}, to compare with. To take one, look at the place and pin a coordinate that you may publish.`);
  }
  return { findings: findings.map(unstored), ...answered };
}

function toQuestion(driver: OnlineGeocoder, request: GeocodeRequest, settings: RequestSettings): Question {
  const nameless = settings.key === undefined ? settings : { ...settings, key: KEY_IN_JOURNAL };
  return { id: request.id, label: request.query, url: driver.toUrl(request, settings), name: driver.toUrl(request, nameless).href };
}

function inWgs84(candidate: Candidate, { datum }: OnlineGeocoder): Candidate {
  const [lon, lat] = toWgs84(candidate.at, datum);
  return { ...candidate, at: [roundDegrees(lon), roundDegrees(lat)] };
}

/** As it stands in the lock, which stays as it is: nothing moves. */
function unstored({ entry, ...finding }: Finding): Finding {
  if (entry === undefined || finding.verdict === 'new') return finding;
  const { settlement } = finding;
  return { ...finding, verdict: 'would better', ...(settlement === undefined ? {} : { settlement: { ...settlement, movedMetres: 0 } }) };
}
