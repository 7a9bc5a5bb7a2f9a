import { expect, test } from 'vitest';
import { anOwnLayer } from '../../domain/ownData/anOwnLayer.ts';
import { findFeatures } from '../../domain/ownData/findFeatures.ts';
import { ownRow, ownSection } from './ownSection.ts';

const layer = anOwnLayer({ id: 'own-1:a', geometries: [null, null], columns: { name: ['塱头', '码头'], note: ['', '塱边'] } });

test('a row says what was found, and leads back to its feature', () => {
  const [section] = ownSection(findFeatures([layer], '塱', 5));
  expect(section?.rows.map(({ name, detail }) => [name, detail])).toEqual([['塱头', 'own-1:a'], ['码头', 'note: 塱边']]);
  expect(section?.rows.map(({ id }) => ownRow(id))).toEqual([{ layer: 'own-1:a', row: 0 }, { layer: 'own-1:a', row: 1 }]);
  expect(ownSection(findFeatures([layer], '无', 5))).toEqual([]);
});
