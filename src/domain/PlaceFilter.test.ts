import { expect, test } from 'vitest';
import { aPlace } from './aPlace.ts';
import { countByTheme, leadingTheme, visiblePlaces } from './PlaceFilter.ts';

const places = [
  aPlace({ id: 'both', themes: ['industry', 'green'] }),
  aPlace({ id: 'industry', themes: ['industry'] }),
  aPlace({ id: 'context', context: true }),
];
const ids = (themes: string[]) => visiblePlaces(places, { themes }).map(({ id }) => id);

test('without a theme everything is shown, context included', () => {
  expect(ids([])).toEqual(['both', 'industry', 'context']);
});

test('a theme shows the places that bear it and hides context', () => {
  expect(ids(['green'])).toEqual(['both']);
});

test('several themes add up', () => {
  expect(ids(['green', 'industry'])).toEqual(['both', 'industry']);
});

test('the count of a theme is what the theme would show', () => {
  const counts = countByTheme(places);
  for (const theme of ['industry', 'green']) expect(counts.get(theme)).toBe(ids([theme]).length);
  expect(counts.get('talent')).toBeUndefined();
});

test('a place bears the theme that is filtered in, else its own first', () => {
  expect(leadingTheme(aPlace({ themes: ['industry', 'green'] }), { themes: ['green'] })).toBe('green');
  expect(leadingTheme(aPlace({ themes: ['industry', 'green'] }), { themes: [] })).toBe('industry');
  expect(leadingTheme(aPlace(), { themes: [] })).toBeUndefined();
});
