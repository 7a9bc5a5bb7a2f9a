import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accuracyClassOf, PIN_LIMIT_METRES } from './accuracy.ts';
import { aPlace } from './aPlace.ts';
import { markOf } from './markOf.ts';
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

test.each([
  ['a place within 500 m', { accuracy: { class: 'street', radiusMetres: 500 } }, 'pin'],
  ['a place within 2.5 km', {}, 'soft'],
  ['a town', { kind: 'town', accuracy: { class: 'site', radiusMetres: 200 } }, 'label'],
  ['a city outside', { kind: 'anchor' }, 'label'],
  ['a place known by its host', { host: 'yinhuwan', geometry: square as never }, 'host'],
  ['a place made of others', { parts: ['a', 'b'], geometry: square as never }, 'area'],
  ['a line through known points', { kind: 'route', accuracy: { class: 'corridor', radiusMetres: 4_000 } }, 'corridor'],
  ['a place without position', { geometry: null, accuracy: { class: 'unlocated' } }, 'none'],
] as const)('%s bears its mark', (_name, parts, mark) => {
  expect(markOf(aPlace(parts))).toBe(mark);
});
