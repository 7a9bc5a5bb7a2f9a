import { expect, test } from 'vitest';
import type { Lock } from '../features/Lock.ts';
import type { LockEntry, RouteLockEntry } from '../seeds/schema.ts';
import { toServiceCredits } from './toServiceCredits.ts';

const answered = (provider: string) => ({
  query: '甲',
  provider,
  reference: 'node/1',
  licence: `terms of ${provider}`,
  answeredOn: '2026-01-02',
  datumOfSource: 'WGS-84' as const,
  radiusMetres: 100,
  method: 'measured' as const,
  basis: { 'zh-Hans': '样本', en: 'a sample' },
  sources: ['survey'],
});
const point = (provider: string): LockEntry => ({ ...answered(provider), lon: 113, lat: 22 });
const course = (provider: string): RouteLockEntry => ({ ...answered(provider), lines: [[[113, 22], [113, 23]]] });

test('each service that answered for a point or a course is credited once, with its own words', () => {
  const lock: Lock = { points: { a: point('photon'), b: point('gazetteer'), c: point('photon') }, routes: { d: course('overpass') } };
  const [overpass, photon, ...others] = toServiceCredits(lock);
  expect(others).toEqual([]);
  expect(overpass).toMatchObject({ provider: 'overpass', attribution: '© OpenStreetMap contributors (ODbL)' });
  expect(overpass?.licence).toMatch(/^ODbL 1\.0: courses may be kept/);
  expect(photon).toMatchObject({ provider: 'photon', attribution: '© OpenStreetMap contributors (ODbL), Photon by komoot' });
  expect(photon?.licence).toMatch(/^ODbL 1\.0: answers may be kept/);
});

test('a service without a driver is credited under the terms that the lock keeps', () => {
  expect(toServiceCredits({ points: { a: point('elsewhere') }, routes: {} })).toEqual([
    { provider: 'elsewhere', attribution: 'elsewhere', licence: 'terms of elsewhere' },
  ]);
});

test('what people placed needs no service credited', () => {
  expect(toServiceCredits({ points: { a: point('gazetteer') }, routes: {} })).toEqual([]);
});
