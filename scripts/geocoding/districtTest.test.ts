import { pointToPolygonDistance } from '@turf/turf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bounds } from '../../src/domain/bounds.ts';
import type { LonLat } from '../../src/domain/distance.ts';
import { areaNamesOf, outlineOf } from '../base/boundaryPackage.ts';
import { toWgs84Area } from '../base/toWgs84Area.ts';
import { districtTest } from './districtTest.ts';

const districtBox: Bounds = [112.77, 22.05, 113.29, 22.62];
const isInXinhui = districtTest({ adcode: '440705', districtBox });

test.each<[string, LonLat, boolean]>([
  ['会城', [113.037, 22.522], true],
  ['司前', [112.853, 22.495], true],
  ['大鳌', [113.206, 22.483], true],
  ['崖门', [113.051, 22.3], true],
  ['江海', [113.106, 22.563], false],
  ['鹤山共和', [112.879, 22.583], false],
  ['斗门', [113.291, 22.212], false],
  ['中山', [113.387, 22.52], false],
  ['柳州三江', [109.6, 25.8], false],
])('%s, %j, inside: %s', (_name, at, expected) => {
  expect(isInXinhui(at, 0)).toBe(expected);
});

test('outside the line, a position counts as inside once the tolerance reaches the line', () => {
  // North of 大泽, some 300 m beyond the line.
  const at: LonLat = [112.94, 22.565];
  expect([0, 100, 200, 290, 320, 1_000].map((metres) => isInXinhui(at, metres))).toEqual([false, false, false, false, true, true]);
});

test('the tolerance reaches as far as the distance on the sphere says, to a hundredth', () => {
  const own = outlineOf('440705');
  if (own === undefined) throw new Error('no outline');
  const outline = toWgs84Area(own);
  const around = fc.tuple(fc.double({ min: 112.7, max: 113.35, noNaN: true }), fc.double({ min: 22, max: 22.7, noNaN: true }));
  const wrong = fc.sample(around, 200).filter((at) => {
    const metres = Math.max(0, pointToPolygonDistance([...at], outline, { units: 'meters' }));
    return !isInXinhui(at, metres * 1.01 + 1) || (metres > 0 && isInXinhui(at, metres * 0.99 - 1));
  });
  expect(wrong).toEqual([]);
}, 20_000);

test('a city without districts stands in the file of its province', () => {
  const isInZhongshan = districtTest({ adcode: '442000', districtBox });
  expect([isInZhongshan([113.387, 22.52], 0), isInZhongshan([113.037, 22.522], 0)]).toEqual([true, false]);
});

test('where the package has no such district its box stands in', () => {
  const isIn = districtTest({ adcode: '999999', districtBox });
  const at: LonLat[] = [[112.78, 22.06], [113.28, 22.61], [112.76, 22.3]];
  expect(at.map((each) => isIn(each, 0))).toEqual([true, true, false]);
  // 0.01° of longitude is 1 029 m here.
  expect([900, 1_100].map((metres) => isIn([112.76, 22.3], metres))).toEqual([false, true]);
});

test.each([
  ['440705', ['广东省', '江门市', '新会区']],
  ['442000', ['广东省', '中山市']],
  ['999999', []],
])('the areas that hold %s are %j', (adcode, names) => {
  expect(areaNamesOf(adcode)).toEqual(names);
});
