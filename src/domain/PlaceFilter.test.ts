import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aPlace } from './aPlace.ts';
import { OUTCOME_CLASSES } from './outcomeClass.ts';
import { countOptions, countWithin, FACETS, isFiltering, leadingTheme, NO_FILTER, visiblePlaces, type PlaceFilter } from './PlaceFilter.ts';
import { PLACE_MARKS } from './placeMark.ts';
import { KINDS, STATUS_VALUES } from './PlanningFeature.ts';

const ZONES = ['north', 'south'];
const statusOf = (...values: (typeof STATUS_VALUES)[number][]) =>
  values.map((value) => ({ value, asOf: '2024', grade: 'B', source: 'test' }) as const);
const places = [
  aPlace({ id: 'both', themes: ['industry', 'green'], zone: 'south', status: statusOf('building', 'operating', 'building') }),
  aPlace({ id: 'industry', themes: ['industry'], kind: 'project', outcomes: ['nothing', 'done'], accuracy: { radiusMetres: 400 } }),
  aPlace({ id: 'context', context: true, kind: 'town' }),
  aPlace({ id: 'lost', themes: ['green'], geometry: null, accuracy: { class: 'unlocated', radiusMetres: Infinity } }),
];
const ids = (filter: Partial<PlaceFilter>, matches?: ReadonlySet<string>) =>
  visiblePlaces(places, { ...NO_FILTER, ...filter }, matches).map(({ id }) => id);

test.each([
  ['nothing asked for shows everything, context included', {}, ['both', 'industry', 'context', 'lost']],
  ['a theme hides what does not bear it, context too', { themes: ['green'] }, ['both', 'lost']],
  ['options of one facet add up', { themes: ['green', 'industry'] }, ['both', 'industry', 'lost']],
  ['facets narrow each other', { themes: ['industry'], zones: ['south'] }, ['both']],
  ['a kind shows context too', { kinds: ['town'] }, ['context']],
  ['a place with several states passes for each', { statuses: ['operating'] }, ['both']],
  ['no known state is a state, but not of a town', { statuses: ['unknown'] }, ['industry', 'lost']],
  ['an outcome shows the places of its promises', { outcomes: ['done'] }, ['industry']],
  ['a mark shows what is drawn so', { marks: ['pin'] }, ['industry']],
  ['what has no position bears no mark', { marks: [...PLACE_MARKS] }, ['both', 'industry', 'context']],
  ['a limit leaves out what is vaguer or has no radius', { withinMetres: 500 }, ['industry']],
  ['what nothing passes is empty', { themes: ['industry'], kinds: ['town'] }, []],
] as const)('%s', (_title, filter, expected) => {
  expect(ids(filter)).toEqual(expected);
});

test('a text shows what matches it, and everything as long as the matches are not known', () => {
  expect(ids({ text: 'x' }, new Set(['lost']))).toEqual(['lost']);
  expect(ids({ text: 'x', themes: ['industry'] }, new Set(['lost']))).toEqual([]);
  expect(ids({ text: 'x' })).toHaveLength(4);
  expect(ids({}, new Set())).toHaveLength(4);
});

test('each part alone makes it a filter', () => {
  expect(isFiltering(NO_FILTER)).toBe(false);
  for (const facet of FACETS) expect(isFiltering({ ...NO_FILTER, [facet]: ['x'] }), facet).toBe(true);
  expect(isFiltering({ ...NO_FILTER, withinMetres: 500 })).toBe(true);
  expect(isFiltering({ ...NO_FILTER, text: 'x' })).toBe(true);
});

const anyFilter: fc.Arbitrary<PlaceFilter> = fc.record({
  themes: fc.subarray(['industry', 'green']),
  kinds: fc.subarray([...KINDS]),
  zones: fc.subarray(ZONES),
  statuses: fc.subarray([...STATUS_VALUES]),
  outcomes: fc.subarray([...OUTCOME_CLASSES]),
  marks: fc.subarray([...PLACE_MARKS]),
  withinMetres: fc.option(fc.constantFrom(500, 6_000), { nil: undefined }),
  text: fc.constantFrom('', 'x'),
});
const anyMatches = fc.subarray(places.map(({ id }) => id)).map((some) => new Set(some));

test('the count of an option is what choosing it alone would show under the other parts', () => {
  fc.assert(
    fc.property(anyFilter, anyMatches, fc.constantFrom(...FACETS), (filter, matches, facet) => {
      const counts = countOptions(places, filter, facet, matches);
      for (const option of ['industry', 'green', ...KINDS, ...ZONES, ...STATUS_VALUES, ...OUTCOME_CLASSES, ...PLACE_MARKS]) {
        expect(counts.get(option) ?? 0).toBe(visiblePlaces(places, { ...filter, [facet]: [option] }, matches).length);
      }
      const within = countWithin(places, filter, [500, 6_000], matches);
      for (const [withinMetres, count] of within) expect(count).toBe(visiblePlaces(places, { ...filter, withinMetres }, matches).length);
    }),
  );
});

test('a place bears the theme that is filtered in, else its own first', () => {
  expect(leadingTheme(aPlace({ themes: ['industry', 'green'] }), { themes: ['green'] })).toBe('green');
  expect(leadingTheme(aPlace({ themes: ['industry', 'green'] }), { themes: [] })).toBe('industry');
  expect(leadingTheme(aPlace(), { themes: [] })).toBeUndefined();
});
