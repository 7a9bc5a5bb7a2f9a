import { expect, test } from 'vitest';
import { aPlace } from '../domain/aPlace.ts';
import { PIN_LIMIT_METRES } from '../domain/accuracy.ts';
import { toDrawing } from './Drawing.ts';

const square = { type: 'Polygon', coordinates: [[[113, 22], [113.1, 22], [113.1, 22.1], [113, 22]]] } as never;
const places = [
  aPlace({ id: 'near', accuracy: { class: 'site', radiusMetres: 300 } }),
  aPlace({ id: 'small', accuracy: { radiusMetres: 2_500 } }),
  aPlace({ id: 'large', accuracy: { radiusMetres: 4_000 } }),
  aPlace({ id: 'a', host: 'large', geometry: square }),
  aPlace({ id: 'b', host: 'large', geometry: square }),
  aPlace({ id: 'lost', geometry: null, accuracy: { class: 'unlocated' } }),
];

test('each place is drawn once, with the mark that its accuracy allows', () => {
  const drawing = toDrawing(places, places, []);
  expect(drawing.pins.map(({ place }) => place.id)).toEqual(['near']);
  expect(drawing.pins.every(({ radiusMetres }) => radiusMetres <= PIN_LIMIT_METRES)).toBe(true);
  expect(drawing.soft.map(({ place }) => place.id)).toEqual(['large', 'small']);
});

test('places that share a host area are one hatched area', () => {
  const { hosts } = toDrawing(places, places, []);
  expect(hosts.map(({ place }) => place.id)).toEqual(['large']);
});

test('a place that the filter leaves out can still be outlined, one without position cannot', () => {
  const drawing = toDrawing(places, [], []);
  expect(drawing.soft).toEqual([]);
  expect(drawing.outlines('small')?.[0]?.length).toBeGreaterThan(30);
  expect(drawing.outlines('lost')).toEqual([]);
  expect(drawing.outlines('nobody')).toBeUndefined();
});
