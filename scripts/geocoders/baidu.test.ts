import { expect, test } from 'vitest';
import { aRequest, KEY, parametersOf } from './aRequest.ts';
import { baidu } from './baidu.ts';
import { readFixture } from './fixtures/readFixture.ts';

const parse = (name: string) => baidu.parse(readFixture('baidu', name).body);

test('a place inside is looked for in the district alone, one outside in the whole country', () => {
  const inside = {
    query: '双水镇',
    region: '新会区',
    region_limit: 'true',
    coord_type: '3',
    scope: '2',
    extensions_adcode: 'true',
    page_size: '10',
    page_num: '0',
    output: 'json',
    ak: KEY,
  };
  expect(parametersOf(baidu)).toEqual(inside);
  expect(parametersOf(baidu, aRequest({ outside: true }))).toEqual({ ...inside, region: '中国', region_limit: 'false' });
});

test('answers are asked for in BD-09 and never in GCJ-02', () => {
  expect(baidu.datum).toBe('BD-09');
  expect(Object.keys(parametersOf(baidu))).not.toContain('ret_coordtype');
});

test('hits keep their order; a derived position is a village at best; a road and broken positions are left out', () => {
  const address = '广东省江门市新会区';
  expect(parse('success')).toEqual({
    ok: true,
    candidates: [
      {
        name: '双水镇',
        at: [113.009, 22.439],
        kinds: ['town', 'anchor'],
        class: 'village',
        radiusMetres: 1500,
        reference: 'poi/xh000000000000000001',
        adcode: '440705',
        address,
      },
      {
        name: '新会站',
        at: [113.078, 22.524],
        kinds: ['node'],
        class: 'site',
        radiusMetres: 300,
        reference: 'poi/xh000000000000000002',
        adcode: '440705',
        address: `${address}会城街道`,
      },
      {
        name: '凤山湖园区',
        at: [112.876, 22.52],
        kinds: ['park', 'project'],
        class: 'village',
        radiusMetres: 1500,
        reference: 'poi/xh000000000000000003',
        adcode: '440705',
        address,
      },
    ],
  });
});

test('an administrative area without an extent is a town at best; counts by city are no hits', () => {
  expect(parse('region')).toMatchObject({ ok: true, candidates: [{ name: '三江镇', class: 'town', radiusMetres: 6000 }] });
  expect(parse('cities')).toEqual({ ok: true, candidates: [] });
  expect(parse('empty')).toEqual({ ok: true, candidates: [] });
});

test.each([
  ['key', 'key', 'Baidu Maps refuses the key (200 APP不存在，AK有误请检查再重试)'],
  ['quota', 'quota', 'Baidu Maps gives no more answers to this key: its quota is used up (302 天配额超限，限制访问)'],
  ['rate', 'rate', 'Baidu Maps is asked too fast or too busy (401 当前并发量已经超过约定并发配额，限制访问)'],
  ['refused', 'refused', 'Baidu Maps refuses the request (2 Parameter Invalid)'],
  ['malformed', 'malformed', 'Baidu Maps answered in a shape that its documentation does not know (0 ok)'],
])('%s: %s', (name, problem, message) => {
  expect(parse(name)).toEqual({ ok: false, problem, message });
});

test.each([
  [5, 'key'],
  [210, 'key'],
  [240, 'key'],
  [260, 'refused'],
  [301, 'quota'],
  [1, 'refused'],
])('status %i is a problem of %s', (status, problem) => {
  expect(baidu.parse({ status, message: '' })).toMatchObject({ ok: false, problem });
});
