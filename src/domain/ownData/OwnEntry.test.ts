import { expect, test } from 'vitest';
import { anOwnLayer } from './anOwnLayer.ts';
import { usualStyle } from './LayerStyle.ts';
import { shownCount, toEntry } from './OwnEntry.ts';

const layer = anOwnLayer({ geometries: [null, null, null], columns: { use: ['a', 'b', 'a'] } });
const entry = toEntry({ layer, style: { ...usualStyle(0, 3), by: { kind: 'values', column: 0 } }, rows: undefined });

test('hiding a class hides its features, and the classes stay the same object', () => {
  const hidden = toEntry({ layer, style: { ...entry.style, hidden: [0] }, rows: undefined }, entry);
  expect(shownCount(entry)).toBe(3);
  expect(shownCount(hidden)).toBe(1);
  expect(hidden.classes).toBe(entry.classes);
});

test('another colour changes neither classes nor what is shown', () => {
  const other = toEntry({ layer, style: { ...entry.style, colour: 4 }, rows: undefined }, entry);
  expect([other.classes, other.shown]).toEqual([entry.classes, entry.shown]);
  expect(other.shown).toBe(entry.shown);
});

test('rows of a filter and hidden classes both leave out', () => {
  expect(shownCount(toEntry({ layer, style: { ...entry.style, hidden: [1] }, rows: Uint32Array.from([1, 2]) }, entry))).toBe(1);
});

test.each([[3, 5], [5_000, 3], [1_000_000, 2]])('points of a layer of %i are drawn %i pixels wide at first', (count, radius) => {
  expect(usualStyle(0, count).radiusPixels).toBe(radius);
});

test('other rows of a filter change what is shown, and other classes change both', () => {
  const filtered = toEntry({ layer, style: entry.style, rows: Uint32Array.from([0]) }, entry);
  expect(filtered.classes).toBe(entry.classes);
  expect(shownCount(filtered)).toBe(1);
  const single = toEntry({ layer, style: { ...entry.style, by: { kind: 'single' } }, rows: undefined }, entry);
  expect(single.classes.classes).toEqual([{ kind: 'all', count: 3 }]);
  const hidden = { ...entry.style, hidden: [1] };
  expect(shownCount(toEntry({ layer, style: { ...hidden, by: { kind: 'single' } }, rows: undefined }, toEntry({ layer, style: hidden, rows: undefined })))).toBe(3);
});

test('a layer has one colour at first, no names, and all of it is shown', () => {
  expect(usualStyle(3, 1)).toEqual({ colour: 3, by: { kind: 'single' }, hidden: [], radiusPixels: 5, label: undefined, isVisible: true });
  expect([2_000, 2_001, 20_000, 20_001].map((count) => usualStyle(0, count).radiusPixels)).toEqual([5, 3, 3, 2]);
});
