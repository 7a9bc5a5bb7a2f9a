/** How the full-text index of English words and Chinese passages is made and asked: the same at build time and in the page. */
import type { Options } from 'minisearch';

export interface WordDocument {
  /** "parks/fengshanhu", "passages/2024/3/2" */
  readonly id: string;
  /** English words and folded Chinese. */
  readonly text: string;
}

export const WORD_OPTIONS: Options<WordDocument> = {
  fields: ['text'],
  tokenize: (text) => [...latinWords(text), ...characterPairs(text)],
  processTerm: (term) => term,
  searchOptions: { combineWith: 'AND' },
};

function latinWords(text: string): string[] {
  return text.toLowerCase().normalize('NFD').replaceAll(/\p{Mark}/gu, '').match(/[a-z0-9]+/g) ?? [];
}

/** Chinese has no blanks between words: neighbouring characters stand for them. */
function characterPairs(text: string): string[] {
  return (text.match(/\p{Script=Han}{2,}/gu) ?? []).flatMap((run) => {
    const characters = [...run];
    return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  });
}
