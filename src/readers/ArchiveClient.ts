/** An archive that a worker of its own reads from, for as long as its layer is there. */
import type { Bounds } from '../domain/bounds.ts';
import type { ArchiveAnswer, ArchiveHead, ArchiveRequest, ArchiveTally, ArchiveView } from './ArchiveMessage.ts';
import { FileRefused } from './FileRefused.ts';
import type { ReaderPort } from './ReaderClient.ts';

export interface ArchiveLook {
  readonly view: ArchiveView;
  readonly tally: ArchiveTally;
}

/** A request without its number. */
type Asked = { readonly kind: 'open'; readonly address: string } | { readonly kind: 'look'; readonly view: Bounds };

export class ArchiveClient {
  readonly #port: ReaderPort;
  readonly #name: string;
  readonly #waiting = new Map<number, (answer: ArchiveAnswer) => void>();
  #number = 0;
  #hasAnswered = false;

  /** `name` stands in what is refused. */
  constructor(name: string, startWorker: () => ReaderPort = startArchiveReader) {
    this.#name = name;
    this.#port = startWorker();
    this.#port.addEventListener('message', ({ data }: MessageEvent<ArchiveAnswer>) => {
      this.#hasAnswered = true;
      this.#waiting.get(data.number)?.(data);
      this.#waiting.delete(data.number);
    });
    this.#port.addEventListener('error', () => {
      // One that has never said a word could not even be fetched.
      const { refusal } = new FileRefused(this.#hasAnswered ? 'out-of-memory' : 'unreachable');
      for (const [number, settle] of this.#waiting) settle({ number, kind: 'refused', refusal });
      this.#waiting.clear();
    });
  }

  /** Rejects with FileRefused. */
  async open(address: string): Promise<ArchiveHead> {
    const answer = await this.#ask({ kind: 'open', address });
    if (answer.kind !== 'opened') throw this.#refusal(answer);
    return answer.head;
  }

  /** Undefined where another view was asked for meanwhile. Rejects with FileRefused. */
  async look(view: Bounds): Promise<ArchiveLook | undefined> {
    const answer = await this.#ask({ kind: 'look', view });
    if (answer.kind === 'overtaken') return undefined;
    if (answer.kind !== 'looked') throw this.#refusal(answer);
    return answer;
  }

  close(): void {
    this.#port.terminate();
  }

  #ask(asked: Asked): Promise<ArchiveAnswer> {
    this.#number += 1;
    const request: ArchiveRequest = { ...asked, number: this.#number };
    return new Promise((resolve) => {
      this.#waiting.set(request.number, resolve);
      this.#port.postMessage(request, { transfer: [] });
    });
  }

  #refusal(answer: ArchiveAnswer): FileRefused {
    return (answer.kind === 'refused' ? FileRefused.of(answer.refusal) : new FileRefused('broken')).inFile(this.#name);
  }
}

function startArchiveReader(): ReaderPort {
  return new Worker(new URL('./archiveWorker.ts', import.meta.url), { type: 'module' });
}
