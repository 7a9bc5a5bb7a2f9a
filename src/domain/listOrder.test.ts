import { expect, test } from 'vitest';
import { aPlace } from './aPlace.ts';
import { inListOrder, LIST_ORDER } from './listOrder.ts';
import { KINDS } from './PlanningFeature.ts';

test('every kind has its place in the list, parks first', () => {
  expect(LIST_ORDER.toSorted()).toEqual([...KINDS].toSorted());
  const places = KINDS.map((kind) => aPlace({ id: kind, kind }));
  expect(inListOrder(places).map(({ id }) => id)).toEqual([...LIST_ORDER]);
});

test('what the report does not name comes last, and equals stay as they were', () => {
  const places = [aPlace({ id: 'around', kind: 'park', context: true }), aPlace({ id: 'town', kind: 'town' }), aPlace({ id: 'b', kind: 'park' }), aPlace({ id: 'a', kind: 'park' })];
  expect(inListOrder(places).map(({ id }) => id)).toEqual(['b', 'a', 'town', 'around']);
});
