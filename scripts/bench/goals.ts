/** What our program is to reach, and whether it did. */
import { BARE_PAGES, DISTRICT, type AppId } from './apps.ts';
import type { BenchResults } from './BenchRun.ts';
import { DATA_SETS } from './dataSets.ts';
import { bestOf, figureOf, type MeasureId } from './figures.ts';
import { ratio } from './statistics.ts';

export interface Goal {
  readonly text: string;
  readonly data: string;
  readonly figure: number | undefined;
  readonly most: number;
  /** "×" of another page's figure, or what the measure is in. */
  readonly unit: '×' | 'ms';
  /** Undefined where it was not measured. */
  readonly isMet: boolean | undefined;
}

interface Rule {
  readonly text: string;
  readonly measure: MeasureId;
  /** Nothing to divide by: the figure itself is held against the most. */
  readonly against: readonly AppId[] | undefined;
  readonly mostOf: (data: string) => number | undefined;
}

const KEPLER: readonly AppId[] = ['kepler'];
const SMALL: readonly string[] = ['points-100', 'points-10000'];
const isSmall = (data: string) => SMALL.includes(data);
const isSet = (data: string) => data !== DISTRICT;
const everywhere = (most: number) => (data: string) => (isSet(data) ? most : undefined);

const RULES: readonly Rule[] = [
  { text: 'JavaScript ≤ 1/5 of kepler.gl', measure: 'script', against: KEPLER, mostOf: everywhere(1 / 5) },
  { text: 'first idle frame ≤ 1/2 of kepler.gl', measure: 'drawn', against: KEPLER, mostOf: (data) => (isSmall(data) ? 1 / 2 : undefined) },
  { text: 'first idle frame against the faster bare page', measure: 'drawn', against: BARE_PAGES, mostOf: (data) => (isSmall(data) ? 1.5 : everywhere(1.2)(data)) },
  { text: 'filter settled not behind kepler.gl', measure: 'filter', against: KEPLER, mostOf: (data) => (isSmall(data) ? undefined : everywhere(1)(data)) },
  { text: 'filter settled ≤ 1.2× the faster bare page', measure: 'filter', against: BARE_PAGES, mostOf: everywhere(1.2) },
  { text: 'main thread blocked until drawn ≤ 1/4 of kepler.gl', measure: 'blocked', against: KEPLER, mostOf: everywhere(1 / 4) },
  { text: 'heap with workers against kepler.gl', measure: 'heapWithWorkers', against: KEPLER, mostOf: (data) => (isSmall(data) ? 1 / 3 : everywhere(1 / 2)(data)) },
  { text: 'main-thread work of a filter, frames apart, ≤ 8 ms', measure: 'told', against: undefined, mostOf: (data) => (isSet(data) ? undefined : 8) },
];

export function goalsOf(results: Pick<BenchResults, 'runs'>): Goal[] {
  return RULES.flatMap(({ text, measure, against, mostOf }) =>
    [...DATA_SETS.map(({ id }): string => id), DISTRICT].flatMap((data) => {
      const most = mostOf(data);
      if (most === undefined) return [];
      const own = figureOf(results, measure, data === DISTRICT ? 'district' : 'ours', data)?.median;
      const figure = against === undefined ? own : ratio(own, bestOf(results, measure, against, data));
      return [{ text, data, figure, most, unit: against === undefined ? 'ms' : '×', isMet: figure === undefined ? undefined : figure <= most }];
    }),
  );
}
