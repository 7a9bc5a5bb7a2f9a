/** Asks services one request at a time for each host, no faster than they allow, and tries again what may pass. */
import { setTimeout as sleep } from 'node:timers/promises';
import PQueue from 'p-queue';
import pRetry from 'p-retry';
import { fetchJson } from './fetchJson.ts';
import { RequestError } from './RequestError.ts';

export interface PoliteClientOptions {
  /** Who asks: name, version and, where given, a way to reach the operator. */
  readonly userAgent: string;
  readonly timeoutMs?: number;
  /** Tries after the first. */
  readonly retries?: number;
  /** Wait before the second try; it doubles with each further one. */
  readonly backOffMs?: number;
  /** The longest that a service may ask to be left alone; beyond it the request fails. */
  readonly longestWaitMs?: number;
  /** Ends waits between tries; a request under way is let through to its end. */
  readonly signal?: AbortSignal;
  /** Told of each longer wait: "example.org asks for a pause of 90 s". */
  readonly onPause?: (words: string) => void;
}

export interface PoliteRequest {
  readonly url: URL;
  readonly minimumIntervalMs: number;
  readonly form?: URLSearchParams;
  /** Where the service needs another time than the client's own. */
  readonly timeoutMs?: number;
}

const DEFAULTS = { timeoutMs: 20_000, retries: 3, backOffMs: 1_000, longestWaitMs: 120_000 };

/** A wait that a person notices. */
const TOLD_WAIT_MS = 2_000;

export class PoliteClient {
  readonly #options: typeof DEFAULTS & PoliteClientOptions;
  readonly #queues = new Map<string, PQueue>();

  constructor(options: PoliteClientOptions) {
    this.#options = { ...DEFAULTS, ...options };
  }

  /** The parsed body of the answer. Throws a RequestError once no further try is of use. */
  async ask({ url, minimumIntervalMs, form, ...request }: PoliteRequest): Promise<unknown> {
    const { userAgent, retries, backOffMs, longestWaitMs, signal, onPause } = this.#options;
    const timeoutMs = request.timeoutMs ?? this.#options.timeoutMs;
    const pause = (ms: number) => sleep(ms, undefined, signal === undefined ? {} : { signal });
    const queue = this.#queueOf(url.host, minimumIntervalMs);
    const attempt = () =>
      queue.add(() => fetchJson({ url, headers: { 'user-agent': userAgent }, timeoutMs, ...(form === undefined ? {} : { form }) }));
    let tries = 0;
    try {
      return await pRetry(attempt, {
        retries,
        // The pause is made below, where it can be ended.
        minTimeout: 0,
        onFailedAttempt: ({ attemptNumber }) => {
          tries = attemptNumber;
        },
        shouldRetry: async ({ error, attemptNumber }) => {
          if (!(error instanceof RequestError) || !error.isPassing || signal?.aborted === true) return false;
          const askedMs = error.retryAfterMs ?? 0;
          if (askedMs > longestWaitMs) return false;
          const waitMs = Math.max(askedMs, backOffMs * 2 ** (attemptNumber - 1));
          if (waitMs >= TOLD_WAIT_MS) onPause?.(`${error.message}; next try in ${Math.ceil(waitMs / 1_000)} s`);
          await pause(waitMs);
          return true;
        },
      });
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      const { retryAfterMs = 0 } = error;
      const endsRun = retryAfterMs > longestWaitMs;
      // The next question waits as long as this one was told to.
      if (!endsRun) await pause(retryAfterMs);
      throw withTries(error, tries, endsRun);
    }
  }

  #queueOf(host: string, interval: number): PQueue {
    const queue = this.#queues.get(host) ?? new PQueue({ concurrency: 1, interval, intervalCap: 1, strict: true });
    this.#queues.set(host, queue);
    return queue;
  }
}

function withTries(error: RequestError, tries: number, endsRun: boolean): RequestError {
  const { retryAfterMs } = error;
  const wait = retryAfterMs === undefined ? '' : `; it asks for a pause of ${Math.ceil(retryAfterMs / 1_000)} s`;
  const count = tries > 1 ? `, after ${tries} tries` : '';
  return new RequestError(error.failure, `${error.message}${count}${wait}`, { retryAfterMs, endsRun: endsRun || error.endsRun });
}
