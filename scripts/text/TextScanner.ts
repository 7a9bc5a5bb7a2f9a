/** Reads a text once, part by part, and tells its headings, the known names and what may be one, in the order of the text. */
import { headingAt, LONGEST_HEADING, type Heading } from './headings.ts';
import type { NameMatcher } from './NameMatcher.ts';
import { LONGEST_CANDIDATE, type SuffixGrammar } from './SuffixGrammar.ts';
import { AFTER_BREAK, TextWindow } from './TextWindow.ts';

/** Units that a context shows on either side. */
const CONTEXT_UNITS = 12;
/** Units behind a suffix in which the name may go on: 产业园 + 区, 镇 + 中心小学. */
const FURTHER_UNITS = 8;
/** Units kept behind the place of reading: a candidate begins no earlier, and its context neither. */
const LOOK_BEHIND = 2 * LONGEST_CANDIDATE + CONTEXT_UNITS + 4;

export interface TextEvents {
  /** Each line that is a heading by its form; `end` is where it ends, in code points. */
  readonly onHeading: (heading: Heading, end: number) => void;
  /** A known name, by its index in the matcher; `start` and `end` in code points. */
  readonly onName: (name: number, start: number, end: number) => void;
  /**
   * What may be a name, as printed but without line breaks, and what stands round it; told only with a grammar. `head` is
   * the known name that it begins with, told just before, where there is one: 大泽 in 大泽样园.
   */
  readonly onCandidate?: (text: string, context: () => Context, head: number | undefined) => void;
}

export interface Context {
  readonly before: string;
  readonly after: string;
}

export interface ScannerOptions extends TextEvents {
  readonly matcher: NameMatcher;
  readonly grammar?: SuffixGrammar;
}

const STARTS_NAME = 1;
const ENDS_SUFFIX = 2;

export class TextScanner {
  readonly #options: ScannerOptions;
  readonly #window = new TextWindow();
  /** What a unit may be, as printed: most are nothing and are passed over. */
  readonly #kinds: Uint8Array;
  readonly #lookAhead: number;
  #at = 0;
  /** Where the last known name stood, in units of the window. */
  #lastStart = -1;
  #lastEnd = 0;
  /** Its index; none once a candidate has begun with it. */
  #lastName: number | undefined;

  constructor(options: ScannerOptions) {
    const { matcher, grammar } = options;
    this.#options = options;
    this.#kinds = matcher.starts.map((starts, unit) => starts * STARTS_NAME + (grammar?.ends[unit] ?? 0) * ENDS_SUFFIX);
    this.#lookAhead = Math.max(LONGEST_HEADING + 2, FURTHER_UNITS + Math.max(matcher.longest, CONTEXT_UNITS) + 2);
  }

  /** The most units that it keeps between two parts, however long the text. */
  get mostKept(): number {
    return this.#lookAhead + LOOK_BEHIND + this.#options.matcher.longest;
  }

  /** Units that it keeps now. */
  get kept(): number {
    return this.#window.length;
  }

  /** The next code units of the text; no part ends inside a surrogate pair. */
  push(part: Uint16Array): void {
    this.#window.append(part);
    this.#read(this.#window.length - this.#lookAhead);
    this.#forget();
  }

  /** The text is at its end; returns its length in code points. */
  end(): number {
    this.#read(this.#window.length);
    return this.#window.endOffset;
  }

  #read(limit: number): void {
    const { matcher, onHeading, onName } = this.#options;
    const window = this.#window;
    const { units, before } = window;
    const kinds = this.#kinds;
    let at = this.#at;
    while (at < limit) {
      const kind = kinds[units[at] ?? 0] ?? 0;
      const startsLine = (before[at] ?? 0) & AFTER_BREAK;
      if ((kind | startsLine) === 0) {
        at += 1;
        continue;
      }
      if (startsLine !== 0) {
        const found = headingAt(window, at);
        if (found !== undefined) onHeading(found.heading, this.#endOffset(found.end));
      }
      const name = (kind & STARTS_NAME) === 0 ? -1 : matcher.longestAt(window, at);
      if (name >= 0) {
        this.#lastStart = at;
        this.#lastEnd = at += matcher.matched;
        this.#lastName = name;
        onName(name, window.offsets[this.#lastStart] ?? 0, this.#endOffset(at));
      } else {
        if ((kind & ENDS_SUFFIX) !== 0) this.#readSuffix(at);
        at += 1;
      }
    }
    this.#at = at;
  }

  /** Code point behind the unit before `end`. */
  #endOffset(end: number): number {
    return (this.#window.offsets[end - 1] ?? 0) + 1;
  }

  #readSuffix(last: number): void {
    const { grammar, onCandidate } = this.#options;
    if (grammar === undefined || onCandidate === undefined) return;
    const window = this.#window;
    const start = grammar.startOf(window, last, this.#lastEnd);
    if (start < 0 || this.#goesOn(grammar, start, last)) return;
    const beginsWithName = start === this.#lastEnd && this.#isNextToName(start);
    const from = beginsWithName ? this.#lastStart : start;
    const context = () => ({
      before: window.text(from - CONTEXT_UNITS, from),
      after: window.text(last + 1, last + 1 + CONTEXT_UNITS),
    });
    onCandidate(window.text(from, last + 1), context, beginsWithName ? this.#lastName : undefined);
    if (beginsWithName) this.#lastName = undefined;
  }

  #isNextToName(start: number): boolean {
    return start > 0 && this.#lastStart >= 0 && this.#window.before[start] === 0;
  }

  /** True where a longer candidate with the same start ends a little further on, and no known name comes between. */
  #goesOn(grammar: SuffixGrammar, start: number, last: number): boolean {
    const { matcher } = this.#options;
    const window = this.#window;
    for (let next = last + 1; next <= last + FURTHER_UNITS && next < window.length; next += 1) {
      const kind = this.#kinds[window.units[next] ?? 0] ?? 0;
      if ((kind & STARTS_NAME) !== 0 && matcher.longestAt(window, next) >= 0) return false;
      if ((kind & ENDS_SUFFIX) === 0) continue;
      const longer = grammar.startOf(window, next, this.#lastEnd);
      if (longer >= 0 && longer <= start) return true;
    }
    return false;
  }

  #forget(): void {
    const surplus = Math.max(0, this.#at - LOOK_BEHIND - this.#options.matcher.longest);
    if (surplus === 0) return;
    this.#window.discard(surplus);
    this.#at -= surplus;
    this.#lastEnd = Math.max(0, this.#lastEnd - surplus);
    this.#lastStart = Math.max(-1, this.#lastStart - surplus);
  }
}
