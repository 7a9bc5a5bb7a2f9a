/** Every place of the seeds that asks for a position, offered everything that the gazetteer knows. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { CLASS_LIMIT_METRES, type MeasuredClass } from '../../src/domain/accuracy.ts';
import type { Kind } from '../../src/domain/PlanningFeature.ts';
import { EMPTY_LOCK } from '../features/Lock.ts';
import type { Candidate } from '../geocoders/Geocoder.ts';
import { readSeeds } from '../seeds/readSeeds.ts';
import { toTraditional } from '../seeds/localise.ts';
import { chooseCandidate } from './chooseCandidate.ts';
import { choosingArea } from './choosingArea.ts';
import { toRequests } from './toRequests.ts';

const seeds = await readSeeds(fileURLToPath(new URL('../..', import.meta.url)), []);
const area = choosingArea(seeds.region);
/** With an empty lock, so that the towns lie where the gazetteer has them. */
const requests = toRequests(seeds, EMPTY_LOCK, 'asking');

/** The gazetteer as a service would answer from it. */
function hits(toName: (name: string) => string, kindsOf: (name: string) => readonly Kind[]): Candidate[] {
  return seeds.gazetteer.map(({ name, lon, lat, radiusMetres }) => ({
    name: toName(name),
    at: [lon, lat],
    kinds: kindsOf(name),
    class: (Object.keys(CLASS_LIMIT_METRES) as MeasuredClass[]).find((each) => radiusMetres <= CLASS_LIMIT_METRES[each]) ?? 'town',
    radiusMetres,
    reference: name,
  }));
}

const noKinds = () => [];
const trueKinds = (name: string) => requests.filter(({ query }) => query === name).map(({ kind }) => kind);

test.each<[string, Candidate[]]>([
  ['as they are', hits((name) => name, noKinds)],
  ['with their kinds', hits((name) => name, trueKinds)],
  ['in traditional characters, in brackets of half width', hits((name) => toTraditional(name).replaceAll('（', '(').replaceAll('）', ')'), noKinds)],
  ['with the areas before them', hits((name) => `广东省江门市新会区${name}`, noKinds)],
])('of all names of the gazetteer, %s, each place chooses its own and accepts no other', (_title, all) => {
  expect(requests.length).toBeGreaterThan(60);
  const chosen = requests.map((request) => {
    const { best, others } = chooseCandidate(request, all, area);
    return [request.id, best?.candidate.reference, others.map(({ candidate }) => candidate.reference)];
  });
  expect(chosen).toEqual(requests.map(({ id, query }) => [id, query, []]));
}, 20_000);

test.each<[string, (name: string) => readonly Kind[]]>([
  ['without kinds', noKinds],
  ['with their kinds', trueKinds],
])('where its own position is missing, no place takes another’s, %s', (_title, kindsOf) => {
  const taken = requests.flatMap((request) => {
    const rest = hits((name) => name, kindsOf).filter(({ reference }) => reference !== request.query);
    const { best } = chooseCandidate(request, rest, area);
    return best === undefined ? [] : [`${request.id} → ${best.candidate.reference}`];
  });
  expect(taken).toEqual([]);
}, 20_000);

test('with the names as the seeds print them, each place finds itself among all of them', () => {
  const all = requests.map((request): Candidate => {
    const known = seeds.gazetteer.find(({ name }) => name === request.query);
    return {
      name: request.names.at(-1) ?? request.query,
      at: [known?.lon ?? Number.NaN, known?.lat ?? Number.NaN],
      kinds: [],
      class: 'town',
      radiusMetres: known?.radiusMetres ?? Number.NaN,
      reference: request.id,
    };
  });
  const chosen = requests.map((request) => chooseCandidate(request, all, area).best?.candidate.reference);
  expect(chosen).toEqual(requests.map(({ id }) => id));
}, 20_000);
