/** Whether a candidate meets a must-have: surely, surely not, or it cannot be told. */
import type { Criterion } from './Criterion.ts';
import type { Measure } from './Measure.ts';

export type Meeting = 'meets' | 'fails' | 'open';

/** `limit` in the criterion's unit: as good as this or better. */
export function meets({ range }: Pick<Measure, 'range'>, { better }: Pick<Criterion, 'better'>, limit: number): Meeting {
  if (range === undefined) return 'open';
  const [best, worst] = better === 'less' ? [-range.from, -range.to] : [range.to, range.from];
  const least = better === 'less' ? -limit : limit;
  if (worst >= least) return 'meets';
  return best < least ? 'fails' : 'open';
}
