/** Puts a list of questions to one service: politely, resumably, and no further than makes sense. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { ProblemKind } from '../geocoders/Geocoder.ts';
import type { AnswerJournal } from './AnswerJournal.ts';
import type { PoliteClient } from './PoliteClient.ts';
import { RequestError } from './RequestError.ts';

export interface Question {
  /** Id of the place. */
  readonly id: string;
  /** What is asked for, as a person reads it. */
  readonly label: string;
  readonly url: URL;
  /** A form to POST; without one the question is a GET. */
  readonly form?: URLSearchParams;
  /** The question without its key: nothing secret is written. */
  readonly name: string;
}

type Reading<Answer> = (Answer & { readonly ok: true }) | { readonly ok: false; readonly problem: ProblemKind; readonly message: string };

export interface ServiceRun<Answer> {
  readonly questions: readonly Question[];
  readonly minimumIntervalMs: number;
  /** Pure: the body of an answer → what it says. */
  readonly parse: (body: unknown) => Reading<Answer>;
  readonly client: PoliteClient;
  readonly journal: AnswerJournal;
  /** ISO day. */
  readonly today: string;
  /** Never shown, whoever repeats it. */
  readonly secret?: string;
  readonly timeoutMs?: number;
  /** Ends the run after the question under way. */
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number, label: string) => void;
}

export interface DatedAnswer<Answer> {
  readonly answer: Answer;
  /** ISO day on which the service gave it. */
  readonly on: string;
}

export interface ServiceAnswers<Answer> {
  /** By the id of the place, for every question that was answered. */
  readonly answers: ReadonlyMap<string, DatedAnswer<Answer>>;
  /** Why a place has no answer, by its id. */
  readonly failures: ReadonlyMap<string, string>;
  /** Why the run ended before its end; undefined where it did not. */
  readonly stopped: string | undefined;
  /** Questions that went out, those that were tried again counted once. */
  readonly asked: number;
}

/** No key and no quota grow back within a run. */
const HOPELESS: readonly ProblemKind[] = ['key', 'quota'];
/** So many questions without an answer in a row, and the service is left alone. */
const MOST_FAILURES_IN_A_ROW = 3;
/** A service that says in its own words that it is asked too fast is asked so often in all, each time after a longer pause. */
const RATE_TRIES = 3;

export async function askService<Answer>(run: ServiceRun<Answer>): Promise<ServiceAnswers<Answer>> {
  const { questions, signal, onProgress } = run;
  const answers = new Map<string, DatedAnswer<Answer>>();
  const failures = new Map<string, string>();
  let [asked, inARow] = [0, 0];
  const end = (stopped?: string): ServiceAnswers<Answer> => ({ answers, failures, stopped, asked });

  if (questions.length > 0) onProgress(0, questions.length, '');
  for (const [index, question] of questions.entries()) {
    const outcome = signal.aborted ? INTERRUPTED : await answerOf(run, question);
    if (signal.aborted && 'failure' in outcome) return end(`interrupted after ${index} of ${questions.length}`);
    if (outcome.wasAsked) asked += 1;
    if ('failure' in outcome) {
      failures.set(question.id, outcome.failure);
      inARow += 1;
      if (outcome.isHopeless) return end(outcome.failure);
      if (inARow === MOST_FAILURES_IN_A_ROW) return end(`${inARow} requests in a row had no answer`);
    } else {
      answers.set(question.id, outcome);
      inARow = 0;
    }
    onProgress(index + 1, questions.length, question.label);
  }
  return end();
}

interface Failed {
  readonly failure: string;
  readonly isHopeless: boolean;
  readonly wasAsked: boolean;
}

const INTERRUPTED: Failed = { failure: 'interrupted', isHopeless: true, wasAsked: false };

type Answered<Answer> = DatedAnswer<Answer> & { readonly wasAsked: boolean };

/** From the journal where it is there; an answer of the service is put there before it counts. */
async function answerOf<Answer>(run: ServiceRun<Answer>, question: Question): Promise<Answered<Answer> | Failed> {
  const { parse, journal, signal, today, secret } = run;
  const kept = journal.get(question.name);
  const wasAsked = kept === undefined;
  const failed = (message: string, isHopeless: boolean): Failed => {
    return { failure: secret === undefined ? message : message.replaceAll(secret, '…'), isHopeless, wasAsked };
  };
  try {
    const { on, body } = kept ?? { on: today, body: await bodyOf(run, question) };
    const answer = parse(body);
    if (!answer.ok) return failed(answer.message, HOPELESS.includes(answer.problem));
    if (wasAsked) await journal.add(question.name, { on, body });
    return { answer, on, wasAsked };
  } catch (error) {
    if (signal.aborted) return INTERRUPTED;
    if (!(error instanceof RequestError)) throw error;
    return failed(error.message, error.endsRun);
  }
}

async function bodyOf<Answer>(run: ServiceRun<Answer>, { url, form }: Question): Promise<unknown> {
  const { client, minimumIntervalMs, timeoutMs, parse, signal } = run;
  for (let attempt = 1; ; attempt += 1) {
    const body = await client.ask({ url, minimumIntervalMs, ...(form === undefined ? {} : { form }), ...(timeoutMs === undefined ? {} : { timeoutMs }) });
    const answer = parse(body);
    const isTooFast = !answer.ok && answer.problem === 'rate';
    if (!isTooFast || attempt === RATE_TRIES) return body;
    await sleep(minimumIntervalMs * 2 ** attempt, undefined, { signal });
  }
}
