/** The chapters of a text as its headings come: the most important numbering counts, repeated numbers are one chapter. */
import type { ChapterKey } from '../../src/domain/Report.ts';
import { LIST } from '../../src/domain/Report.ts';
import { HEADING_STYLES, type Heading, type HeadingStyle } from './headings.ts';

/** Distinct chapters that are told apart; all further ones count as one, so that no text can fill the memory. */
export const MAX_CHAPTERS = 200;

export interface TextChapter {
  /** `front` is what stands before the first heading, `further` what comes after the last chapter told apart. */
  readonly style: HeadingStyle | 'front' | 'further';
  readonly number: number;
  readonly title: string;
}

/** The numbering that counts, most important first; what is added is a chapter under any of them. */
const RANKS = HEADING_STYLES.filter((style) => style !== 'added');

export class ChapterList {
  readonly chapters: TextChapter[] = [{ style: 'front', number: 0, title: '' }];
  /** Headings of the numbering that counts, repetitions included. */
  #current = 0;
  #rank = RANKS.length - 1;
  readonly #byKey = new Map<string, number>();
  readonly #times: number[] = [1];

  /** Index of the chapter that the text is in. */
  get current(): number {
    return this.#current;
  }

  /** Notes a heading; returns whether it heads a chapter and not a part of one. */
  enter({ style, number, title }: Heading): boolean {
    const rank = style === 'added' ? -1 : RANKS.indexOf(style);
    if (rank > this.#rank) return false;
    if (rank >= 0) this.#rank = rank;
    const key = `${style} ${number}`;
    const known = this.#byKey.get(key);
    // The items of an annex are numbered anew: they are no chapters of the text before it.
    if (known !== undefined && rank >= 0 && this.chapters[this.#current]?.style === 'added') return false;
    this.#current = known ?? this.#add(key, { style, number, title });
    this.#times[this.#current] = (this.#times[this.#current] ?? 0) + 1;
    return true;
  }

  #add(key: string, chapter: TextChapter): number {
    if (this.chapters.length > MAX_CHAPTERS) return MAX_CHAPTERS;
    const index = this.chapters.length;
    const isLast = index === MAX_CHAPTERS;
    this.chapters.push(isLast ? { style: 'further', number: 0, title: '' } : chapter);
    this.#times.push(0);
    if (!isLast) this.#byKey.set(key, index);
    return index;
  }

  /**
   * Index → key of the report's chapter, where the numbers of the headings are exactly those of the report, in any order,
   * each once; undefined where they are not. What is added is the report's list, and what stands before the first heading is of no chapter.
   */
  toReport(keys: readonly ChapterKey[]): (ChapterKey | undefined)[] | undefined {
    const counted = this.chapters.filter(({ style }) => style === RANKS[this.#rank]);
    const numbers = keys.filter((key) => key !== LIST);
    const isSame = counted.length === numbers.length && numbers.every((key) => counted.some(({ number }) => number === key));
    const isOnce = this.chapters.every(({ style }, index) => style !== RANKS[this.#rank] || this.#times[index] === 1);
    if (!isSame || !isOnce) return undefined;
    return this.chapters.map(({ style, number }) => {
      if (style === 'added') return keys.includes(LIST) ? LIST : undefined;
      return style === RANKS[this.#rank] ? number : undefined;
    });
  }
}
