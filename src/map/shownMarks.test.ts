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
  expect(rows.map(({ key, count, swatch }) => [key, count, swatch.shape, swatch.dashed])).toEqual([
    ['outline', 1, 'outline', false],
    ['rough-outline', 1, 'outline', true],
    ['area', 1, 'circle', true],
    ['line', 2, 'line', false],
    ['corridor', 1, 'band', true],
  ]);
});

test('outlines of towns have a row exactly where they are drawn, whatever the filter shows', () => {
  expect(legendRows(shownMarks([], true), 'dark').map(({ key }) => key)).toEqual(['town-outline']);
  expect(legendRows(shownMarks(places, false), 'dark').map(({ key }) => key)).not.toContain('town-outline');
});

test('a mark that is chosen keeps its row where the other filters leave none of its places', () => {
  const rows = legendRows(shownMarks([], false), 'light', ['pin']);
  expect(rows.map(({ key, count }) => [key, count])).toEqual([['pin', 0]]);
});
