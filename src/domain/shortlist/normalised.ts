/** Weights as shares of their sum. */

/** Together they are 1; all are 0 where none weighs anything. */
export function normalised(weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((before, weight) => before + weight, 0);
  return weights.map((weight) => (sum > 0 ? weight / sum : 0));
}
