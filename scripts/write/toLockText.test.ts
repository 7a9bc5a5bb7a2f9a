import { expect, test } from 'vitest';
import { toLockText } from './toLockText.ts';
import type { LockEntry, RouteLockEntry } from '../seeds/schema.ts';

const common = {
  provider: 'p',
  licence: 'free',
  answeredOn: '2026-01-02',
  datumOfSource: 'WGS-84',
  radiusMetres: 30,
  method: 'measured',
  basis: { 'zh-Hans': '样本', en: 'a sample' },
  sources: ['survey'],
} as const;
const point: LockEntry = { ...common, query: '甲', reference: 'node/1', lon: 113, lat: 22.5, basis: common.basis, sources: ['survey'] };
const route: RouteLockEntry = { ...common, query: 'S1', reference: 'way/2', lines: [[[113, 22], [113.1, 22]], [[113, 22.2], [113.1, 22.2]]], sources: ['survey'] };

test('entries stand sorted by id, points and routes among each other, and read back as they were', () => {
  const text = toLockText({ points: { c: point, a: point }, routes: { b: route } });
  expect(JSON.parse(text)).toEqual({ a: point, b: route, c: point });
  expect([...text.matchAll(/^ {2}"(\w)"/gm)].map(([, id]) => id)).toEqual(['a', 'b', 'c']);
});

test('each line of a course stands on one line of the file', () => {
  const text = toLockText({ points: {}, routes: { b: route } });
  expect(text).toContain('\n      [[113,22],[113.1,22]],\n      [[113,22.2],[113.1,22.2]]\n');
});

test('an empty lock is an empty object', () => {
  expect(toLockText({ points: {}, routes: {} })).toBe('{}\n');
});
