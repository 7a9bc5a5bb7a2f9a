import { expect, test } from 'vitest';
import { aPlace } from '../aPlace.ts';
import { aCriterion } from './aCriterion.ts';
import { parkCandidates } from './candidatesOf.ts';
import { drawShares } from './drawShares.ts';
import { measureAll } from './measureAll.ts';
import type { MeasureContext } from './MeasureContext.ts';

const words = (text: string) => ({ 'zh-Hans': text, 'zh-Hant': text, en: text });
const exit = aPlace({ id: 'exit', kind: 'node', geometry: { type: 'Point', coordinates: [113.1, 22.5] }, accuracy: { radiusMetres: 1_000 } });
const context: MeasureContext = {
  placesById: new Map([['exit', exit]]),
  preset: { id: 'p', name: words('p'), about: words('p'), chain: { core: [], related: [] }, themes: [], weights: {} },
  targets: [],
  driveTo: () => ({ from: () => ({ minutes: { from: 20, to: 60 }, km: { from: 20, to: 60 }, sources: [] }), minutesAt: (_id, _position, share) => 20 + 40 * share }),
  driveToOrigin: undefined,
};
const criteria = [
  aCriterion({ id: 'exit', measure: 'nearest', better: 'less', worst: 20, best: 0, places: ['exit'] }),
  aCriterion({ id: 'airport', measure: 'driveTime', better: 'less', worst: 100, best: 0, places: ['airport'] }),
  aCriterion({ id: 'area', measure: 'plannedArea' }),
];
const parks = parkCandidates([aPlace({ id: 'placed', accuracy: { radiusMetres: 2_000 } }), aPlace({ id: 'nowhere', geometry: null })]);
const measured = measureAll(parks, criteria, context);
const COUNT = 300;
const draws = drawShares(measured, context, COUNT);
const column = (row: number, index: number) => Array.from({ length: COUNT }, (_, draw) => draws.shares[(draw * parks.length + row) * criteria.length + index] ?? Number.NaN);

test('every draw lies within what was measured, and the draws fill it', () => {
  for (const [row, index] of [[0, 0], [0, 1], [0, 2], [1, 0], [1, 2]] as const) {
    const cell = row * criteria.length + index;
    const [low = 0, high = 1] = [measured.low[cell], measured.high[cell]];
    const drawn = column(row, index);
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(low - 1e-6);
    expect(Math.max(...drawn)).toBeLessThanOrEqual(high + 1e-6);
    expect(Math.max(...drawn) - Math.min(...drawn)).toBeGreaterThan(0.6 * (high - low));
  }
});

test('in one draw all roads are equally quick or slow', () => {
  const other = parkCandidates([aPlace({ id: 'one' }), aPlace({ id: 'two' })]);
  const both = drawShares(measureAll(other, criteria, context), context, 20);
  for (let draw = 0; draw < 20; draw += 1) {
    const start = draw * other.length * criteria.length;
    expect(both.shares[start + 1]).toBeCloseTo(both.shares[start + criteria.length + 1] ?? Number.NaN, 6);
  }
});

test('the same data give the same draws', () => {
  expect(drawShares(measured, context, COUNT)).toEqual(draws);
});

test('weights are shaken by a third up and a quarter down', () => {
  expect(Math.min(...draws.factors)).toBeGreaterThanOrEqual(0.75);
  expect(Math.max(...draws.factors)).toBeLessThanOrEqual(4 / 3 + 1e-6);
});

const first = (criterion: ReturnType<typeof aCriterion>, more: Partial<MeasureContext> = {}) => {
  const own = parkCandidates([aPlace({ id: 'park', geometry: { type: 'Point', coordinates: [113.1, 22.5] } })]);
  const placed = { ...context, ...more };
  return Array.from(drawShares(measureAll(own, [criterion], placed), placed, 50).shares);
};

test('what lies in the park itself is no way off in any draw, and of several places the nearest counts', () => {
  const far = aPlace({ id: 'far', kind: 'node', geometry: { type: 'Point', coordinates: [113.6, 22.5] } });
  const placesById = new Map([exit, far, aPlace({ id: 'park' })].map((place) => [place.id, place]));
  const scale = { measure: 'nearest', better: 'less', worst: 20, best: 0 } as const;
  expect(new Set(first(aCriterion({ ...scale, places: ['far', 'park'] }), { placesById }))).toEqual(new Set([1]));
  expect(Math.min(...first(aCriterion({ ...scale, places: ['far', 'exit', 'gone'] }), { placesById }))).toBeGreaterThan(0.5);
});

test('a drive to the origin that the reader chose is as slow as the roads of the draw, and open without one', () => {
  const away = aCriterion({ measure: 'originTime', better: 'less', worst: 100, best: 0 });
  const finder = { from: () => ({ minutes: { from: 20, to: 60 }, km: { from: 20, to: 60 }, sources: [] }), minutesAt: (_id: string, _position: unknown, share: number) => 20 + 40 * share };
  const drawn = first(away, { driveToOrigin: finder });
  expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0.4);
  expect(Math.max(...drawn)).toBeLessThanOrEqual(0.8);
  expect(Math.min(...first(away))).toBeLessThan(0.1);
});
