import { expect, test } from 'vitest';
import { aPlace } from '../aPlace.ts';
import type { Relation, RelationEnd } from '../ThemeView.ts';
import { toArcs } from './toArcs.ts';

const words = { 'zh-Hans': '江门市', 'zh-Hant': '江門市', en: 'Jiangmen' };
const places = new Map(
  [
    aPlace({ id: 'here', geometry: { type: 'Point', coordinates: [113, 22.4] } }),
    aPlace({ id: 'there', geometry: { type: 'Point', coordinates: [114, 22.5] } }),
    aPlace({ id: 'nowhere', geometry: null }),
  ].map((place) => [place.id, place]),
);
const relation = (...ends: [RelationEnd, RelationEnd]): Relation => ({ id: JSON.stringify(ends), passage: '2024/1/1', theme: 'link', ends, label: words });
const district: [number, number] = [113.05, 22.3];

test('a relation is drawn between the middles of what is known of both ends, or into the district’s middle', () => {
  const { drawn, apart } = toArcs([relation({ place: 'there' }, { place: 'here' }), relation({ place: 'there' }, { district: true })], places, district);
  expect(drawn.map(({ ends }) => ends)).toEqual([[[114, 22.5], [113, 22.4]], [[114, 22.5], district]]);
  expect(apart).toEqual([]);
});

test.each([
  ['has no position', { place: 'nowhere' }],
  ['is no place of the map', { named: words }],
  ['is unknown', { place: 'atlantis' }],
] as const)('a relation of which an end %s stands apart', (_why, end) => {
  const { drawn, apart } = toArcs([relation({ place: 'here' }, end)], places, district);
  expect([drawn.length, apart.length]).toEqual([0, 1]);
});

test('two relations of the same ends bow out differently, so that both can be pointed at', () => {
  const pair = relation({ place: 'there' }, { place: 'here' });
  const { drawn } = toArcs([pair, { ...pair, id: 'other' }, relation({ place: 'there' }, { district: true })], places, district);
  expect(drawn.map(({ lane }) => lane)).toEqual([0, 1, 0]);
});
