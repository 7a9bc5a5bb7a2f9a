/** One request, one parsed answer; everything else is a RequestError. */
import { RequestError } from './RequestError.ts';

export interface JsonRequest {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** A form to POST; without one the request is a GET. */
  readonly form?: URLSearchParams;
  /** For the whole answer, its body included. */
  readonly timeoutMs: number;
}

const TOO_MANY_REQUESTS = 429;
const FIRST_SERVER_ERROR = 500;
/** In Node's words: no connection, and one that broke off. */
const CONNECTION_MESSAGES: readonly string[] = ['fetch failed', 'terminated'];
/** How much of an unreadable answer a message quotes. */
const QUOTED_CHARACTERS = 60;

/** The body of any answer that is JSON, whatever its status below 500: services explain a refusal there. */
export async function fetchJson({ url, headers, form, timeoutMs }: JsonRequest): Promise<unknown> {
  const { host } = url;
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, {
      headers: { accept: 'application/json', ...headers },
      ...(form === undefined ? {} : { method: 'POST', body: form }),
      signal: AbortSignal.timeout(timeoutMs),
    });
    text = await response.text();
  } catch (error) {
    throw toRequestError(error, host, timeoutMs);
  }
  const { status } = response;
  if (status === TOO_MANY_REQUESTS) {
    throw new RequestError('busy', `${host} answered 429: too many requests`, { retryAfterMs: retryAfterMs(response) });
  }
  if (status >= FIRST_SERVER_ERROR) throw new RequestError('server', `${host} answered ${status}`, { retryAfterMs: retryAfterMs(response) });
  try {
    return JSON.parse(text) as unknown;
  } catch {
    if (/^\s*</.test(text)) {
      const words = quoted(text.replaceAll(/<(style|script)\b.*?<\/\1>|<[^>]*>/gis, ' '));
      throw new RequestError('web-page', `${host} answered ${status} with a web page in the place of JSON ("${words}"); is the endpoint right, or a log-in in between?`);
    }
    throw new RequestError('not-json', `${host} answered ${status} with what is no JSON: "${quoted(text)}"`);
  }
}

/** What `fetch` refuses to send is no fault of the service: it is thrown as it is. */
function toRequestError(error: unknown, host: string, timeoutMs: number): unknown {
  if (error instanceof TypeError && !CONNECTION_MESSAGES.includes(error.message)) return error;
  if (error instanceof Error && error.name === 'TimeoutError') {
    return new RequestError('timeout', `${host} did not answer within ${timeoutMs / 1_000} s`);
  }
  return new RequestError('connection', `the connection to ${host} failed${codeOf(error)}`);
}

/** " (ECONNRESET)": Node keeps the cause one level down. */
function codeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
  return code === '' ? '' : ` (${code})`;
}

/** Seconds or a date (RFC 9110, 10.2.3). */
function retryAfterMs(response: Response): number | undefined {
  const value = response.headers.get('retry-after')?.trim();
  if (value === undefined || value === '') return undefined;
  const ms = /^\d+$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}

function quoted(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > QUOTED_CHARACTERS ? `${line.slice(0, QUOTED_CHARACTERS)}…` : line;
}
