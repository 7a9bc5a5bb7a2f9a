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
