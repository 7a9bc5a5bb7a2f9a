import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aLayer } from '../table/aLayer.ts';
import { filterRows } from '../table/filterRows.ts';
import { allRows } from '../table/TableSource.ts';
import { histogram } from './histogram.ts';

const of = (...values: number[]) => histogram({ values: Float64Array.from(values) }, allRows(values.length));

test('the steps are round, and what has no value is told apart', () => {
  const { bars, without } = of(0, 3, 7, 99, Number.NaN);
  expect(without).toBe(1);
  expect(bars.map(({ from, to, count }) => [from, to, count]).filter(([, , count]) => count !== 0)).toEqual([
    [0, 10, 3],
    [90, 100, 1],
  ]);
});

test('one value alone has one bar, and no value none', () => {
  expect(of(5, 5).bars).toEqual([{ from: 5, to: 6, count: 2 }]);
  expect(of(Number.NaN)).toEqual({ bars: [], without: 1 });
});

test('each bar counts what a filter by its ends leaves', () => {
  const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => Math.round(value * 10) / 10), { minLength: 1, maxLength: 80 });
  fc.assert(
    fc.property(values, (numbers) => {
      const column = Float64Array.from(numbers);
      const source = aLayer([{ name: 'n', type: 'number', values: column }]);
      const { bars } = histogram({ values: column }, allRows(numbers.length));
      expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(numbers.length);
      bars.forEach(({ from, to, count }, index) => {
        const filter = { column: 'column-0', kind: 'between', from, to, ...(index < bars.length - 1 ? { isBelow: true as const } : {}) } as const;
        expect(filterRows(source, allRows(numbers.length), [filter])).toHaveLength(count);
      });
    }),
  );
});

test.each([
  [12, [1, 12]],
  [13, [2, 7]],
  [24, [2, 12]],
  [25, [5, 5]],
  [60, [5, 12]],
  [61, [10, 7]],
  [1_200, [100, 12]],
  [0.12, [0.01, 12]],
  [0.13, [0.02, 7]],
])('the values from 0 to %d stand in steps of the next round width, no more of them than a glance takes in', (highest, [width, count]) => {
  const { bars } = of(0, highest);
  expect([bars[0]?.to, bars.length]).toEqual([width, count]);
});

test('a value on an edge stands in the bar that begins there, the highest in the last', () => {
  const { bars } = of(0, 0.3, 0.6, 0.7, 1.2);
  expect(bars[0]).toMatchObject({ from: 0, to: 0.1 });
  expect(bars.filter(({ count }) => count > 0).map(({ from }) => from)).toEqual([0, 0.3, 0.6, 0.7, 1.1]);
});

test('the rows that are asked for are counted, no others', () => {
  expect(histogram({ values: Float64Array.of(1, 500, 2) }, Uint32Array.of(0, 2)).bars.reduce((sum, { count }) => sum + count, 0)).toBe(2);
  expect(histogram({ values: Float64Array.of(1) }, Uint32Array.of(7))).toEqual({ bars: [], without: 1 });
});
