import { expect, test } from 'vitest';
import { aPlace } from './aPlace.ts';
import { placeMarkOf } from './placeMark.ts';

const square = { type: 'Polygon' as const, coordinates: [[[113, 22], [113.1, 22], [113.1, 22.1], [113, 22]]] };

test.each([
  ['a precise place', aPlace({ accuracy: { class: 'site', radiusMetres: 200 } }), 'pin'],
  ['a precise place of context', aPlace({ context: true, accuracy: { class: 'site', radiusMetres: 200 } }), 'pin'],
  ['a vague place', aPlace(), 'soft'],
  ['a vague place of context', aPlace({ context: true }), 'context'],
  ['a town', aPlace({ kind: 'town' }), 'town'],
  ['a city outside', aPlace({ kind: 'anchor', outside: true }), 'town'],
  ['what only its area is known of', aPlace({ host: 'yinhuwan', geometry: square }), 'host'],
  ['a group of parks', aPlace({ kind: 'zone', parts: ['a'], geometry: square }), 'zone'],
  ['a union of parks', aPlace({ parts: ['a'], geometry: square }), 'area'],
  ['a rough boundary', aPlace({ geometry: square, accuracy: { class: 'area', radiusMetres: 800 } }), 'rough-outline'],
  ['a place without position', aPlace({ geometry: null, accuracy: { class: 'unlocated' } }), undefined],
] as const)('%s stands in its row of the legend', (_what, place, mark) => {
  expect(placeMarkOf(place)).toBe(mark);
});
