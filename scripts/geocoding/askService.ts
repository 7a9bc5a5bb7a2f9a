/** Puts a list of requests to one service: politely, resumably, and no further than makes sense. */
import { setTimeout as sleep } from 'node:timers/promises';
import { toWgs84 } from '../../src/domain/datum/convertDatum.ts';
import { roundDegrees } from '../features/roundDegrees.ts';
import type { Answer, Candidate, GeocodeRequest, OnlineGeocoder, ProblemKind, RequestSettings } from '../geocoders/Geocoder.ts';
import type { AnswerJournal } from './AnswerJournal.ts';
import type { PoliteClient } from './PoliteClient.ts';
import { RequestError } from './RequestError.ts';

export interface ServiceRun {
  readonly driver: OnlineGeocoder;
  readonly requests: readonly GeocodeRequest[];
  readonly settings: RequestSettings;
  readonly client: PoliteClient;
  readonly journal: AnswerJournal;
  /** Ends the run after the request under way. */
  readonly signal: AbortSignal;
  readonly onAnswer: (done: number, request: GeocodeRequest) => void;
}

export interface ServiceAnswers {
  /** Hits in WGS-84, by the id of the place, for every request that was answered. */
  readonly candidates: ReadonlyMap<string, readonly Candidate[]>;
  /** Why a place has no answer, by its id. */
  readonly failures: ReadonlyMap<string, string>;
  /** Why the run ended before its end; undefined where it did not. */
  readonly stopped: string | undefined;
  /** Requests that went out, those that were tried again counted once. */
  readonly asked: number;
}

/** No key and no quota grow back within a run. */
const HOPELESS: readonly ProblemKind[] = ['key', 'quota'];
/** So many requests without an answer in a row, and the service is left alone. */
const MOST_FAILURES_IN_A_ROW = 3;
/** A service that says in its own words that it is asked too fast gets this many more tries, each after a longer pause. */
const RATE_TRIES = 3;
const KEY_IN_JOURNAL = 'KEY';

export async function askService(run: ServiceRun): Promise<ServiceAnswers> {
  const { requests, signal, onAnswer } = run;
  const candidates = new Map<string, readonly Candidate[]>();
  const failures = new Map<string, string>();
  let [asked, inARow] = [0, 0];
  const end = (stopped?: string): ServiceAnswers => ({ candidates, failures, stopped, asked });

  for (const [index, request] of requests.entries()) {
    const outcome = signal.aborted ? INTERRUPTED : await answerOf(run, request);
    if (signal.aborted && 'failure' in outcome) return end(`interrupted after ${index} of ${requests.length}`);
    if (outcome.wasAsked) asked += 1;
    if ('failure' in outcome) {
      failures.set(request.id, outcome.failure);
      inARow += 1;
      if (outcome.isHopeless) return end(outcome.failure);
      if (inARow === MOST_FAILURES_IN_A_ROW) return end(`${inARow} requests in a row had no answer`);
    } else {
      candidates.set(request.id, outcome.candidates);
      inARow = 0;
    }
    onAnswer(index + 1, request);
  }
  return end();
}

type Outcome =
  | { readonly candidates: readonly Candidate[]; readonly wasAsked: boolean }
  | { readonly failure: string; readonly isHopeless: boolean; readonly wasAsked: boolean };

const INTERRUPTED: Outcome = { failure: 'interrupted', isHopeless: true, wasAsked: false };

/** From the journal where it is there; an answer of the service is put there before it counts. */
async function answerOf(run: ServiceRun, request: GeocodeRequest): Promise<Outcome> {
  const { driver, settings, journal, signal } = run;
  const name = nameInJournal(driver, request, settings);
  const isKept = journal.has(name);
  const wasAsked = !isKept;
  try {
    const body = isKept ? journal.get(name) : await bodyOf(run, request);
    const answer = driver.parse(body);
    if (!answer.ok) return { failure: answer.message, isHopeless: HOPELESS.includes(answer.problem), wasAsked };
    if (!isKept) await journal.add(name, body);
    return { candidates: answer.candidates.map((each) => inWgs84(each, driver)), wasAsked };
  } catch (error) {
    if (signal.aborted) return INTERRUPTED;
    if (!(error instanceof RequestError)) throw error;
    // A page in the place of an answer means that every other address of this endpoint gives one too.
    return { failure: error.message, isHopeless: error.failure === 'web-page', wasAsked };
  }
}

async function bodyOf({ driver, settings, client, signal }: ServiceRun, request: GeocodeRequest): Promise<unknown> {
  const { minimumIntervalMs } = driver;
  const url = driver.toUrl(request, settings);
  for (let attempt = 1; ; attempt += 1) {
    const body = await client.ask({ url, minimumIntervalMs });
    if (attempt === RATE_TRIES || !isTooFast(driver.parse(body))) return body;
    await sleep(minimumIntervalMs * 2 ** attempt, undefined, { signal });
  }
}

function isTooFast(answer: Answer): boolean {
  return !answer.ok && answer.problem === 'rate';
}

/** The address without its key: nothing secret is written. */
function nameInJournal(driver: OnlineGeocoder, request: GeocodeRequest, settings: RequestSettings): string {
  const { key } = settings;
  return driver.toUrl(request, key === undefined ? settings : { ...settings, key: KEY_IN_JOURNAL }).href;
}

function inWgs84(candidate: Candidate, { datum }: OnlineGeocoder): Candidate {
  const [lon, lat] = toWgs84(candidate.at, datum);
  return { ...candidate, at: [roundDegrees(lon), roundDegrees(lat)] };
}
