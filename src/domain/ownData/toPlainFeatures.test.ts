import { expect, test } from 'vitest';
import { anOwnLayer } from './anOwnLayer.ts';
import { toPlainFeatures } from './toPlainFeatures.ts';

test('what is hidden is left out; values, gaps and geometries stay as they are', () => {
  const layer = anOwnLayer({ geometries: [{ type: 'Point', coordinates: [113, 22] }, null, null], columns: { 名称: ['甲', '', '丙'], size: [1, 2, null] } });
  expect(toPlainFeatures({ layer, shown: Float32Array.from([1, 0, 1]) })).toEqual([
    { id: '1', name: '甲', geometry: { type: 'Point', coordinates: [113, 22] }, properties: { 名称: '甲', size: 1 } },
    { id: '3', name: '丙', geometry: null, properties: { 名称: '丙', size: null } },
  ]);
});
