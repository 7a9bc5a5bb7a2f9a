import type { Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { toFeature } from './Area.ts';
import { boundaryLines } from './boundaryLines.ts';
import { metresBetween } from './metresBetween.ts';
import type { District } from './readDistricts.ts';

function box(west: number, south: number, east: number, north: number): Polygon {
  const corners = [[west, south], [east, south], [east, north], [west, north], [west, south]];
  return { type: 'Polygon', coordinates: [corners] };
}

function district(geometry: Polygon, role: District['properties']['role']): District {
  return toFeature(geometry, { adcode: '440705', name: { 'zh-Hans': '甲', 'zh-Hant': '甲', en: 'A' }, role });
}

/** Land north of 22.2; the sea south of it. */
const LAND = [box(112, 22.2, 115, 24)];

test('the district is drawn whole, and told where it runs over the sea', () => {
  const { features } = boundaryLines([district(box(113, 22, 113.2, 22.4), 'district')], LAND);
  expect(features.map(({ properties }) => properties.over).toSorted()).toEqual(['land', 'sea']);
  const [first, second] = features.map(({ geometry }) => geometry.coordinates);
  expect(first?.at(-1)).toEqual(second?.[0]);
  expect(second?.at(-1)).toEqual(first?.[0]);
});

test('a boundary that two neighbours share is drawn once', () => {
  const west = district(box(113, 22.5, 113.2, 22.7), 'neighbour');
  const east = district(box(113.2, 22.5, 113.4, 22.7), 'neighbour');
  const shared = boundaryLines([west, east], LAND).features.filter(({ geometry }) =>
    geometry.coordinates.some(([lon, lat = 0], index) => {
      const before = geometry.coordinates[index - 1];
      return lon === 113.2 && before?.[0] === 113.2 && Math.abs(lat - (before[1] ?? lat)) > 0.1;
    }),
  );
  expect(shared).toHaveLength(1);
});

test('a coarser outline of the same boundary is not drawn beside the finer one, and its own lines meet it', () => {
  const fine = district(box(113, 22.5, 113.2, 22.7), 'district');
  const coarse = district(box(113.204, 22.5, 113.4, 22.7), 'neighbour');
  const { features } = boundaryLines([fine, coarse], LAND);
  const neighbour = features.filter(({ properties }) => properties.role === 'neighbour');
  expect(neighbour).toHaveLength(1);
  const line = neighbour[0]?.geometry.coordinates ?? [];
  expect(metresBetween(line[0] ?? [], [113.2, 22.5])).toBeLessThan(300);
  expect(metresBetween(line.at(-1) ?? [], [113.2, 22.7])).toBeLessThan(300);
});

test('a shore is no boundary of a neighbour, nor is its limit in the water', () => {
  const { features } = boundaryLines([district(box(113, 22, 113.2, 22.4), 'neighbour')], LAND);
  const south = Math.min(...features.flatMap(({ geometry }) => geometry.coordinates.map(([, lat = 0]) => lat)));
  expect(south).toBeGreaterThanOrEqual(22.2);
});
