/** Finds what may be a name although nobody knows it: an ending that names of places have, and what stands before it back to a boundary. */
import { BETWEEN, GENERIC, NO_END_BEFORE, NOT_BETWEEN, SUFFIXES, SURROUNDINGS, WORDS_BETWEEN } from './grammarWords.ts';
import { AFTER_SPACE, type TextWindow } from './TextWindow.ts';
import { foldWord, type FoldUnits } from './toFold.ts';

/** A longer run is a phrase: it is cut here, and a person sees what stands before it. */
export const LONGEST_CANDIDATE = 16;
/** A shorter one is a word: 农村, 道路, 江河. */
const SHORTEST_CANDIDATE = 3;

const HAN = /^\p{Script=Han}$/u;
const GENERIC_STEM = new RegExp(`^(?:[0-9]+|${GENERIC.join('|')})*$`, 'u');

/** Every word that it knows, for the table that folds variants. */
export const GRAMMAR_WORDS: readonly string[] = [...SUFFIXES, ...WORDS_BETWEEN, ...NOT_BETWEEN, ...GENERIC, BETWEEN, ...Object.values(NO_END_BEFORE)];

export class SuffixGrammar {
  /** 1 for every unit, as printed, that some suffix ends with. */
  readonly ends: Uint8Array;
  readonly #fold: FoldUnits;
  readonly #suffixes: ReadonlyMap<number, readonly string[]>;
  readonly #words: ReadonlyMap<number, readonly string[]>;
  readonly #exceptions: readonly string[];
  readonly #voids: ReadonlyMap<string, string>;
  /** 1 for units that part names: all but Han characters, letters and figures, and of those the ones that join. */
  readonly #parts: Uint8Array;

  constructor(fold: FoldUnits) {
    this.#fold = fold;
    this.#suffixes = byLastUnit(SUFFIXES);
    this.#words = byLastUnit(WORDS_BETWEEN);
    this.#exceptions = NOT_BETWEEN;
    this.#voids = new Map(Object.entries(NO_END_BEFORE));
    this.ends = Uint8Array.from(fold, (unit) => (this.#suffixes.has(unit) ? 1 : 0));
    this.#parts = Uint8Array.from(fold, (unit) => (isNamePart(unit) ? 0 : 1));
  }

  /**
   * Unit where the candidate starts whose last unit is `last`, or -1. It starts at `floor` or later, where the last known
   * name ends; from `floor` on it is `floor` itself that it returns, also where nothing but a kind of thing stands between.
   */
  startOf(window: TextWindow, last: number, floor: number): number {
    const suffix = this.#suffixEndingAt(window, last);
    if (suffix === 0 || last - suffix + 1 < floor) return -1;
    const start = this.#boundaryBefore(window, last - suffix + 1, floor);
    const stem = this.#folded(window, start, last - suffix + 1);
    const isBehindName = start === floor && floor > 0 && (window.before[start] ?? 0) === 0;
    if (isBehindName) return stem === '' && SURROUNDINGS.includes(this.#folded(window, start, last + 1)) ? -1 : start;
    if (last + 1 - start < SHORTEST_CANDIDATE) return -1;
    return GENERIC_STEM.test(stem) ? -1 : start;
  }

  /** Units of the longest suffix that ends with unit `last`; 0 where none does, or where the word goes on. */
  #suffixEndingAt(window: TextWindow, last: number): number {
    const fold = this.#fold;
    const found = this.#suffixes.get(fold[window.units[last] ?? 0] ?? 0)?.find((word) => this.#endsWith(window, last, word));
    if (found === undefined) return 0;
    if (last + 1 < window.length && window.before[last + 1] !== AFTER_SPACE) {
      const next = String.fromCharCode(fold[window.units[last + 1] ?? 0] ?? 0);
      if (this.#voids.get(found)?.includes(next) === true) return 0;
    }
    return found.length;
  }

  #boundaryBefore(window: TextWindow, end: number, floor: number): number {
    const { units, before } = window;
    const furthest = Math.max(floor, end - LONGEST_CANDIDATE, 0);
    let start = end;
    while (start > furthest) {
      const last = start - 1;
      const unit = units[last] ?? 0;
      if (before[start] === AFTER_SPACE) return start;
      if (this.#parts[unit] === 1) {
        if (!this.#isException(window, last)) return start;
      } else if (this.#words.get(this.#fold[unit] ?? 0)?.some((word) => this.#endsWith(window, last, word)) === true) {
        return start;
      }
      start -= 1;
    }
    return start;
  }

  /** True where the character is inside a word in which it joins nothing. */
  #isException(window: TextWindow, at: number): boolean {
    const unit = String.fromCharCode(this.#fold[window.units[at] ?? 0] ?? 0);
    return this.#exceptions.some((word) => {
      const inside = word.indexOf(unit);
      return inside >= 0 && this.#endsWith(window, at - inside + word.length - 1, word);
    });
  }

  #endsWith({ units, length }: TextWindow, last: number, word: string): boolean {
    const first = last - word.length + 1;
    if (first < 0 || last >= length) return false;
    for (let index = 0; index < word.length; index += 1) {
      if (this.#fold[units[first + index] ?? 0] !== word.charCodeAt(index)) return false;
    }
    return true;
  }

  #folded(window: TextWindow, start: number, end: number): string {
    return foldWord(window.text(start, end), this.#fold);
  }
}

function isNamePart(unit: number): boolean {
  if ((unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xd800 && unit <= 0xdfff)) return true;
  const character = String.fromCharCode(unit);
  return character === '·' || (HAN.test(character) && !BETWEEN.includes(character));
}

/** Longest first, so that the first that fits is the longest. */
function byLastUnit(words: readonly string[]): Map<number, string[]> {
  const found = new Map<number, string[]>();
  for (const word of words.toSorted((a, b) => b.length - a.length)) {
    const unit = word.charCodeAt(word.length - 1);
    found.set(unit, [...(found.get(unit) ?? []), word]);
  }
  return found;
}
