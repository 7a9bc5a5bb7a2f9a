/** What a service has answered in a run that is not done yet: an interrupted run goes on where it stopped and asks nothing twice. */
import { appendFile, mkdir, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

interface Line {
  /** The request, without its key. */
  readonly request: string;
  readonly answer: unknown;
}

export class AnswerJournal {
  readonly #path: string;
  readonly #answers: Map<string, unknown>;

  private constructor(path: string, answers: Map<string, unknown>) {
    this.#path = path;
    this.#answers = answers;
  }

  /** The journal at the path; a missing one is empty, and a line that was cut off in the writing is left out. */
  static async open(path: string): Promise<AnswerJournal> {
    const text = await readFile(path, 'utf8').catch(() => '');
    const lines = text.split('\n').flatMap((line) => parseLine(line) ?? []);
    return new AnswerJournal(path, new Map(lines.map(({ request, answer }) => [request, answer])));
  }

  get size(): number {
    return this.#answers.size;
  }

  has(request: string): boolean {
    return this.#answers.has(request);
  }

  get(request: string): unknown {
    return this.#answers.get(request);
  }

  /** On disk before it returns. */
  async add(request: string, answer: unknown): Promise<void> {
    await mkdir(dirname(this.#path), { recursive: true });
    // The break before the line ends a line that an earlier run left unfinished.
    await appendFile(this.#path, `\n${JSON.stringify({ request, answer } satisfies Line)}`);
    this.#answers.set(request, answer);
  }

  /** Forgets everything: the run is done, the next one asks anew. */
  async clear(): Promise<void> {
    await rm(this.#path, { force: true });
    this.#answers.clear();
  }
}

function parseLine(line: string): Line | undefined {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || !('request' in value) || typeof value.request !== 'string') return undefined;
    return { request: value.request, answer: 'answer' in value ? value.answer : undefined };
  } catch {
    return undefined;
  }
}
