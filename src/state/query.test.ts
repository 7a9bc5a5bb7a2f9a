import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ADDRESS_CAPS } from './addressCaps.ts';
import { anyState } from './testing/anyState.ts';
import { INITIAL_STATE } from './AppState.ts';
import { fromQuery, toQuery } from './query.ts';

test('reading what was written gives the same state', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const written = toQuery(state);
      // All parts at their caps at once are more than an address holds.
      fc.pre(written.length <= ADDRESS_CAPS.query);
      expect(fromQuery(written)).toEqual({ state });
    }),
    { numRuns: 2_000 },
  );
});

test('any text at all is read without a fault, and what is read is written the same way again', () => {
  const pair = fc.tuple(fc.constantFrom('theme', 'kind', 'acc', 'q', 'sel', 'from', 'band', 'base', 'preset', 'w', 'must', 'cmp', 'site', 'view', 'ch', 'ui', 'nonsense'), fc.string({ unit: 'binary', maxLength: 70 }));
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 6 }), (pairs) => {
      const { state } = fromQuery(`?${new URLSearchParams(pairs).toString()}`);
      expect(fromQuery(toQuery(state)).state).toEqual(state);
    }),
    { numRuns: 2_000 },
  );
});

test('where the reader is stands in no address', () => {
  expect(toQuery({ ...INITIAL_STATE, isLocated: true, from: { own: { position: [113.0312, 22.5123], radiusMetres: 20 } } })).toBe('');
});

test('the initial state has an empty query', () => {
  expect(toQuery(INITIAL_STATE)).toBe('');
  expect(fromQuery('')).toEqual({ state: INITIAL_STATE });
});

test.each([
  ['unknown keys', '?foo=1&utm_source=x'],
  ['unknown words', '?lang=fr&view=moon&ui=tv&kind=castle&zone=West%20Side&status=ruined&outcome=maybe&mark=star&res=lost&chg=kept'],
  ['numbers that are none', '?acc=abc'],
  ['numbers that mean nothing', '?acc=-5'],
  ['fractions of a metre', '?acc=0.5'],
  ['a weight that is none, one beyond the scale', '?w=exit:heavy,berth:101,park'],
  ['a must-have without a limit', '?must=exit,berth:-3'],
  ['a site that is no point', '?site=here;200,95'],
  ['a theme that cannot be an id', '?theme=<script>,A b'],
  ['a point that is none', '?from=200,95'],
  ['paper that is none, a scale that is not round', '?sheet=a5&scale=123456&without=map'],
  ['half a point', '?from=113.1'],
  ['a base map that cannot be an id', '?base=<b>'],
  ['empty values', '?theme=&q=&sel=&from=&acc='],
  ['blanks', '?q=%20%20&sel=%20'],
])('%s fall back to the default', (_what, query) => {
  expect(fromQuery(query)).toEqual({ state: INITIAL_STATE });
});

test.each([
  ['a filter', '?theme=park-renewal&zone=south&status=planned', { themes: ['park-renewal'], zones: ['south'], statuses: ['planned'] }],
  ['known words among unknown ones, in their own order', '?kind=park,castle,town', { kinds: ['town', 'park'] }],
  ['marks of the legend, in its order', '?mark=corridor,star,pin', { marks: ['pin', 'corridor'] }],
  ['changes, in their own order', '?chg=dropped,added,kept', { changes: ['added', 'dropped'] }],
  ['a limit in metres', '?acc=500', { withinMetres: 500 }],
  ['a text', '?q=%E5%87%A4%E5%B1%B1', { text: '凤山' }],
  ['a name to select', '?sel=%E4%BC%9A%E5%9F%8E', { selected: '会城' }],
  ['a point to measure from', '?from=113.05,22.4', { from: { position: [113.05, 22.4] } }],
  ['a band around a place', '?band=daze:3000', { band: { from: { place: 'daze' }, metres: 3000 } }],
  ['a band around a point', '?band=113.05,22.4:500', { band: { from: { position: [113.05, 22.4] }, metres: 500 } }],
  [
    'a shortlist',
    '?preset=battery&w=exit:40,area:0&must=exit:15.5&cmp=daze-park,site-1&site=113.05,22.2;113.1,22.4',
    {
      shortlist: {
        preset: 'battery',
        weights: { exit: 40, area: 0 },
        musts: [{ criterion: 'exit', limit: 15.5 }],
        compared: ['daze-park', 'site-1'],
        sites: [[113.05, 22.2], [113.1, 22.4]],
      },
    },
  ],
  ['a place to measure from', '?from=daze', { from: { place: 'daze' } }],
  [
    'a sheet at a round scale',
    '?ui=print&sheet=a3-landscape&scale=150000&without=places,moon',
    { surface: 'print', print: { format: 'a3-landscape', scale: 150_000, without: ['places'] } },
  ],
  ['a base map, whether it is there or not', '?base=moon', { baseMap: 'moon' }],
  ['the list without a map', '?view=list', { view: 'map', surface: 'text' }],
] as const)('%s is read', (_what, query, expected) => {
  expect(fromQuery(query)).toEqual({ state: { ...INITIAL_STATE, ...expected } });
});

test.each([
  ['a text', `?q=${'a'.repeat(61)}`, 'q'],
  ['a text of emoji', `?q=${encodeURIComponent('😀'.repeat(61))}`, 'q'],
  ['a selection', `?sel=${'a'.repeat(41)}`, 'sel'],
  ['a chapter of the story', `?ch=${'a'.repeat(41)}`, 'ch'],
  ['a passage', `?psg=${'1'.repeat(41)}`, 'psg'],
  ['a band', `?band=${'a'.repeat(46)}:10`, 'band'],
  ['an origin', `?from=${'a'.repeat(41)}`, 'from'],
  ['a base map', `?base=${'a'.repeat(25)}`, 'base'],
  ['themes', `?theme=${Array.from({ length: 13 }, (_, index) => `t${index}`).join(',')}`, 'theme'],
  ['zones', `?zone=${Array.from({ length: 5 }, (_, index) => `z${index}`).join(',')}`, 'zone'],
  ['weights', `?w=${Array.from({ length: 21 }, (_, index) => `c${index}:1`).join(',')}`, 'w'],
  ['must-haves', `?must=${Array.from({ length: 9 }, (_, index) => `c${index}:1`).join(',')}`, 'must'],
  ['the compared', '?cmp=a,b,c,d,e', 'cmp'],
  ['sites', `?site=${Array.from({ length: 7 }, (_, index) => `113,22.${index + 1}`).join(';')}`, 'site'],
  ['a preset', `?preset=${'a'.repeat(41)}`, 'preset'],
  ['the whole', `?foo=${'a'.repeat(2_000)}`, 'query'],
] as const)('%s beyond the cap is refused, not cut', (_what, query, key) => {
  const read = fromQuery(`${query}&lang=en`);
  expect(read).toEqual({ state: { ...INITIAL_STATE, language: 'en' }, refused: { key, cap: ADDRESS_CAPS[key] } });
});

test('a text at its cap is not refused', () => {
  expect(fromQuery(`?q=${'凤'.repeat(60)}`)).toEqual({ state: { ...INITIAL_STATE, text: '凤'.repeat(60) } });
});

test('lists and passages read as plain words', () => {
  expect(toQuery({ ...INITIAL_STATE, themes: ['industry', 'green'], view: 'report', passage: '2024/3/2' })).toBe(
    '?theme=industry,green&view=report&psg=2024/3/2',
  );
});
