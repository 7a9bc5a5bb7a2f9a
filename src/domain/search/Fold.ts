/** Brings what people type to one form: simplified characters, small Latin letters without marks. */
import type { SearchData } from './SearchData.ts';

export class Fold {
  readonly #simplified: ReadonlyMap<string, string>;

  constructor({ from, to }: SearchData['fold']) {
    const simplified = [...to];
    this.#simplified = new Map([...from].map((character, index) => [character, simplified[index] ?? character]));
  }

  /** Character by character: the result is as long as the text where the text holds no accents. */
  text(text: string): string {
    return [...text.normalize('NFKC')].map((character) => this.#simplified.get(character) ?? character.toLowerCase()).join('');
  }

  /** Letters, figures and characters alone: "Dà Áo-镇" → "daao镇". */
  query(text: string): string {
    return this.text(text).normalize('NFD').replaceAll(/[^\p{Letter}\p{Number}]/gu, '');
  }
}
