import { expect, test } from 'vitest';
import { aPlace } from '../aPlace.ts';
import { outlinesIn } from './outlinesIn.ts';

const SQUARE = { type: 'Polygon', coordinates: [[[113, 22], [113.1, 22], [113.1, 22.1], [113, 22.1], [113, 22]]] } as never;
const boundary = { squareMetres: 1, radiusMetres: 20, asOf: '2025', grade: 'A', source: '某局' } as const;
const park = aPlace({ id: 'park', boundary, geometry: SQUARE, accuracy: { class: 'area' } });
const hosted = aPlace({ id: 'hosted', host: 'park', geometry: SQUARE, accuracy: { class: 'area' } });
const zone = aPlace({ id: 'zone', kind: 'zone', parts: ['hosted', 'school'], geometry: SQUARE, accuracy: { class: 'area' } });
const town = aPlace({ id: 'town', kind: 'town', boundary: { ...boundary, approvalNumber: '粤S(2026)001号' } });
const school = aPlace({ id: 'school', kind: 'facility', host: 'park' });
const outlined = aPlace({ id: 'outlined', kind: 'town', boundary, geometry: SQUARE, accuracy: { class: 'area' } });
const places = [park, hosted, zone, town, school, outlined];

test.each([
  ['a place with an outline', [park], 1],
  ['a place that has the outline of its host', [hosted], 1],
  ['a union of such places', [zone], 1],
  ['one outline in three places', [park, hosted, zone], 1],
  ['a town, which is a point wherever its line may be drawn', [town], 0],
  ['a point in a place with an outline', [school], 0],
  ['a town whose outline is kept back', [outlined], 0],
  ['nothing', [], 0],
] as const)('%s', (_what, held, count) => {
  expect(outlinesIn({ held, places, rules: { townOutlines: 'none' } })).toHaveLength(count);
});

test('files of one source are told apart by their numbers', () => {
  const other = aPlace({ boundary: { ...boundary, approvalNumber: '粤S(2026)002号' }, geometry: SQUARE, accuracy: { class: 'area' } });
  expect(outlinesIn({ held: [park, other], places, rules: { townOutlines: 'all' } })).toHaveLength(2);
});
