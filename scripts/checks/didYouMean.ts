/** The known word nearest to a misspelt one, as a suggestion for an issue. */
import { closest, distance } from 'fastest-levenshtein';

/** `did you mean "industry"?`, or undefined where nothing is near enough to be meant. */
export function didYouMean(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const nearest = closest(word, known);
  const tolerance = Math.max(2, Math.floor(word.length / 3));
  return distance(word, nearest) <= tolerance ? `did you mean "${nearest}"?` : undefined;
}
