import { expect, test } from 'vitest';
import { toFeature } from './Area.ts';
import { boundaryShade } from './boundaryShade.ts';
import type { District } from './readDistricts.ts';

const NAME = { 'zh-Hans': '甲', 'zh-Hant': '甲', en: 'A' };

function district(role: District['properties']['role']): District {
  const ring = [[113, 22], [113.2, 22], [113.2, 22.2], [113, 22.2], [113, 22]];
  return toFeature({ type: 'Polygon', coordinates: [ring] }, { adcode: '440705', name: NAME, role });
}

test('the district alone has a shade, without its corners', () => {
  const [shade, ...others] = boundaryShade([district('neighbour'), district('district')]);
  expect(others).toEqual([]);
  expect(shade?.geometry.coordinates.map(String)).not.toContain('113.2,22');
  expect(shade?.geometry.coordinates.length).toBeGreaterThan(8);
});
