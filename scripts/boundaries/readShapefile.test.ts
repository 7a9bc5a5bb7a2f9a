import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readShapefile } from './readShapefile.ts';

const FOLDER = fileURLToPath(new URL('../fixtures/boundaries/seeds/boundaries', import.meta.url));
const [shp, dbf, prj] = await Promise.all(['shp', 'dbf', 'prj'].map((ending) => readFile(`${FOLDER}/towns.${ending}`)));
if (shp === undefined || dbf === undefined) throw new Error('the sample Shapefile is there');

const namesOf = (cpg: string | undefined, encoding?: string) =>
  readShapefile({ shp, dbf, cpg }, 'CGCS2000-GK38', encoding).shapes.map(({ properties }) => properties['XZQMC']);

test.each([
  ['a .cpg that says GBK', 'GBK', undefined],
  ['a .cpg that gives the code page', '936', undefined],
  ['a .cpg as ArcGIS writes it', 'ANSI 936\r\n', undefined],
  ['the record, without a .cpg', undefined, 'gbk'],
  ['the record, against a wrong .cpg', 'UTF-8', 'gbk'],
])('names in GBK are decoded by %s', (_what, cpg, encoding) => {
  expect(namesOf(cpg, encoding)).toEqual(['大泽镇', '邻样镇']);
});

test('coordinates stay as the file has them, the hole with its polygon', () => {
  const [town] = readShapefile({ shp, dbf, prj: prj?.toString() }, 'CGCS2000-GK38', 'gbk').shapes;
  expect(town?.geometry.coordinates.map((ring) => ring.length)).toEqual([6, 5]);
  const [[easting, northing] = []] = (town?.geometry.coordinates[1] ?? []) as number[][];
  // ogrinfo 3.6.2 of the first corner of the hole
  expect(easting).toBeCloseTo(38_388_380.933, 2);
  expect(northing).toBeCloseTo(2_493_448.188, 2);
});

test('a code page that no decoder knows is a problem', () => {
  const { problems } = readShapefile({ shp, dbf, cpg: 'BIG-6' }, 'CGCS2000-GK38');
  expect(problems).toContainEqual({ field: '.cpg', message: 'unknown encoding "BIG-6"', suggestion: 'state the encoding in the record' });
});

test('a ring that runs as holes do and lies in no other is not lost without a word', () => {
  const broken = Buffer.from(shp);
  // The first record holds two parts, 100 + 8 bytes in: the second is moved a degree of metres to the east.
  const points = 100 + 8 + 44 + 2 * 4;
  for (let point = 6; point < 11; point += 1) broken.writeDoubleLE(broken.readDoubleLE(points + point * 16) + 100_000, points + point * 16);
  const { problems } = readShapefile({ shp: broken }, 'CGCS2000-GK38');
  expect(problems.map(({ message }) => message)).toEqual(['1 of its rings lie in no other and run as holes do']);
});

test.each([
  ['states more rows than it has', (table: Buffer) => table.writeUInt32LE(0xffffffff, 4)],
  ['has rows without a length', (table: Buffer) => table.writeUInt16LE(0, 10)],
  ['has a header that is longer than the file', (table: Buffer) => table.writeUInt16LE(0xffff, 8)],
])('a table that %s is broken, and is not read for ever', (_what, damage) => {
  const broken = Buffer.from(dbf);
  damage(broken);
  expect(() => readShapefile({ shp, dbf: broken }, 'CGCS2000-GK38', 'gbk')).toThrow('.dbf');
});
