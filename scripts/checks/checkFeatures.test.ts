import { expect, test } from 'vitest';
import type { Bounds } from '../../src/domain/bounds.ts';
import { aPlace, type PlaceParts } from '../../src/domain/aPlace.ts';
import { checkFeatures, checkShapes } from './checkFeatures.ts';
import { formatIssue } from './Issue.ts';

const FRAME: Bounds = [112, 21, 115, 24];
const issuesOf = (parts: PlaceParts) => checkFeatures('data/x.geojson', [aPlace(parts)], FRAME).map(formatIssue);
const course = { type: 'LineString' as const, coordinates: [[113, 22], [113.1, 22]] };
const ring = [[113, 22], [113.1, 22], [113.1, 22.1], [113, 22]];

test('a sound place has no issues', () => {
  expect(issuesOf({})).toEqual([]);
  expect(issuesOf({ geometry: { type: 'Polygon', coordinates: [ring] }, accuracy: { class: 'area' } })).toEqual([]);
});

test.each([
  ['a course in pieces, ±30 m', 'MultiLineString', { class: 'surveyed', radiusMetres: 30 }],
  ['a corridor, ±4 km', 'MultiLineString', { class: 'corridor', radiusMetres: 4_000 }],
] as const)('%s is sound', (_what, type, accuracy) => {
  expect(issuesOf({ geometry: { type, coordinates: [[[113, 22], [113.1, 22]]] }, accuracy })).toEqual([]);
});

test.each<[string, PlaceParts, RegExp]>([
  ['outside the frame', { geometry: { type: 'Point', coordinates: [120, 22] } }, /place › geometry: \[120, 22\] lies outside the region's frame/],
  ['swapped', { geometry: { type: 'Point', coordinates: [22.5, 113] } }, /latitude 113 is out of range.*did you swap/],
  ['not a number', { geometry: { type: 'Point', coordinates: [Number.NaN, 22] } }, /not a finite number/],
  ['with three numbers', { geometry: { type: 'Point', coordinates: [113, 22, 5] } }, /expected \[lon, lat\], found 3 numbers/],
  ['finer than six decimals', { geometry: { type: 'Point', coordinates: [113.1234567, 22] } }, /more than 6 decimals/],
  ['with an open ring', { geometry: { type: 'Polygon', coordinates: [[...ring.slice(0, 3), [113, 22.05]]] }, accuracy: { class: 'area' } }, /the ring is open/],
  ['with a clockwise ring', { geometry: { type: 'Polygon', coordinates: [ring.toReversed()] }, accuracy: { class: 'area' } }, /runs clockwise/],
  ['a pin of ±700 m', { accuracy: { class: 'street', radiusMetres: 700 } }, /±700 m would be drawn as a pin of class "street"/],
  ['of a class that does not fit', { accuracy: { class: 'village', radiusMetres: 5_000 } }, /class "village" does not fit ±5000 m/],
  ['a line of ±800 m', { geometry: course, accuracy: { class: 'village', radiusMetres: 800 } }, /±800 m would be drawn as a line.*a line is good to 500 m/],
  ['a line of a class that does not fit', { geometry: course, accuracy: { class: 'surveyed', radiusMetres: 200 } }, /class "surveyed" does not fit ±200 m/],
  ['unlocated with a geometry', { accuracy: { class: 'unlocated' } }, /no geometry exactly where/],
])('a place %s is refused', (_name, parts, message) => {
  expect(issuesOf(parts).join('\n')).toMatch(message);
});

test('what is no GeoJSON is refused by the validator', () => {
  const broken = { type: 'Feature', id: 'x', properties: {}, geometry: { type: 'Point', coordinates: [113] } } as never;
  expect(checkShapes('data/x.geojson', [broken], FRAME).length).toBeGreaterThan(0);
});

test('many like problems are one line with their number', () => {
  const coordinates = [[120, 22], [121, 22], [122, 22]];
  expect(issuesOf({ geometry: { type: 'LineString', coordinates }, accuracy: { class: 'corridor' } })).toEqual([
    "data/x.geojson › place › geometry: [120, 22] lies outside the region's frame [112, 21, 115, 24] (and 2 more positions like it)",
  ]);
});
