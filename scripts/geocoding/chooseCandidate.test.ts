import { expect, test } from 'vitest';
import type { Candidate, GeocodeRequest } from '../geocoders/Geocoder.ts';
import { chooseCandidate } from './chooseCandidate.ts';
import { scoreCandidate, type ChoosingArea } from './scoreCandidate.ts';

/** A square district of 0.4° in a frame of 1°. */
const area: ChoosingArea = {
  adcode: '440705',
  name: '新会区',
  frame: [112.5, 22, 113.5, 23],
  districtBox: [112.8, 22.3, 113.2, 22.7],
  isInDistrict: ([lon, lat]) => lon >= 112.8 && lon <= 113.2 && lat >= 22.3 && lat <= 22.7,
  areaNames: ['广东省', '江门市', '新会区'],
};

const exit: GeocodeRequest = {
  id: 'exit-sanjiang',
  query: '三江互通',
  names: ['三江互通', '三江出口'],
  kind: 'node',
  outside: false,
  town: { name: '三江镇', centre: [113.1, 22.43], radiusMetres: 600 },
};

function hit(reference: string, lon: number, lat: number, rest: Partial<Candidate> = {}): Candidate {
  return { name: '三江互通', at: [lon, lat], kinds: ['node'], class: 'site', radiusMetres: 300, reference, ...rest };
}

const references = (hits: readonly { readonly candidate: Candidate }[]) => hits.map(({ candidate }) => candidate.reference);

test('the parts of a score add up by their weights, and each is put in words', () => {
  // 0.14° of latitude is 15.5 km; less 600 m, and 5 km that are the town yet, it is 9.9 of 15 km towards nothing.
  const { total, parts, kind, side } = scoreCandidate({ candidate: hit('a', 113.1, 22.57, { kinds: [] }), request: exit, area });
  expect([parts.name.value, parts.kind.value, parts.side.value, kind, side]).toEqual([1, 0.5, 1, 'unknown', 'inside']);
  expect(parts.town.value).toBeCloseTo(0.34, 2);
  expect(total).toBeCloseTo(0.4 + 0.25 * 0.5 + 0.25 * 0.34 + 0.1, 2);
  expect(Object.values(parts).map(({ words }) => words)).toEqual([
    '三江互通 is 100 % alike to 三江互通, 三江出口',
    'the service states no kind',
    '15.5 km from 三江镇, which is placed to 600 m',
    'inside the district',
  ]);
});

test('of two equal names the one in the stated town is chosen', () => {
  const choice = chooseCandidate(exit, [hit('far', 112.9, 22.6), hit('near', 113.11, 22.42)], area);
  expect(choice.best?.candidate.reference).toBe('near');
  expect(references(choice.others)).toEqual(['far']);
});

test('two that are equally good and far apart are both refused: a person decides', () => {
  const choice = chooseCandidate(exit, [hit('west', 113.09, 22.43), hit('east', 113.11, 22.43), hit('odd', 113.1, 22.43, { name: '三江出口镇' })], area);
  expect(choice.best).toBeUndefined();
  expect(choice.refused.map(({ candidate, reason }) => [candidate.reference, reason])).toEqual([
    ['odd', 'name-unlike'],
    ['west', 'ambiguous'],
    ['east', 'ambiguous'],
  ]);
  expect(choice.refused[1]?.words).toMatch(/^as good as east, 20\d\d m away$/);
});

test('two whose discs touch are one place: the tighter is chosen, or the first', () => {
  const wide = hit('wide', 113.09, 22.43, { radiusMetres: 2_000 });
  const tight = hit('tight', 113.1, 22.43, { radiusMetres: 100 });
  expect(chooseCandidate(exit, [wide, tight], area).best?.candidate.reference).toBe('tight');
  const twins = [hit('first', 113.1, 22.43), hit('second', 113.101, 22.43)];
  expect(chooseCandidate(exit, twins, area).best?.candidate.reference).toBe('first');
});

test('a clearly better hit is chosen whatever lies far away', () => {
  const choice = chooseCandidate(exit, [hit('vague', 113.15, 22.45, { kinds: [] }), hit('good', 113.1, 22.43)], area);
  expect(choice.best?.candidate.reference).toBe('good');
});

test('no hit, no choice', () => {
  expect(chooseCandidate(exit, [], area)).toEqual({ others: [], refused: [] });
});

test.each([
  [['node'], 'same'],
  [[], 'unknown'],
  [['route'], 'related'],
  [['town', 'facility'], 'related'],
  [['company'], 'contradicts'],
  [['town'], 'contradicts'],
] as const)('an exit that a service calls %j: %s', (kinds, expected) => {
  expect(scoreCandidate({ candidate: hit('a', 113.1, 22.43, { kinds }), request: exit, area }).kind).toBe(expected);
});

test('what is not a number lies nowhere', () => {
  expect(chooseCandidate(exit, [hit('a', Number.NaN, 22.43)], area).refused[0]?.reason).toBe('outside-frame');
});
