import { expect, test } from 'vitest';
import { amap } from './amap.ts';
import { meaningOfAmapType } from './amapTypes.ts';
import { aRequest, KEY, parametersOf } from './aRequest.ts';
import { readFixture } from './fixtures/readFixture.ts';

const parse = (name: string) => amap.parse(readFixture('amap', name).body);

test('a place inside is looked for in the district alone, one outside in the whole country', () => {
  const everywhere = { keywords: '双水镇', page_size: '10', page_num: '1', output: 'json', key: KEY };
  expect(parametersOf(amap)).toEqual({ ...everywhere, region: '440705', city_limit: 'true' });
  expect(parametersOf(amap, aRequest({ outside: true }))).toEqual(everywhere);
});

test('hits keep their order; a road, a hit without position and one off the globe are left out', () => {
  const answer = parse('success');
  expect(answer).toEqual({
    ok: true,
    candidates: [
      {
        name: '双水镇',
        at: [113.003, 22.433],
        kinds: ['town', 'anchor'],
        class: 'village',
        radiusMetres: 1500,
        reference: 'poi/BXH000001',
        adcode: '440705',
        address: '广东省江门市新会区',
      },
      {
        name: '新会站',
        at: [113.071, 22.518],
        kinds: ['node'],
        class: 'site',
        radiusMetres: 300,
        reference: 'poi/BXH000002',
        adcode: '440705',
        address: '广东省江门市新会区会城街道',
      },
      {
        name: '凤山湖园区',
        at: [112.87, 22.514],
        kinds: ['park', 'project'],
        class: 'village',
        radiusMetres: 1500,
        reference: 'poi/BXH000003',
        adcode: '440705',
        address: '广东省江门市新会区',
      },
    ],
  });
});

test.each([
  ['key', 'key', 'AMap refuses the key (10001 INVALID_USER_KEY)'],
  ['quota', 'quota', 'AMap gives no more answers to this key: its quota is used up (10044 USER_DAILY_QUERY_OVER_LIMIT)'],
  ['rate', 'rate', 'AMap is asked too fast or too busy (10021 CUQPS_HAS_EXCEEDED_THE_LIMIT)'],
  ['refused', 'refused', 'AMap refuses the request (20000 INVALID_PARAMS)'],
  ['malformed', 'malformed', 'AMap answered in a shape that its documentation does not know'],
])('%s: %s', (name, problem, message) => {
  expect(parse(name)).toEqual({ ok: false, problem, message });
});

test('no hit is an answer', () => {
  expect(parse('empty')).toEqual({ ok: true, candidates: [] });
});

test.each([
  ['190106', { kinds: ['town', 'anchor'], pointMetres: 1500 }],
  ['190108', { kinds: [], pointMetres: 1500 }],
  ['190304', { kinds: ['node'], pointMetres: 500 }],
  ['190301', { kinds: ['route'] }],
  ['141201', { kinds: ['facility'], pointMetres: 500 }],
  ['141202', { kinds: ['facility'], pointMetres: 300 }],
  // Two codes: either may be meant, so the wider radius holds.
  ['110101|190203', { kinds: ['facility'], pointMetres: 1500 }],
  ['170200|190301', { kinds: ['company', 'project', 'route'] }],
  [undefined, { kinds: [], pointMetres: 500 }],
])('type code %s means %j', (codes, meaning) => {
  expect(meaningOfAmapType(codes)).toEqual(meaning);
});
