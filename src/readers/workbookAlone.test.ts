import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { OFFICE_CONTAINERS } from './officeContainers.ts';
import { LIMITS } from './limits.ts';
import { readFile } from './readFile.ts';
import { workbookAlone } from './workbookAlone.ts';

const { read, write, utils } = OFFICE_CONTAINERS;

const workbook = new Uint8Array(readFileSync(new URL('fixtures/good/points-title.xls', import.meta.url)));

/** It says of itself that it holds four thousand million properties. */
function summary(): Uint8Array {
  const view = new DataView(new ArrayBuffer(56));
  view.setUint16(0, 0xfffe, true);
  view.setUint32(24, 1, true);
  const format = [0xe0, 0x85, 0x9f, 0xf2, 0xf9, 0x4f, 0x68, 0x10, 0xab, 0x91, 0x08, 0x00, 0x2b, 0x27, 0xb3, 0xd9];
  format.forEach((byte, at) => view.setUint8(28 + at, byte));
  view.setUint32(44, 48, true);
  view.setUint32(48, 8, true);
  view.setUint32(52, 0xffffffff, true);
  return new Uint8Array(view.buffer);
}

const countsOf = async (bytes: Uint8Array) => (await readFile([{ name: '表.xls', bytes }], LIMITS, () => undefined)).layers.map(({ layer }) => [layer.name, layer.kind === 'table' ? layer.numbers.length : layer.raw.count]);

test('what describes a workbook is left out, whatever it says that it needs, and the workbook is read', async () => {
  const container = read(workbook, { type: 'array' });
  utils.cfb_add(container, '/\u0005SummaryInformation', summary());
  const described = Uint8Array.from(write(container, { type: 'array' }));
  expect(read(described, { type: 'array' }).FullPaths.some((path) => path.endsWith('SummaryInformation'))).toBe(true);
  const alone = workbookAlone(described) ?? new Uint8Array();
  expect(read(alone, { type: 'array' }).FullPaths.some((path) => path.endsWith('SummaryInformation'))).toBe(false);
  expect(await countsOf(described)).toEqual(await countsOf(workbook));
});

test('a container without a workbook holds none', () => {
  const container = read(workbook, { type: 'array' });
  const empty = { ...container, FullPaths: [], FileIndex: [] };
  expect(workbookAlone(Uint8Array.from(write({ ...empty, FullPaths: ['R/'], FileIndex: [{ name: 'R', type: 5 }] }, { type: 'array' })))).toBeUndefined();
});
