/** What may have been meant where one letter or character is wrong. */
import { ANY_CHARACTER, ANY_LETTER } from './matchName.ts';

/** Shorter words would match almost anything. */
const FEWEST_LETTERS = 4;
const FEWEST_CHARACTERS = 3;

/** The text with each two neighbouring letters swapped. */
export function swapped(text: string): string[] {
  const signs = [...text];
  return signs.slice(1).flatMap((sign, index) => {
    const before = signs[index] ?? '';
    return /[a-z]/i.test(sign) && /[a-z]/i.test(before) ? [[...signs.slice(0, index), sign, before, ...signs.slice(index + 2)].join('')] : [];
  });
}

/** Queries with one wrong, missing, surplus or swapped sign, as patterns for `matchName`; none for what is too short. */
export function withOneError(query: string): string[] {
  const signs = [...query];
  const letters = signs.filter((sign) => /[a-z]/.test(sign)).length;
  const characters = signs.filter((sign) => /\p{Script=Han}/u.test(sign)).length;
  if (letters < FEWEST_LETTERS && characters < FEWEST_CHARACTERS) return [];
  const patterns = signs.flatMap((sign, index) => {
    const [before, after] = [signs.slice(0, index), signs.slice(index + 1)];
    const [next, ...rest] = after;
    return [
      [...before, wildcardFor(sign), ...after],
      [...before, ...after],
      [...before, wildcardFor(sign), sign, ...after],
      ...(next === undefined ? [] : [[...before, next, sign, ...rest]]),
    ];
  });
  return [...new Set(patterns.map((pattern) => pattern.join('')))];
}

function wildcardFor(sign: string): string {
  return /\p{Script=Han}/u.test(sign) ? ANY_CHARACTER : ANY_LETTER;
}
