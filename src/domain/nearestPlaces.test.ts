import { expect, test } from 'vitest';
import { aPlace, type PlaceParts } from './aPlace.ts';
import { nearestPlaces, nearestTo } from './nearestPlaces.ts';

const at = (id: string, lon: number, more: PlaceParts = {}) => aPlace({ id, geometry: { type: 'Point', coordinates: [lon, 22.5] }, accuracy: { radiusMetres: 100 }, ...more });
const here = { position: [113, 22.5] as const, radiusMetres: 0 };
const told = (rows: ReturnType<typeof nearestTo>) => rows.map(({ group, place }) => [group, place.id]);

test('of each sort the nearest is told, one row a sort, and what is none of them is not', () => {
  const places = [
    at('far-park', 113.2),
    at('near-park', 113.1),
    at('town', 113.3, { kind: 'town' }),
    at('exit', 113.1, { kind: 'node', subkind: 'exit' }),
    at('station', 113.2, { kind: 'node', subkind: 'station' }),
    at('berth', 113.1, { kind: 'node', subkind: 'berth' }),
    at('port', 113.2, { kind: 'node', subkind: 'port' }),
    at('school', 113.01, { kind: 'facility', subkind: 'school' }),
    aPlace({ id: 'lost', geometry: null }),
  ];
  expect(new Map(told(nearestTo(here, places)) as [string, string][])).toEqual(new Map([['town', 'town'], ['park', 'near-park'], ['exit', 'exit'], ['station', 'station'], ['port', 'berth']]));
  expect(told(nearestTo(here, places.toReversed()))).toEqual(told(nearestTo(here, places)));
});

test('the middle of the range decides: a vague place that may be nearer does not go before a sure one', () => {
  const vague = at('vague', 113.12, { accuracy: { radiusMetres: 9_000 } });
  expect(told(nearestTo(here, [vague, at('sure', 113.1)]))).toEqual([['park', 'sure']]);
  expect(told(nearestTo(here, [vague, at('sure', 113.13)]))).toEqual([['park', 'vague']]);
});

test('the place itself, what holds it, what it holds and what it is made of or part of are no neighbours', () => {
  const place = at('place', 113, { host: 'host', parts: ['part'] });
  const related = [place, at('host', 113.01), at('part', 113.01), at('guest', 113.01, { host: 'place' }), at('whole', 113.01, { parts: ['place', 'else'] })];
  expect(nearestPlaces(place, related)).toEqual([]);
  expect(told(nearestPlaces(place, [...related, at('other', 113.4, { host: 'else', parts: ['else'] })]))).toEqual([['park', 'other']]);
  expect(nearestPlaces(aPlace({ id: 'lost', geometry: null }), related)).toEqual([]);
});
