import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OUTCOME_CLASSES } from '../domain/outcomeClass.ts';
import { RESOLUTIONS } from '../domain/Report.ts';
import { INITIAL_STATE, VIEWS, type AppState } from './AppState.ts';
import { fromQuery, toQuery } from './query.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);

const anyState: fc.Arbitrary<AppState> = fc.record({
  themes: fc.uniqueArray(id, { maxLength: 11 }),
  selected: fc.option(id, { nil: undefined }),
  view: fc.constantFrom(...VIEWS),
  passage: fc.option(fc.stringMatching(/^2024\/([1-9]|10|list)\/[1-9]$/), { nil: undefined }),
  outcomes: fc.subarray([...OUTCOME_CLASSES]),
  resolutions: fc.subarray([...RESOLUTIONS]),
  language: fc.constantFrom('zh-Hans', 'zh-Hant', 'en'),
  surface: fc.constantFrom('full', 'kiosk', 'embed', 'print'),
});

test('reading what was written gives the same state', () => {
  fc.assert(fc.property(anyState, (state) => {
      expect(fromQuery(toQuery(state))).toEqual(state);
    }));
});

test('the initial state has an empty query', () => {
  expect(toQuery(INITIAL_STATE)).toBe('');
  expect(fromQuery('')).toEqual(INITIAL_STATE);
});

test('unknown keys and unknown values fall back to the default', () => {
  expect(fromQuery('?foo=1&lang=fr&view=moon&ui=tv')).toEqual(INITIAL_STATE);
});

test('a passage reads as the report numbers it', () => {
  expect(toQuery({ ...INITIAL_STATE, view: 'report', passage: '2024/3/2' })).toBe('?view=report&psg=2024/3/2');
});

test('several themes read as a plain list', () => {
  expect(toQuery({ ...INITIAL_STATE, themes: ['industry', 'green'] })).toBe('?theme=industry,green');
});
