import { expect, test } from 'vitest';
import { toColumn } from './Column.ts';
import { MOST_VALUES, styleClasses } from './styleClasses.ts';

const layerOf = (values: readonly unknown[]) => ({ columns: [toColumn('a', values)], count: values.length });

test('values stand by their frequency, and what has none comes last', () => {
  const { classes, classOf } = styleClasses(layerOf(['园', '村', '村', '', '园', '村']), { kind: 'values', column: 0 });
  expect(classes).toEqual([{ kind: 'value', text: '村', count: 3 }, { kind: 'value', text: '园', count: 2 }, { kind: 'none', count: 1 }]);
  expect([...classOf]).toEqual([1, 0, 0, 2, 1, 0]);
});

test('what is too much for a colour of its own is one class, and a single value is never called the others', () => {
  const many = Array.from({ length: MOST_VALUES + 5 }, (_, index) => `v${index}`);
  const { classes, classOf } = styleClasses(layerOf(many), { kind: 'values', column: 0 });
  expect(classes).toHaveLength(MOST_VALUES + 1);
  expect(classes.at(-1)).toEqual({ kind: 'others', values: 5, count: 5 });
  expect(classOf[MOST_VALUES + 4]).toBe(MOST_VALUES);
  expect(styleClasses(layerOf(many.slice(0, MOST_VALUES + 1)), { kind: 'values', column: 0 }).classes.map(({ kind }) => kind)).not.toContain('others');
});

test('every number lies in the range that names it', () => {
  const values = [3, 1, 4, 1, 5, 9, 2, 6, null, 5, 3, 5];
  for (const method of ['quantiles', 'equal'] as const) {
    const { classes, classOf } = styleClasses(layerOf(values), { kind: 'ranges', column: 0, count: 4, method });
    values.forEach((value, row) => {
      const own = classes[classOf[row] ?? -1];
      const holds = own?.kind === 'range' && value !== null && value >= own.from && value <= own.to;
      expect(holds || (value === null && own?.kind === 'none'), String(value)).toBe(true);
    });
    expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
  }
});

test.each([[[7, 7, 7], 1], [[null, null], 0], [[1, 2], 1], [[1, 1.5, 2], 2]] as const)('of %j there are %i ranges', (values, ranges) => {
  const layer = { columns: [{ name: 'a', type: 'number', values: Float64Array.from(values, (value) => value ?? Number.NaN) } as const], count: values.length };
  const { classes } = styleClasses(layer, { kind: 'ranges', column: 0, count: 5, method: 'quantiles' });
  expect(classes.filter(({ kind }) => kind === 'range')).toHaveLength(ranges);
});

test('a column that is not there divides nothing', () => {
  expect(styleClasses(layerOf(['a']), { kind: 'values', column: 4 }).classes).toEqual([{ kind: 'all', count: 1 }]);
});

const numbers = (...values: number[]) => ({ columns: [{ name: 'a', type: 'number', values: Float64Array.from(values) } as const], count: values.length });

test('ranges of one width divide the way from the lowest to the highest alike', () => {
  const { classes, classOf } = styleClasses(numbers(10, 11, 12, 19, 20, 50), { kind: 'ranges', column: 0, count: 4, method: 'equal' });
  expect(classes).toEqual([
    { kind: 'range', from: 10, to: 20, count: 4 },
    { kind: 'range', from: 20, to: 30, count: 1 },
    { kind: 'range', from: 30, to: 40, count: 0 },
    { kind: 'range', from: 40, to: 50, count: 1 },
  ]);
  expect([...classOf]).toEqual([0, 0, 0, 0, 1, 3]);
});

test('ranges of one number hold as many features each, and an end that many features bear is told once', () => {
  const { classes } = styleClasses(numbers(0, 1, 2, 3, 4, 5, 6, 7, 8), { kind: 'ranges', column: 0, count: 3, method: 'quantiles' });
  expect(classes).toEqual([
    { kind: 'range', from: 0, to: 3, count: 3 },
    { kind: 'range', from: 3, to: 6, count: 3 },
    { kind: 'range', from: 6, to: 8, count: 3 },
  ]);
  expect(styleClasses(numbers(1, 1, 1, 1, 9), { kind: 'ranges', column: 0, count: 5, method: 'quantiles' }).classes).toEqual([{ kind: 'range', from: 1, to: 9, count: 5 }]);
  expect(styleClasses(numbers(1, 9, 9, 9, 9), { kind: 'ranges', column: 0, count: 5, method: 'quantiles' }).classes).toEqual([{ kind: 'range', from: 1, to: 9, count: 5 }]);
});

test('what is infinite stands in the range at its end, and widens none', () => {
  const { classes, classOf } = styleClasses(numbers(1, 2, 3, Infinity, -Infinity), { kind: 'ranges', column: 0, count: 3, method: 'equal' });
  expect(classes[0]).toMatchObject({ from: 1 });
  expect(classes.at(-1)).toMatchObject({ kind: 'range', to: 3 });
  expect([...classOf].slice(3)).toEqual([classes.length - 1, 0]);
});

test('values that are alike in number stand as the column has them, and a column without numbers has no range', () => {
  expect(styleClasses(layerOf(['b', 'a', 'c', 'a', 'b', 'c']), { kind: 'values', column: 0 }).classes.map((each) => (each.kind === 'value' ? each.text : each.kind))).toEqual(['b', 'a', 'c']);
  expect(styleClasses(numbers(Number.NaN, Number.NaN), { kind: 'ranges', column: 0, count: 3, method: 'equal' })).toEqual({ classes: [{ kind: 'none', count: 2 }], classOf: Uint8Array.of(0, 0) });
});

test('a column of the other type divides nothing, nor does one colour for all', () => {
  const all = { classes: [{ kind: 'all', count: 2 }], classOf: Uint8Array.of(0, 0) };
  expect(styleClasses(layerOf(['a', 'b']), { kind: 'ranges', column: 0, count: 3, method: 'equal' })).toEqual(all);
  expect(styleClasses(numbers(1, 2), { kind: 'values', column: 0 })).toEqual(all);
  expect(styleClasses(layerOf(['a', 'b']), { kind: 'single' })).toEqual(all);
  expect(styleClasses(numbers(1, 2), { kind: 'ranges', column: 3, count: 3, method: 'equal' })).toEqual(all);
});
