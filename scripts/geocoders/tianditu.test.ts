import { expect, test } from 'vitest';
import { aRequest, KEY, parametersOf } from './aRequest.ts';
import { readFixture } from './fixtures/readFixture.ts';
import { tianditu } from './tianditu.ts';

const parse = (name: string) => tianditu.parse(readFixture('tianditu', name).body);
const postOf = (outside: boolean): unknown => JSON.parse(parametersOf(tianditu, aRequest({ outside }))['postStr'] ?? '');

test('a place inside is looked for in the district by its national code', () => {
  expect(postOf(false)).toEqual({ keyWord: '双水镇', queryType: '12', specify: '156440705', start: '0', count: '10', show: '2' });
  expect(parametersOf(tianditu)).toMatchObject({ type: 'query', tk: KEY });
});

test('a place outside is looked for among the place names in all of the map', () => {
  expect(postOf(true)).toEqual({
    keyWord: '双水镇',
    queryType: '7',
    mapBound: '112.2,21.5,114.7,23.3',
    level: '12',
    start: '0',
    count: '10',
    show: '2',
  });
});

test('positions parted by a comma or a blank are read, the others left out; the code of the county loses that of the country', () => {
  const answer = parse('success');
  expect(answer).toMatchObject({
    ok: true,
    candidates: [
      { name: '双水镇', at: [112.998, 22.436], kinds: ['town', 'anchor'], class: 'village', radiusMetres: 1500, adcode: '440705', address: '广东省江门市新会区' },
      { name: '双水中学', at: [112.996, 22.437], kinds: ['facility'], class: 'site', radiusMetres: 200, reference: 'poi/XH0000000000A2' },
      { name: '双水某公司', at: [113.001, 22.431], kinds: ['company', 'project'], class: 'site', radiusMetres: 300 },
    ],
  });
  expect(answer.ok && answer.candidates.length).toBe(3);
});

test('an area is placed by half its extent, and is no position where that is wider than a town', () => {
  expect(parse('area')).toEqual({
    ok: true,
    // 0.08° by 0.07°: 8 227 m by 7 752 m.
    candidates: [{ name: '会城街道', at: [113.037, 22.522], kinds: ['town', 'anchor'], class: 'town', radiusMetres: 5653, reference: 'area/156440705', adcode: '440705' }],
  });
  expect(parse('city')).toEqual({ ok: true, candidates: [] });
});

test.each(['empty', 'counts'])('%s: an answer without hits', (name) => {
  expect(parse(name)).toEqual({ ok: true, candidates: [] });
});

test.each([
  ['key', 'key', 'Tianditu refuses the key (301001 非法key 请检查key是否填写正确)'],
  ['quota', 'quota', 'Tianditu gives no more answers to this key: its quota is used up (301000 当日调用次数超限 请明日再试或提升配额)'],
  ['rate', 'rate', 'Tianditu is asked too fast or too busy (301000 请求频率过高 请降低请求频率)'],
  ['refused', 'refused', 'Tianditu refuses the request (2003 缺少必填参数)'],
  ['blocked', 'malformed', 'Tianditu answered in a shape that its documentation does not know'],
  ['malformed', 'malformed', 'Tianditu answered in a shape that its documentation does not know'],
])('%s: %s', (name, problem, message) => {
  expect(parse(name)).toEqual({ ok: false, problem, message });
});
