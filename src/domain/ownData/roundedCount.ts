/** A count of which only the first two figures are meant. */

/** Upwards, so that "about" never says fewer than there may be: 18 432 → 19 000. */
export function roundedCount(count: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, count))) - 1);
  return Math.ceil(count / step) * step;
}
