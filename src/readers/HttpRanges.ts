/** Reads parts of a file at an address, and counts what it has read. */
import { FileRefused } from './FileRefused.ts';

/** Parts of a file, wherever it lies. */
export interface Ranges {
  /** Fewer bytes where the file ends. Throws FileRefused, or an AbortError where the signal says so. */
  readonly read: (start: number, length: number, signal: AbortSignal) => Promise<Uint8Array<ArrayBuffer>>;
  readonly requests: number;
  readonly bytes: number;
  /** Of the whole file; undefined where the host does not let another origin know. */
  readonly total: number | undefined;
}

const PARTIAL = 206;
const BEYOND_END = 416;
const SERVER_FAULTS = 500;

export class HttpRanges implements Ranges {
  readonly #address: string;
  requests = 0;
  bytes = 0;
  total: number | undefined;

  constructor(address: string) {
    this.#address = address;
  }

  async read(start: number, length: number, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    signal.throwIfAborted();
    this.requests += 1;
    // Without credentials: what is read here is open to everyone who knows the address.
    // A worker is not bound by the policy of the page: whoever is asked must be the one that was allowed.
    const response = await reached(fetch(this.#address, { headers: { range: `bytes=${start}-${start + length - 1}` }, signal, credentials: 'omit', redirect: 'error' }), signal);
    if (response.status !== PARTIAL) {
      // The whole of it may be on its way.
      await response.body?.cancel();
      if (response.ok) throw isPage(response) ? new FileRefused('unknown-sort', { found: 'HTML' }) : new FileRefused('no-ranges');
      throw new FileRefused(response.status === BEYOND_END ? 'broken' : response.status >= SERVER_FAULTS ? 'server-fault' : 'not-there', { found: `HTTP ${response.status}` });
    }
    const total = totalOf(response) ?? this.total;
    // Parts of two files make none.
    if (this.total !== undefined && total !== this.total) throw new FileRefused('replaced');
    this.total = total;
    const bytes = new Uint8Array(await reached(response.arrayBuffer(), signal));
    this.bytes += bytes.length;
    return bytes;
  }
}

/** A connection may be cut at any time. */
function reached<Answer>(answer: Promise<Answer>, signal: AbortSignal): Promise<Answer> {
  return answer.catch((error: unknown) => {
    signal.throwIfAborted();
    throw new FileRefused('unreachable', error instanceof Error ? { found: error.message } : {});
  });
}

/** Many hosts answer with a page where there is no such file. */
function isPage({ headers }: Response): boolean {
  return headers.get('content-type')?.startsWith('text/html') === true;
}

/** "bytes 0-99/1234" → 1234. */
function totalOf({ headers }: Response): number | undefined {
  const total = /\/(\d+)$/.exec(headers.get('content-range') ?? '')?.[1];
  return total === undefined ? undefined : Number(total);
}
