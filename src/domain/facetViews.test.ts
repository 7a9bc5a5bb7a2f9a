import { expect, test } from 'vitest';
import { aPlace } from './aPlace.ts';
import { facetViews } from './facetViews.ts';
import { NO_FILTER, type PlaceFilter } from './PlaceFilter.ts';

const places = [
  aPlace({ id: 'a', kind: 'park', zone: 'north', accuracy: { class: 'street', radiusMetres: 300 } }),
  aPlace({ id: 'b', kind: 'park', zone: 'south', accuracy: { class: 'town', radiusMetres: 4_000 } }),
  aPlace({ id: 'c', kind: 'company', zone: 'south', accuracy: { class: 'village', radiusMetres: 2_000 } }),
];
const viewsOf = (filter: Partial<PlaceFilter>, zones = ['north', 'south']) => new Map(facetViews({ places, filter: { ...NO_FILTER, ...filter }, zones, matches: undefined }).map((view) => [view.key, view]));
const counts = (filter: Partial<PlaceFilter>, key: 'kinds' | 'zones' | 'withinMetres') =>
  Object.fromEntries((viewsOf(filter).get(key)?.options ?? []).filter(({ count }) => count > 0).map(({ value, count }) => [value, count]));

test('each option counts what it would show under the other filters, not under its own', () => {
  expect(counts({}, 'kinds')).toEqual({ park: 2, company: 1 });
  expect(counts({ zones: ['south'] }, 'kinds')).toEqual({ park: 1, company: 1 });
  expect(counts({ zones: ['south'] }, 'zones')).toEqual({ north: 1, south: 2 });
  expect(counts({ kinds: ['company'] }, 'zones')).toEqual({ south: 1 });
});

test('a limit of the address stands among the usual ones, each with what lies within it', () => {
  const options = viewsOf({ withinMetres: 1_000 }).get('withinMetres')?.options.map(({ value, isChosen }) => [Number(value), isChosen]) ?? [];
  expect(options.map(([value]) => value)).toEqual(options.map(([value]) => value).toSorted((a, b) => Number(a) - Number(b)));
  expect(options.filter(([, isChosen]) => isChosen)).toEqual([[1_000, true]]);
  expect(counts({ withinMetres: 1_000 }, 'withinMetres')['1000']).toBe(1);
});

test('the zones are the district’s own, in their order, and no facet where it has none', () => {
  expect(viewsOf({}, ['south', 'west', 'north']).get('zones')?.options.map(({ value }) => value)).toEqual(['south', 'west', 'north']);
  expect([...viewsOf({}, []).keys()]).toEqual(['kinds', 'statuses', 'outcomes', 'withinMetres']);
});
