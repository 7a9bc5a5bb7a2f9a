import { join } from 'node:path';
import { area, booleanClockwise, booleanPointInPolygon, featureCollection, intersect } from '@turf/turf';
import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { readSeeds } from '../seeds/readSeeds.ts';
import { polygonsOf } from './Area.ts';
import { metresBetween } from './metresBetween.ts';
import { readDistricts } from './readDistricts.ts';
import { toWgs84Area } from './toWgs84Area.ts';

const { region } = await readSeeds(join(import.meta.dirname, '../..'), []);
const districts = readDistricts(region);

function outlineOf(adcode: string) {
  const found = districts.find(({ properties }) => properties.adcode === adcode);
  if (found === undefined) throw new Error(`no ${adcode}`);
  return found;
}

test.each<[string, string, Position]>([
  ['440705', '会城', [113.037, 22.522]],
  ['440705', '崖门', [113.051, 22.3]],
  ['440705', '大鳌', [113.206, 22.483]],
  ['440705', '司前', [112.853, 22.495]],
  ['440704', '江海', [113.106, 22.563]],
  ['440784', '共和', [112.879, 22.583]],
  ['442000', '中山', [113.387, 22.52]],
  ['440400', '斗门', [113.291, 22.212]],
  ['810000', '香港', [114.166, 22.28]],
  ['820000', '澳门', [113.538, 22.19]],
])('outline %s holds %s', (adcode, _name, point) => {
  expect(booleanPointInPolygon(point, outlineOf(adcode))).toBe(true);
});

test('the district is the region’s own, all others are neighbours', () => {
  const all = districts.map(({ properties }) => properties);
  expect(all.filter(({ role }) => role === 'district')).toEqual([
    { adcode: '440705', name: { 'zh-Hans': '新会区', 'zh-Hant': '新會區', en: 'Xinhui' }, role: 'district' },
  ]);
  expect(districts).toHaveLength(15);
});

test('GCJ-02 is shifted by about 500 m to WGS-84', () => {
  const before: Position = [113.0426, 22.5192];
  const shifted = toWgs84Area({ type: 'Polygon', coordinates: [[before]] }).coordinates[0] as Position[];
  const metres = metresBetween(before, shifted[0] ?? []);
  expect(metres).toBeGreaterThan(400);
  expect(metres).toBeLessThan(700);
});

test('outlines do not overlap the district', () => {
  const own = outlineOf('440705');
  const overlapping = districts.filter((other) => {
    const shared = other === own ? null : intersect(featureCollection([own, other]));
    return shared !== null && area(shared) > 100_000;
  });
  expect(overlapping.map(({ properties }) => properties.name.en)).toEqual([]);
});

test('exterior rings run counter-clockwise and coordinates have at most five decimals', () => {
  for (const { geometry } of districts) {
    for (const { coordinates } of polygonsOf(geometry)) expect(booleanClockwise(coordinates[0] ?? [])).toBe(false);
    expect(JSON.stringify(geometry)).not.toMatch(/\.\d{6}/);
  }
});
