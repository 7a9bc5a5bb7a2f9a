import { expect, test } from 'vitest';
import { anOwnLayer } from './anOwnLayer.ts';
import { findFeatures } from './findFeatures.ts';

const at = { type: 'Point', coordinates: [113, 22] } as const;
const layer = anOwnLayer({
  geometries: [{ ...at, coordinates: [...at.coordinates] }, null, null, null],
  columns: { name: ['塱头', 'Dock A', '塱尾', ''], note: ['码头', '塱边', 'dock', '塱'], size: [1, 2, 3, 4] },
});

test('names come first, each feature once, numbers not at all', () => {
  const { found, total } = findFeatures([layer], '塱', 10);
  expect(found.map(({ row, column }) => [row, column])).toEqual([[0, 'name'], [2, 'name'], [1, 'note'], [3, 'note']]);
  expect(total).toBe(4);
});

test('case makes no difference, and what is not listed is counted all the same', () => {
  expect(findFeatures([layer], ' DOCK ', 1)).toMatchObject({ total: 2, found: [{ row: 1, text: 'Dock A' }] });
  expect(findFeatures([layer], '', 5).total).toBe(0);
});
