import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { PlanningProperties } from '../../src/domain/PlanningFeature.ts';
import { readBoundaries } from '../boundaries/readBoundaries.ts';
import { readSeeds } from '../seeds/readSeeds.ts';
import type { LockEntry, RouteLockEntry, SeedPlace } from '../seeds/schema.ts';
import type { Seeds } from '../seeds/Seeds.ts';
import type { Lock } from './Lock.ts';
import { readLock } from './readLock.ts';
import { toFeatures } from './toFeatures.ts';

const root = (name: string) => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
const plain = await readSeeds(root('good'), []);
const lock = await readLock(root('good'), []);
const boundaries = await readBoundaries(root('boundaries'), []);

/** The sample seeds with all of these inferred of the place. */
function inferring(id: string, inferred: SeedPlace['inferred'], seeds: Seeds = plain): Seeds {
  return { ...seeds, places: seeds.places.map((each) => (each.place.id === id ? { ...each, place: { ...each.place, inferred } } : each)) };
}

/** The lock with another answer for the place. */
function answered(id: string, answer: Partial<LockEntry>): Lock {
  const entry = lock.points[id];
  if (entry === undefined) throw new Error(`no lock entry for ${id}`);
  return { ...lock, points: { ...lock.points, [id]: { ...entry, ...answer } } };
}

function inferredOf(id: string, seeds: Seeds, given: Lock): PlanningProperties['inferred'] | undefined {
  return toFeatures(seeds, given).find((feature) => feature.id === id)?.properties.inferred;
}

test.each<[string, Partial<LockEntry>, string[]]>([
  ['a service measured', { provider: 'nominatim' }, ['status']],
  ['a service’s answer only suggests', { provider: 'nominatim', method: 'estimate' }, ['location', 'status']],
  ['the gazetteer measured', {}, ['location', 'status']],
  ['the gazetteer estimates', { method: 'estimate' }, ['location', 'status']],
])('of a place that %s, this is inferred', (_what, answer, expected) => {
  expect(inferredOf('fengshanhu', inferring('fengshanhu', ['location', 'status']), answered('fengshanhu', answer))).toEqual(expected);
});

test('a course that a service gave is no inference', () => {
  const place: SeedPlace = {
    id: 'lane',
    name: { 'zh-Hans': '样路', en: 'Lane' },
    placement: { through: ['fengshanhu', 'gate'] },
    inferred: ['location'],
    aliases: [],
    context: true,
    outside: false,
    themes: [],
    status: [],
    facts: [],
  };
  const seeds: Seeds = { ...plain, places: [...plain.places, { file: 'seeds/places/routes.json', kind: 'route', place }] };
  const course: RouteLockEntry = {
    query: 'L1',
    provider: 'overpass',
    reference: 'way/1',
    licence: 'ODbL',
    answeredOn: '2026-01-02',
    datumOfSource: 'WGS-84',
    radiusMetres: 30,
    method: 'measured',
    basis: { 'zh-Hans': '样线', en: 'a sample course' },
    sources: ['survey'],
    lines: [[[112.865, 22.517], [112.895, 22.523]]],
  };
  expect(inferredOf('lane', seeds, { ...lock, routes: { lane: course } })).toEqual([]);
  expect(inferredOf('lane', seeds, lock)).toEqual(['location']);
});

test('a boundary settles where a park lies, and not where a town’s name stands', () => {
  const seeds = { ...plain, boundaries };
  expect(inferredOf('fengshanhu', inferring('fengshanhu', ['location', 'host', 'status'], seeds), lock)).toEqual(['status']);
  expect(inferredOf('daze', inferring('daze', ['location'], seeds), lock)).toEqual(['location']);
  expect(inferredOf('daze', inferring('daze', ['location'], seeds), answered('daze', { provider: 'nominatim' }))).toEqual([]);
});
