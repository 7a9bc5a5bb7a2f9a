/** Six decimals of a degree are about 0.1 m, finer than any position here. */
export function roundDegrees(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}
