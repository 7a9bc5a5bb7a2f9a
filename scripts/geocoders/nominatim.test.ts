import { expect, test } from 'vitest';
import { aRequest, parametersOf } from './aRequest.ts';
import { readFixture } from './fixtures/readFixture.ts';
import { nominatim } from './nominatim.ts';

const parse = (name: string) => nominatim.parse(readFixture('nominatim', name).body);

test('a place inside is looked for in the box of the district, in Chinese, up to ten hits', () => {
  expect(parametersOf(nominatim)).toEqual({
    q: '双水镇',
    format: 'jsonv2',
    limit: '10',
    'accept-language': 'zh-Hans,zh-CN,zh',
    extratags: '1',
    viewbox: '112.77,22.05,113.29,22.62',
    bounded: '1',
  });
});

test('a place outside is looked for in all of the map', () => {
  expect(parametersOf(nominatim, aRequest({ outside: true }))['viewbox']).toBe('112.2,21.5,114.7,23.3');
});

test('hits keep their order; a district as wide as its outline, a hit without position and one off the globe are left out', () => {
  expect(parse('success')).toEqual({
    ok: true,
    candidates: [
      {
        name: '双水镇',
        at: [112.998, 22.436],
        kinds: ['town', 'anchor'],
        // Its boundary takes its point from the mapped town, so the extent does not count.
        class: 'village',
        radiusMetres: 1500,
        reference: 'relation/990001',
        address: '双水镇, 新会区, 江门市, 广东省, 中国',
      },
      {
        name: '新会站',
        at: [113.066, 22.52],
        kinds: ['node'],
        class: 'site',
        radiusMetres: 200,
        reference: 'node/990002',
        address: '新会站, 会城街道, 新会区, 江门市, 广东省, 中国',
      },
      {
        name: '名人广场',
        at: [113.038, 22.514],
        kinds: ['facility'],
        // 0.003° each way: 332 m by 309 m, half the diagonal 227 m.
        class: 'site',
        radiusMetres: 227,
        reference: 'way/990003',
        address: '名人广场, 会城街道, 新会区, 江门市, 广东省, 中国',
      },
      {
        name: '冈州大道',
        at: [113.037, 22.523],
        kinds: ['route'],
        class: 'village',
        radiusMetres: 1186,
        reference: 'way/990005',
        address: '冈州大道, 会城街道, 新会区, 江门市, 广东省, 中国',
      },
    ],
  });
});

test('a server without `name` is read by the first part of the full name', () => {
  const [first] = [{ osm_type: 'node', osm_id: 1, lat: '22.5', lon: '113', category: 'amenity', type: 'school', display_name: '某校, 新会区' }];
  expect(nominatim.parse([first])).toMatchObject({ ok: true, candidates: [{ name: '某校', reference: 'node/1' }] });
});

test.each([
  ['refused', 'refused', "Nominatim refuses the request (400 Parameter 'viewbox' must be a comma-separated list.)"],
  ['malformed', 'malformed', 'Nominatim answered in a shape that its documentation does not know'],
  ['rate', 'malformed', 'Nominatim answered in a shape that its documentation does not know'],
  ['blocked', 'malformed', 'Nominatim answered in a shape that its documentation does not know'],
])('%s: %s', (name, problem, message) => {
  expect(parse(name)).toEqual({ ok: false, problem, message });
});

test('no hit is an answer, and "too many requests" in JSON is its own', () => {
  expect(parse('empty')).toEqual({ ok: true, candidates: [] });
  expect(nominatim.parse({ error: { code: 429, message: 'Too many requests' } })).toMatchObject({ problem: 'rate' });
});
