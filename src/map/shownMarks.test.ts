import { expect, test } from 'vitest';
import { aPlace } from '../domain/aPlace.ts';
import { legendRows } from './legendRows.ts';
import { shownMarks } from './shownMarks.ts';

const course = { type: 'LineString' as const, coordinates: [[113, 22], [113.1, 22]] };
const ring = [[113, 22], [113.1, 22], [113.1, 22.1], [113, 22]];
const places = [
  aPlace({ kind: 'route', geometry: course, accuracy: { class: 'surveyed', radiusMetres: 30 } }),
  aPlace({ kind: 'route', context: true, geometry: course, accuracy: { class: 'surveyed', radiusMetres: 30 } }),
  aPlace({ kind: 'route', geometry: course, accuracy: { class: 'corridor', radiusMetres: 4_000 } }),
  aPlace({ geometry: { type: 'Polygon', coordinates: [ring] }, accuracy: { class: 'area', radiusMetres: 30 } }),
  aPlace({ geometry: { type: 'Polygon', coordinates: [ring] }, accuracy: { class: 'area', radiusMetres: 800 } }),
  aPlace({ geometry: { type: 'Polygon', coordinates: [ring] }, parts: ['a', 'b'] }),
];

test('lines, outlines, unions and corridors each have their row', () => {
  const rows = legendRows(shownMarks(places, false), 'light');
  expect(rows.map(({ key, swatch }) => [key, swatch.shape, swatch.dashed])).toEqual([
    ['outline', 'outline', false],
    ['rough-outline', 'outline', true],
    ['area', 'circle', true],
    ['line', 'line', false],
    ['corridor', 'band', true],
  ]);
});

test('outlines of towns have a row exactly where they are drawn, whatever the filter shows', () => {
  expect(legendRows(shownMarks([], true), 'dark').map(({ key }) => key)).toEqual(['town-outline']);
  expect(legendRows(shownMarks(places, false), 'dark').map(({ key }) => key)).not.toContain('town-outline');
});
