/** Counts names and candidates by chapter while a text is read. Its size is bounded by the names known and by the limits below. */
import type { Context } from '../text/TextScanner.ts';

/** Distinct candidates, counted for each chapter, that are kept apart; the occurrences of all further ones are one number. */
export const MAX_CANDIDATES = 2_000;

export interface Candidate {
  readonly name: string;
  readonly chapter: number;
  count: number;
  /** Round its first occurrence. */
  readonly before: string;
  readonly after: string;
}

export class AuditTally {
  /** By index of the chapter, then of the name. */
  readonly counts: Float64Array[] = [];
  readonly candidates = new Map<string, Candidate>();
  /** Occurrences of candidates that a person has settled as no names. */
  settled = 0;
  /** Occurrences of candidates beyond the limit. */
  overflow = 0;
  readonly #names: number;

  constructor(names: number) {
    this.#names = names;
  }

  addName(chapter: number, name: number): void {
    const counts = (this.counts[chapter] ??= new Float64Array(this.#names));
    counts[name] = (counts[name] ?? 0) + 1;
  }

  /** Of a name that was the beginning of a longer one. */
  takeBackName(chapter: number, name: number): void {
    const counts = this.counts[chapter];
    if (counts !== undefined) counts[name] = Math.max(0, (counts[name] ?? 0) - 1);
  }

  addCandidate(chapter: number, name: string, context: () => Context): void {
    const key = `${chapter} ${name}`;
    const known = this.candidates.get(key);
    if (known !== undefined) known.count += 1;
    else if (this.candidates.size >= MAX_CANDIDATES) this.overflow += 1;
    else this.candidates.set(key, { name, chapter, count: 1, ...context() });
  }
}
