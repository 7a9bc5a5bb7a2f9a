import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { LIMITS } from './limits.ts';
import { listArchive, unpack } from './openArchive.ts';
import { concat } from './testing/concat.ts';
import { longZip } from './testing/longZip.ts';
import { refusalOf } from './testing/refusalOf.ts';

const ascii = (text: string) => new TextEncoder().encode(text);
const all = (archive: Uint8Array, limits = LIMITS) => unpack(listArchive(archive, limits), limits);

/** Changes a field of the first entry in the list of an archive; the list is what counts. */
function forged(archive: Uint8Array, offset: number, bytes: 2 | 4, value: number): Uint8Array {
  const copy = archive.slice();
  const view = new DataView(copy.buffer);
  let at = copy.length - 4;
  while (view.getUint32(at, true) !== 0x02014b50) at -= 1;
  if (bytes === 2) view.setUint16(at + offset, value, true);
  else view.setUint32(at + offset, value, true);
  return copy;
}

const FLAGS = 8;
const METHOD = 10;
const UNPACKED = 24;
const LOCAL = 42;

test('what is packed or stored comes out as it went in, under its name', () => {
  const [packed, stored] = all(zipSync({ 'a/甲.txt': ascii('1'.repeat(100_000)), 'b.bin': [Uint8Array.of(1, 2, 3), { level: 0 }], 'folder/': new Uint8Array(0), '__MACOSX/a': ascii('x') }));
  expect([packed?.name, packed?.bytes.length, stored?.name, [...(stored?.bytes ?? [])]]).toEqual(['a/甲.txt', 100_000, 'b.bin', [1, 2, 3]]);
});

test('a list that lies is found out while the content swells, not after', async () => {
  const zeros = zipSync({ 'a.csv': new Uint8Array(40_000_000) });
  // The second half of what is packed is rubbish: who came so far would call it broken.
  const half = Math.floor(zeros.length / 2);
  const archive = forged(zeros, UNPACKED, 4, 1_000);
  archive.fill(0xff, half, half + 1_000);
  expect(await refusalOf(() => all(archive))).toMatchObject({ fault: 'swells', where: 'a.csv', found: '>1000', limit: 1_000 });
  expect(await refusalOf(() => all(forged(archive, UNPACKED, 4, 40_000_000)))).toMatchObject({ fault: 'swells' });
});

test('what falls short of its list is broken, and so is what lies elsewhere or is packed in another way', async () => {
  const archive = zipSync({ 'a.csv': ascii('x,y\n1,2\n') });
  expect(await refusalOf(() => all(forged(archive, UNPACKED, 4, 9)))).toMatchObject({ fault: 'broken', where: 'a.csv', found: '8 / 9' });
  expect(await refusalOf(() => all(forged(archive, LOCAL, 4, 3)))).toMatchObject({ fault: 'broken', where: 'a.csv' });
  expect(await refusalOf(() => all(forged(archive, METHOD, 2, 12)))).toMatchObject({ fault: 'broken', where: 'a.csv', found: 'zip method 12' });
  expect(await refusalOf(() => all(archive.subarray(0, archive.length - 10)))).toMatchObject({ fault: 'broken' });
});

test('an entry with a password is named, and disturbs none that is not wanted', async () => {
  const archive = forged(zipSync({ 'a.csv': ascii('1'), 'b.csv': ascii('2') }), FLAGS, 2, 1);
  const entries = listArchive(archive, LIMITS);
  const locked = entries.filter(({ isEncrypted }) => isEncrypted).map(({ name }) => name);
  expect(locked).toHaveLength(1);
  expect(await refusalOf(() => unpack(entries, LIMITS))).toMatchObject({ fault: 'encrypted', where: locked[0] });
  expect(unpack(entries.filter(({ isEncrypted }) => !isEncrypted), LIMITS)).toHaveLength(1);
});

test.each([
  ['entries', { entries: 2 }, { found: 3, limit: 2 }],
  ['unpackedBytes', { unpackedBytes: 20 }, { found: 30, limit: 20 }],
] as const)('more than the limit of %s is refused with its number', async (_, limit, detail) => {
  const archive = zipSync({ a: new Uint8Array(10), b: new Uint8Array(10), c: new Uint8Array(10) });
  expect(await refusalOf(() => all(archive, { ...LIMITS, ...limit }))).toMatchObject({ fault: 'swells', ...detail });
});

test('a ratio beyond the limit is refused by what the list says, a dull file within it is not', async () => {
  const dull = zipSync({ 'a.dbf': new Uint8Array(12_000_000) });
  expect(await refusalOf(() => all(dull))).toMatchObject({ fault: 'swells', where: 'a.dbf', limit: '300 : 1' });
  expect(all(dull, { ...LIMITS, unpackedRatio: 2_000 })[0]?.bytes.length).toBe(12_000_000);
});

test('the long form of the list is read, and broken where it points nowhere', async () => {
  const archive = longZip({ 'a.csv': ascii('x,y'), 'b.csv': ascii('1') });
  expect(all(archive).map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])).toEqual([['a.csv', 'x,y'], ['b.csv', '1']]);
  expect(await refusalOf(() => all(concat([ascii('12345'), archive])))).toMatchObject({ fault: 'broken' });
});
