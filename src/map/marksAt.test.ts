import { expect, test } from 'vitest';
import { aPlace } from '../domain/aPlace.ts';
import { toDrawing } from './Drawing.ts';
import { marksAt } from './marksAt.ts';

const square = (west: number, south: number, side: number) =>
  [[west, south], [west + side, south], [west + side, south + side], [west, south + side], [west, south]];
const point = (lon: number, lat: number) => ({ type: 'Point' as const, coordinates: [lon, lat] });
const places = [
  aPlace({ id: 'pin', geometry: point(113.05, 22.05), accuracy: { class: 'site', radiusMetres: 200 } }),
  aPlace({ id: 'pin-beside', geometry: point(113.052, 22.05), accuracy: { class: 'site', radiusMetres: 200 } }),
  aPlace({ id: 'soft', geometry: point(113.05, 22.05), accuracy: { class: 'town', radiusMetres: 3_000 } }),
  aPlace({ id: 'soft-context', context: true, geometry: point(113.05, 22.05), accuracy: { class: 'town', radiusMetres: 3_000 } }),
  aPlace({ id: 'area', parts: ['a'], geometry: { type: 'Polygon', coordinates: [square(113, 22, 0.1), square(113.02, 22.02, 0.02)] } }),
  aPlace({ id: 'host', geometry: { type: 'Polygon', coordinates: [square(113.2, 22, 0.1)] }, accuracy: { class: 'area' } }),
  ...['held-a', 'held-b'].map((id) => aPlace({ id, host: 'host', geometry: { type: 'Polygon', coordinates: [square(113.2, 22, 0.1)] } })),
  aPlace({ id: 'line', kind: 'route', geometry: { type: 'LineString', coordinates: [[113.4, 22], [113.5, 22.1]] }, accuracy: { class: 'site', radiusMetres: 100 } }),
];
const drawing = toDrawing(places, places, []);
/** A map of 10 000 pixels a degree, with north up. */
const project = ([east, north]: readonly [number, number]) => ({ x: east * 10_000, y: -north * 10_000 });
const under = (lon: number, lat: number) =>
  marksAt(drawing, { pixel: project([lon, lat]), position: [lon, lat], reachPixels: 6, project }).map(({ id }) => id);

test.each([
  ['pins that lie within reach, and what lies below them', [113.051, 22.05], ['pin', 'pin-beside', 'soft', 'area']],
  ['a pin out of reach is not met', [113.048, 22.05], ['soft', 'area']],
  ['a disc of 3 km ends after 3 km', [113.05, 22.078], ['area']],
  ['a hole is no part of an area', [113.025, 22.025], []],
  ['places known by their area alone are met as that area, once', [113.25, 22.05], ['host']],
  ['a course is met beside its line', [113.4504, 22.05], ['line']],
  ['a course is not met from afar', [113.46, 22.05], []],
  ['nothing lies beside everything', [114, 23], []],
] as const)('%s', (_title, [lon, lat], expected) => {
  expect(under(lon, lat)).toEqual(expected);
});
