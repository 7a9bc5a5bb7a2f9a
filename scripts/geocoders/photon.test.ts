import { expect, test } from 'vitest';
import { aRequest, parametersOf } from './aRequest.ts';
import { readFixture } from './fixtures/readFixture.ts';
import { photon } from './photon.ts';

const parse = (name: string) => photon.parse(readFixture('photon', name).body);

test('a place inside is looked for in the box of the district by its local name, one outside in all of the map', () => {
  const inside = { q: '双水镇', limit: '10', lang: 'default', bbox: '112.77,22.05,113.29,22.62' };
  expect(parametersOf(photon)).toEqual(inside);
  expect(parametersOf(photon, aRequest({ outside: true }))).toEqual({ ...inside, bbox: '112.2,21.5,114.7,23.3' });
});

test('hits keep their order; the extent is west, north, east, south; a whole district and broken positions are left out', () => {
  expect(parse('success')).toEqual({
    ok: true,
    candidates: [
      {
        name: '双水镇',
        at: [112.998, 22.436],
        kinds: ['town', 'anchor'],
        class: 'village',
        radiusMetres: 1500,
        reference: 'node/990101',
        address: '广东省江门市新会区',
      },
      {
        name: '新会站',
        at: [113.066, 22.52],
        kinds: ['node'],
        class: 'site',
        radiusMetres: 200,
        reference: 'node/990102',
        address: '广东省江门市新会区会城街道',
      },
      {
        name: '名人广场',
        at: [113.038, 22.514],
        kinds: ['facility'],
        class: 'site',
        radiusMetres: 227,
        reference: 'way/990103',
        address: '广东省江门市新会区',
      },
    ],
  });
});

test.each([
  ['refused', 'refused', 'Photon refuses the request (The search term q is missing.)'],
  ['language', 'refused', 'Photon refuses the request (lang: Language is not supported.)'],
  ['rate', 'malformed', 'Photon answered in a shape that its documentation does not know'],
  ['malformed', 'malformed', 'Photon answered in a shape that its documentation does not know'],
])('%s: %s', (name, problem, message) => {
  expect(parse(name)).toEqual({ ok: false, problem, message });
});

test('no hit is an answer', () => {
  expect(parse('empty')).toEqual({ ok: true, candidates: [] });
});
