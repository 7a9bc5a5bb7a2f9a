import { join } from 'node:path';
import { nearestPointOnLine, pointToLineDistance } from '@turf/turf';
import type { LineString, Position } from 'geojson';
import { expect, test } from 'vitest';
import type { Issue } from '../checks/Issue.ts';
import { readSeeds } from '../seeds/readSeeds.ts';
import { smoothLine } from './smoothLine.ts';

const issues: Issue[] = [];
const seeds = await readSeeds(join(import.meta.dirname, '../..'), issues);
const waters = seeds?.waters ?? [];

function course(id: string): LineString {
  const found = waters.find((water) => water.id === id);
  if (found === undefined) throw new Error(`no river ${id}`);
  return { type: 'LineString', coordinates: smoothLine(found.line) };
}

function metresTo(point: Position, id: string): number {
  return pointToLineDistance(point, course(id), { units: 'meters' });
}

/** Degrees east and north from a point to the nearest point of a river. */
function towards(id: string, [lon = Number.NaN, lat = Number.NaN]: Position): [number, number] {
  const [east = Number.NaN, north = Number.NaN] = nearestPointOnLine(course(id), [lon, lat]).geometry.coordinates;
  return [east - lon, north - lat];
}

test.each<[string, string, Position, number]>([
  ['yinzhou-hu', 'the middle of 银洲湖', [113.071, 22.34], 1_500],
  ['yamen-shuidao', 'the narrows of 崖门', [113.086, 22.228], 1_000],
  ['xi-jiang', '西江 east of 江门', [113.159, 22.606], 1_000],
  ['modaomen-shuidao', '磨刀门水道 east of 大鳌', [113.245, 22.461], 1_000],
  ['hutiaomen-shuidao', '虎跳门水道 below 沙堆', [113.136, 22.227], 1_200],
  ['tan-jiang', '潭江 at 牛湾', [112.854, 22.45], 1_000],
])('%s passes %s', (id, _what, point, metres) => {
  expect(metresTo(point, id)).toBeLessThan(metres);
});

test('大鳌 lies between the two arms of 西江, 七堡 between those of 潭江', () => {
  const daao: Position = [113.206, 22.483];
  expect(towards('modaomen-shuidao', daao)[0]).toBeGreaterThan(0);
  expect(towards('hutiaomen-shuidao', daao)[0]).toBeLessThan(0);
  const qibao: Position = [112.975, 22.49];
  expect(towards('tan-jiang', qibao)[1]).toBeGreaterThan(0);
  expect(towards('tan-jiang-south', qibao)[1]).toBeLessThan(0);
});

test('every river meets another one at a point of both, so that none is left alone', () => {
  const alone = waters.filter(({ id, line }) => {
    const others = new Set(waters.filter((water) => water.id !== id).flatMap((water) => water.line.map(String)));
    return !line.some((point) => others.has(String(point)));
  });
  expect(alone).toEqual([]);
});

test('no town of the district lies in a river', () => {
  const towns: Position[] = [
    [113.037, 22.522], [112.94, 22.521], [112.853, 22.495], [112.918, 22.464], [112.998, 22.436], [113.051, 22.3],
    [113.144, 22.307], [113.109, 22.353], [113.104, 22.433], [113.157, 22.455], [113.206, 22.483],
  ];
  for (const { id, widthMetres, endWidthMetres } of waters) {
    const half = Math.max(widthMetres, endWidthMetres ?? 0) / 2;
    for (const town of towns) expect(metresTo(town, id)).toBeGreaterThan(half);
  }
});
