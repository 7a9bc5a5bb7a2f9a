/** How firmly each candidate holds its rank, by counting the ranks that it takes over many draws. */
import type { Draws } from './drawShares.ts';
import type { Measured } from './measureAll.ts';
import type { Firmness, Ranking } from './Ranking.ts';

/** Nine of ten draws lie between these two. */
const LOWEST = 0.05;
const HIGHEST = 0.95;
const TOP = 3;

/** Of the ranked ones, among themselves. `weights` as for `rank`. */
export function firmnessOf({ candidates, criteria }: Measured, { count, shares, factors }: Draws, weights: readonly number[], { ranked }: Ranking): ReadonlyMap<string, Firmness> {
  const rows = new Map(candidates.map(({ id }, row) => [id, row]));
  const own = ranked.map(({ candidate }) => rows.get(candidate.id) ?? 0);
  const columns = criteria.length;
  const ranks = own.map(() => new Uint16Array(count));
  const scores = new Float64Array(own.length);
  const weighed = new Float64Array(columns);
  for (let draw = 0; draw < count; draw += 1) {
    for (let column = 0; column < columns; column += 1) weighed[column] = (weights[column] ?? 0) * (factors[draw * columns + column] ?? 1);
    for (let index = 0; index < own.length; index += 1) {
      const start = (draw * candidates.length + (own[index] ?? 0)) * columns;
      let score = 0;
      for (let column = 0; column < columns; column += 1) score += (weighed[column] ?? 0) * (shares[start + column] ?? 0);
      scores[index] = score;
    }
    const ascending = scores.toSorted();
    for (let index = 0; index < own.length; index += 1) {
      const held = ranks[index];
      if (held !== undefined) held[draw] = own.length - lastIndexOf(ascending, scores[index] ?? 0);
    }
  }
  return new Map(
    ranked.map(({ candidate }, index) => {
      const sorted = (ranks[index] ?? new Uint16Array(count)).toSorted();
      const at = (share: number) => sorted[Math.min(count - 1, Math.floor(share * count))] ?? 1;
      return [candidate.id, { from: at(LOWEST), middle: at(0.5), to: at(HIGHEST), topThree: sorted.filter((rank) => rank <= TOP).length / count }];
    }),
  );
}

/** Index of the last entry that is no greater than the value; the value is one of them. */
function lastIndexOf(ascending: Float64Array, value: number): number {
  let [first, last] = [0, ascending.length - 1];
  while (first < last) {
    const middle = Math.ceil((first + last) / 2);
    if ((ascending[middle] ?? 0) <= value) first = middle;
    else last = middle - 1;
  }
  return first;
}
