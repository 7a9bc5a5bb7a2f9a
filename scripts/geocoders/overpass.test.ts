import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixturesOf, readFixture } from './fixtures/readFixture.ts';
import { OVERPASS, parseOverpass, toOverpassQuery } from './overpass.ts';

const frame = [112.2, 21.5, 114.7, 23.3] as const;
const parse = (name: string) => parseOverpass(readFixture('overpass', name).body);

const at = (lon: number) => ({ lon, lat: 22.5 });

test('a road by number: alone or among others, on the way or on its route relation, in a box of south, west, north, east', () => {
  expect(toOverpassQuery({ ref: 'S26', subkind: 'expressway', frame })).toBe(
    [
      '[out:json][timeout:60][maxsize:134217728];',
      'way["highway"~"^(motorway|trunk|primary)$"]["ref"~"(^|;) *S26 *(;|$)"](21.5,112.2,23.3,114.7)->.own;',
      'relation["type"="route"]["route"="road"]["ref"~"(^|;) *S26 *(;|$)"](21.5,112.2,23.3,114.7)->.routes;',
      'way(r.routes)["highway"~"^(motorway|trunk|primary)$"](21.5,112.2,23.3,114.7)->.parts;',
      '(.own;.parts;);',
      'out geom;',
    ].join('\n'),
  );
});

test('a railway by name, with or without 线', () => {
  expect(toOverpassQuery({ names: ['江湛铁路'], subkind: 'railway', frame })).toBe(
    [
      '[out:json][timeout:60][maxsize:134217728];',
      'way["railway"="rail"]["name"~"^(江湛铁路)(线)?$"](21.5,112.2,23.3,114.7)->.own;',
      'relation["type"="route"]["route"~"^(railway|tracks)$"]["name"~"^(江湛铁路)(线)?$"](21.5,112.2,23.3,114.7)->.routes;',
      'way(r.routes)["railway"="rail"](21.5,112.2,23.3,114.7)->.parts;',
      '(.own;.parts;);',
      'out geom;',
    ].join('\n'),
  );
});

test('a road by name may be a street; an expressway may be called 高速公路', () => {
  expect(toOverpassQuery({ names: ['冈州大道'], subkind: 'road', frame })).toContain('residential)$"]["name"~"^(冈州大道)(公路)?$"]');
  expect(toOverpassQuery({ names: ['银洲湖高速'], subkind: 'expressway', frame })).toContain('"^(motorway|trunk)$"]["name"~"^(银洲湖高速)(公路)?$"]');
});

test('any of the names that a route goes by will do', () => {
  expect(toOverpassQuery({ names: ['江湛铁路', '深茂铁路'], subkind: 'railway', frame })).toContain('["name"~"^(江湛铁路|深茂铁路)(线)?$"]');
});

test('signs of a name cannot leave its quotation or mean something else', () => {
  expect(toOverpassQuery({ names: ['一"];out;[(x)\\'], subkind: 'road', frame })).toContain('["name"~"^(一...out...x..)(公路)?$"]');
});

test('a request by nothing is a mistake', () => {
  expect(() => toOverpassQuery({ subkind: 'road', frame })).toThrow('by its number or its name');
  expect(() => toOverpassQuery({ ref: '1', subkind: 'railway', frame })).toThrow('by its name');
});

test('ways come once each, with their references and the date of the map; nodes and ways without geometry are left out', () => {
  expect(parse('success')).toEqual({
    ok: true,
    lines: [
      [
        [113.2, 22.468],
        [113.18, 22.46],
        [113.153, 22.452],
      ],
      [
        [113.153, 22.452],
        [113.13, 22.43],
        [113.106, 22.418],
      ],
      [
        [113.106, 22.4183],
        [113.13, 22.4303],
        [113.153, 22.4523],
      ],
    ],
    references: ['way/990201', 'way/990202', 'way/990203'],
    timestampOsmBase: '2026-01-02T03:04:05Z',
  });
  expect(parse('empty')).toEqual({ ok: true, lines: [], references: [], timestampOsmBase: '2026-01-02T03:04:05Z' });
});

test('points outside the asked box part a way and leave its reference once', () => {
  const geometry = [at(113), at(113.1), null, at(113.2), null, at(113.3), at(113.4)];
  expect(parseOverpass({ elements: [{ type: 'way', id: 1, geometry }] })).toEqual({
    ok: true,
    lines: [
      [
        [113, 22.5],
        [113.1, 22.5],
      ],
      [
        [113.3, 22.5],
        [113.4, 22.5],
      ],
    ],
    references: ['way/1'],
  });
});

test.each([
  ['timeout', 'refused', 'Overpass refuses the request (runtime error: Query timed out in "query" at line 3 after … seconds.)'],
  ['memory', 'refused', 'Overpass refuses the request (runtime error: Query run out of memory using about … MB of RAM.)'],
])('%s: a remark means that the answer is not all', (name, problem, message) => {
  const answer = parse(name);
  const words = answer.ok ? '' : answer.message.replaceAll(/\d{2,}/g, '…');
  expect(answer).toMatchObject({ ok: false, problem });
  expect(words).toBe(message);
});

test('another shape is named as such', () => {
  const answer = parse('malformed');
  expect(answer).toMatchObject({ ok: false, problem: 'malformed' });
  expect(answer.ok ? '' : answer.message).toContain('answered in a shape');
});

test('anything is answered without throwing', () => {
  for (const name of fixturesOf('overpass')) expect(typeof parse(name).ok).toBe('boolean');
  fc.assert(fc.property(fc.jsonValue(), (elements) => typeof parseOverpass({ elements: [elements] }).ok === 'boolean'));
  fc.assert(fc.property(fc.jsonValue(), (body) => typeof parseOverpass(body).ok === 'boolean'));
});

test('courses are OpenStreetMap data and may be kept', () => {
  expect(OVERPASS).toMatchObject({ datum: 'WGS-84', upstream: 'osm', licence: { mayStore: true }, minimumIntervalMs: 5_000 });
  expect(Object.keys(OVERPASS)).not.toContain('endpoint');
});
