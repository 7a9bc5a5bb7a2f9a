import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { nearestPointOnLine, pointToLineDistance } from '@turf/turf';
import type { LineString, Position } from 'geojson';
import { expect, onTestFinished, test } from 'vitest';
import { formatIssue, type Issue } from '../checks/Issue.ts';
import type { Frame } from './Area.ts';
import { readWater } from './readWater.ts';
import { smoothLine } from './smoothLine.ts';

const FRAME: Frame = [112.2, 21.5, 114.7, 23.3];
const seedsFolder = join(import.meta.dirname, '../../seeds');

const issues: Issue[] = [];
const waters = await readWater(seedsFolder, FRAME, issues);

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

test('the rivers of the seeds have no issues', () => {
  expect(issues.map(formatIssue)).toEqual([]);
});

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
    return ![line[0], line.at(-1)].some((end) => others.has(String(end)));
  });
  expect(alone).toEqual([]);
});

test('no town of the district lies in a river', () => {
  const towns: Position[] = [
    [113.037, 22.522], [112.94, 22.521], [112.853, 22.495], [112.918, 22.464], [112.998, 22.436], [113.051, 22.3],
    [113.144, 22.307], [113.109, 22.353], [113.104, 22.433], [113.157, 22.455], [113.206, 22.483],
  ];
  for (const { id, widthMetres, endWidthMetres } of waters) {
    for (const town of towns) expect(metresTo(town, id)).toBeGreaterThan(Math.max(widthMetres, endWidthMetres ?? 0) / 2);
  }
});

test('a bad record is named with its field', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'seeds-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const good = waters[0];
  const bad = [
    { ...good, id: 'lake', kind: 'lake' },
    { ...good, id: 'swapped', line: [[22.5, 113], [113, 22.5]] },
    { ...good, id: 'twice', line: [[113, 22.5], [113, 22.5]] },
  ];
  await writeFile(join(folder, 'water.json'), JSON.stringify(bad));
  const found: Issue[] = [];
  await readWater(folder, FRAME, found);
  const file = `${basename(folder)}/water.json`;
  expect(found.map(formatIssue)).toEqual([
    `${file} › lake › kind: expected ("river" | "channel"), found "lake"`,
    `${file} › swapped › line[0]: [22.5, 113] lies outside the frame (is it [lon, lat]?)`,
    `${file} › twice › line[1]: repeats the point before it (leave it out)`,
  ]);
});
