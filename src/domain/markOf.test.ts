import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accuracyClassOf, PIN_LIMIT_METRES } from './accuracy.ts';
import { aPlace } from './aPlace.ts';
import { isRoughOutline, markOf } from './markOf.ts';
import { KINDS } from './PlanningFeature.ts';

test('nothing vaguer than 500 m is ever a pin', () => {
  const vagueRadius = fc.double({ min: PIN_LIMIT_METRES, minExcluded: true, max: 50_000, noNaN: true });
  const marks = fc.sample(fc.record({ kind: fc.constantFrom(...KINDS), radiusMetres: vagueRadius, isHeld: fc.boolean() }), 500);
  for (const { kind, radiusMetres, isHeld } of marks) {
    const accuracy = { radiusMetres, class: accuracyClassOf(radiusMetres) };
    const place = aPlace({ kind, accuracy, ...(isHeld ? { host: 'host' } : {}) });
    expect(markOf(place)).not.toBe('pin');
  }
});

test('a point without a radius is not a pin', () => {
  const { radiusMetres: _none, ...accuracy } = aPlace().properties.accuracy;
  const place = aPlace();
  expect(markOf({ ...place, properties: { ...place.properties, accuracy } })).toBe('soft');
});

const square = { type: 'Polygon', coordinates: [[[113, 22], [113.1, 22], [113.1, 22.1], [113, 22]]] } as const;

const course = { type: 'LineString' as const, coordinates: [[113, 22], [113.1, 22]] };
const pieces = { type: 'MultiLineString' as const, coordinates: [[[113, 22], [113.1, 22]], [[113.2, 22], [113.3, 22]]] };
const boundary = { squareMetres: 1, radiusMetres: 30, asOf: '2024', grade: 'A', source: '样' } as const;

test.each([
  ['a place within 500 m', { accuracy: { class: 'street', radiusMetres: 500 } }, 'pin'],
  ['a place within 2.5 km', {}, 'soft'],
  ['a town', { kind: 'town', accuracy: { class: 'site', radiusMetres: 200 } }, 'label'],
  ['a city outside', { kind: 'anchor' }, 'label'],
  ['a place known by its host', { host: 'yinhuwan', geometry: square as never }, 'host'],
  ['a place made of others', { parts: ['a', 'b'], geometry: square as never }, 'area'],
  ['a line through known points', { kind: 'route', accuracy: { class: 'corridor', radiusMetres: 4_000 } }, 'corridor'],
  ['a course within 500 m', { kind: 'route', geometry: course, accuracy: { class: 'surveyed', radiusMetres: 30 } }, 'line'],
  ['a course known in pieces', { kind: 'route', geometry: pieces, accuracy: { class: 'site', radiusMetres: 300 } }, 'line'],
  ['a course that is vaguer', { kind: 'route', geometry: course, accuracy: { class: 'village', radiusMetres: 800 } }, 'corridor'],
  ['a course derived from its points', { kind: 'route', geometry: course, accuracy: { class: 'corridor', radiusMetres: 300 } }, 'corridor'],
  ['a park with its outline', { geometry: square as never, accuracy: { class: 'area', radiusMetres: 30 } }, 'outline'],
  ['a park with a rough outline', { geometry: square as never, accuracy: { class: 'area', radiusMetres: 800 } }, 'area'],
  ['a union whose own boundary is known', { parts: ['a'], geometry: square as never, accuracy: { radiusMetres: 30 }, boundary }, 'outline'],
  ['a place without position', { geometry: null, accuracy: { class: 'unlocated' } }, 'none'],
] as const)('%s bears its mark', (_name, parts, mark) => {
  expect(markOf(aPlace(parts))).toBe(mark);
});

test.each([
  ['a park with a rough outline', { geometry: square as never, accuracy: { class: 'area', radiusMetres: 800 } }, true],
  ['a union whose own boundary is rough', { parts: ['a'], geometry: square as never, accuracy: { radiusMetres: 800 }, boundary }, true],
  ['a union', { parts: ['a'], geometry: square as never }, false],
  ['a park with its outline', { geometry: square as never, accuracy: { class: 'area', radiusMetres: 500 } }, false],
  ['a place known by its host', { host: 'yinhuwan', geometry: square as never }, false],
  ['a place within 2.5 km', {}, false],
] as const)('%s is a rough outline: %s', (_name, parts, isRough) => {
  expect(isRoughOutline(aPlace(parts))).toBe(isRough);
});
