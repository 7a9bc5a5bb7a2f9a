/** Where a value stands on the scale of its criterion: 0 at its worst end, 1 at its best, and no farther. */
import type { Criterion } from './Criterion.ts';
import type { Measure } from './Measure.ts';
import type { Range } from '../Range.ts';

type Scale = Pick<Criterion, 'worst' | 'best'>;

const ALL: Range = { from: 0, to: 1 };

/** Whatever unit value and scale are both stated in. */
export function shareOf(value: number, { worst, best }: Scale): number {
  const share = (value - worst) / (best - worst);
  return Math.min(1, Math.max(0, share));
}

/** The whole scale where nothing is known. */
export function shareRange({ range }: Pick<Measure, 'range'>, scale: Scale): Range {
  if (range === undefined) return ALL;
  const ends = [shareOf(range.from, scale), shareOf(range.to, scale)] as const;
  return { from: Math.min(...ends), to: Math.max(...ends) };
}
