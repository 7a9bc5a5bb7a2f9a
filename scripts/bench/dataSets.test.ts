import { expect, test } from 'vitest';
import { BOX, CATEGORIES, DATA_SETS, benchFeatures, type DataSet } from './dataSets.ts';

const POINTS: DataSet = { id: 'points-500', shape: 'point', count: 500 };
const POLYGONS: DataSet = { id: 'polygons-500', shape: 'polygon', count: 500 };
const METRES_PER_DEGREE = 111_000;

const positionsOf = ({ geometry }: ReturnType<typeof benchFeatures>['features'][number]) => (geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates.flat());

test.each([POINTS, POLYGONS])('$id are the same at every run, whole and within the box', (set) => {
  const { features } = benchFeatures(set);
  expect(benchFeatures(set)).toEqual(benchFeatures(set));
  expect(features).toHaveLength(set.count);
  expect(features.map(({ properties }) => properties.id)).toEqual(Array.from({ length: set.count }, (_, id) => id));
  for (const [x = 0, y = 0] of features.flatMap(positionsOf)) {
    expect(x).toBeGreaterThanOrEqual(BOX[0]);
    expect(x).toBeLessThanOrEqual(BOX[2]);
    expect(y).toBeGreaterThanOrEqual(BOX[1]);
    expect(y).toBeLessThanOrEqual(BOX[3]);
  }
});

test('every category has about a fifth of the features', () => {
  const { features } = benchFeatures(POINTS);
  for (const category of CATEGORIES) {
    const share = features.filter(({ properties }) => properties.category === category).length / POINTS.count;
    expect(share).toBeGreaterThan(0.12);
    expect(share).toBeLessThan(0.28);
  }
});

test('areas are closed rings of 5 to 12 corners, some 300 to 700 m across', () => {
  const corners = new Set<number>();
  for (const { geometry } of benchFeatures(POLYGONS).features) {
    const [ring = []] = geometry.type === 'Polygon' ? geometry.coordinates : [];
    expect(ring.at(-1)).toEqual(ring[0]);
    corners.add(ring.length - 1);
    const latitudes = ring.map(([, y = 0]) => y);
    const across = (Math.max(...latitudes) - Math.min(...latitudes)) * METRES_PER_DEGREE;
    expect(across).toBeGreaterThan(200);
    expect(across).toBeLessThan(700);
  }
  expect([...corners].toSorted((left, right) => left - right)).toEqual([5, 6, 7, 8, 9, 10, 11, 12]);
});

test('the sets have names of their own', () => {
  expect(new Set(DATA_SETS.map(({ id }) => id)).size).toBe(DATA_SETS.length);
});
