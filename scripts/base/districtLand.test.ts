import type { Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { toFeature } from './Area.ts';
import { districtLand } from './districtLand.ts';
import type { District } from './readDistricts.ts';

function box(west: number, south: number, east: number, north: number): Polygon {
  const corners = [[west, south], [east, south], [east, north], [west, north], [west, south]];
  return { type: 'Polygon', coordinates: [corners] };
}

function district(geometry: Polygon, role: 'district' | 'neighbour'): District {
  return toFeature(geometry, { adcode: '440705', name: { 'zh-Hans': '甲', 'zh-Hant': '甲', en: 'A' }, role });
}

test('the district’s outline over the sea is no land, and islands of other land inside it are', () => {
  const land = [box(113, 22.2, 114, 23), box(113.2, 22.1, 113.25, 22.15)];
  const { features } = districtLand([district(box(113.1, 22, 113.3, 22.5), 'district')], land);
  expect(features[0]?.geometry).toEqual({
    type: 'MultiPolygon',
    coordinates: [box(113.1, 22.2, 113.3, 22.5).coordinates, box(113.2, 22.1, 113.25, 22.15).coordinates],
  });
});

test('neighbours are not filled', () => {
  const neighbour = district(box(113.1, 22, 113.3, 22.5), 'neighbour');
  expect(districtLand([neighbour], [box(113, 22, 114, 23)]).features).toEqual([]);
});
