/** Why a service gave no answer that a program can read. Its words never hold an address: addresses hold keys. */
export const REQUEST_FAILURES = ['busy', 'server', 'timeout', 'connection', 'web-page', 'not-json'] as const;
export type RequestFailure = (typeof REQUEST_FAILURES)[number];

/** What another try may mend. A page or broken JSON comes back the same. */
const PASSING: readonly RequestFailure[] = ['busy', 'server', 'timeout', 'connection'];

export interface RequestErrorDetails {
  readonly retryAfterMs?: number | undefined;
  readonly endsRun?: boolean;
}

export class RequestError extends Error {
  readonly failure: RequestFailure;
  /** How long the service asks to be left alone, where it says so. */
  readonly retryAfterMs: number | undefined;
  /** True where no further question makes sense: the service wants to be left alone, or is not there. */
  readonly endsRun: boolean;

  constructor(failure: RequestFailure, message: string, { retryAfterMs, endsRun = false }: RequestErrorDetails = {}) {
    super(message);
    this.name = 'RequestError';
    this.failure = failure;
    this.retryAfterMs = retryAfterMs;
    // A page in the place of an answer means that every other address of this endpoint gives one too.
    this.endsRun = endsRun || failure === 'web-page';
  }

  get isPassing(): boolean {
    return PASSING.includes(this.failure);
  }
}
