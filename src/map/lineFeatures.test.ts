import { expect, test } from 'vitest';
import { aPlace } from '../domain/aPlace.ts';
import { routeFeatures } from './lineFeatures.ts';
import { PALETTES } from './palette.ts';

const line: [number, number][] = [[113, 22], [113.1, 22]];

test('every course is named along itself, in one piece or several; a road that only its host holds is not', () => {
  const routes = [
    aPlace({ id: 'one', kind: 'route', ref: 'S32', geometry: { type: 'LineString', coordinates: line } }),
    aPlace({ id: 'several', kind: 'route', subkind: 'railway', geometry: { type: 'MultiLineString', coordinates: [line, line] } }),
    aPlace({ id: 'held', kind: 'route', host: 'park', geometry: { type: 'Polygon', coordinates: [[...line, [113, 22.1], [113, 22]]] } }),
    aPlace({ id: 'river', kind: 'facility', geometry: { type: 'LineString', coordinates: line } }),
  ];
  const { features } = routeFeatures(routes, PALETTES.light, 'en');
  expect(features.map(({ properties }) => properties)).toMatchObject([
    { id: 'one', ref: 'S32', colour: PALETTES.light.roadInk },
    { id: 'several', ref: '', colour: PALETTES.light.softInk },
  ]);
});
