/** What a service has answered in a run that is not done yet: an interrupted run goes on where it stopped and asks nothing twice. */
import { appendFile, mkdir, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeIfChanged } from '../write/writeIfChanged.ts';

export interface KeptAnswer {
  /** ISO day on which the service gave it. */
  readonly on: string;
  readonly body: unknown;
}

interface Line extends KeptAnswer {
  /** The request, without its key. */
  readonly request: string;
}

/** An older answer is asked for again: services learn. */
const KEPT_DAYS = 7;
const DAY_MS = 86_400_000;

export class AnswerJournal {
  readonly #path: string;
  readonly #answers: Map<string, KeptAnswer>;

  private constructor(path: string, lines: readonly Line[]) {
    this.#path = path;
    this.#answers = new Map(lines.map(({ request, on, body }) => [request, { on, body }]));
  }

  /** The journal at the path; a missing one is empty, and a line that was cut off in the writing, or is too old, is left out. */
  static async open(path: string, today: string): Promise<AnswerJournal> {
    const text = await readFile(path, 'utf8').catch(() => '');
    const oldest = Date.parse(today) - KEPT_DAYS * DAY_MS;
    const lines = text.split('\n').flatMap((line) => parseLine(line) ?? []);
    return new AnswerJournal(path, lines.filter(({ on }) => Date.parse(on) >= oldest));
  }

  get(request: string): KeptAnswer | undefined {
    return this.#answers.get(request);
  }

  /** On disk before it returns. */
  async add(request: string, answer: KeptAnswer): Promise<void> {
    await mkdir(dirname(this.#path), { recursive: true });
    await appendFile(this.#path, toLine({ request, ...answer }));
    this.#answers.set(request, answer);
  }

  /** Forgets these: their run is done, the next one asks anew. What another run has left stays. */
  async forget(requests: readonly string[]): Promise<void> {
    for (const request of requests) this.#answers.delete(request);
    if (this.#answers.size === 0) await rm(this.#path, { force: true });
    else await writeIfChanged(this.#path, [...this.#answers].map(([request, answer]) => toLine({ request, ...answer })).join(''));
  }
}

/** The break before the line ends a line that an earlier run left unfinished. */
function toLine(line: Line): string {
  return `\n${JSON.stringify(line)}`;
}

function parseLine(line: string): Line | undefined {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || !('request' in value && 'on' in value && 'body' in value)) return undefined;
    const { request, on, body } = value;
    return typeof request === 'string' && typeof on === 'string' ? { request, on, body } : undefined;
  } catch {
    return undefined;
  }
}
