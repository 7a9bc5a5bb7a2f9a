import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { toColumn } from '../ownData/Column.ts';
import { aLayer } from './aLayer.ts';
import { toTableCsv, toTableText } from './tableText.ts';

const source = aLayer([toColumn('名称', ['一\t二\n三', '=1+1', '-@x']), toColumn('n', [-5, undefined, 1234.5])]);
const columns = source.columns.filter(({ id }) => id.startsWith('column'));

test('what is pasted falls into its cells, and a spreadsheet runs nothing of it', () => {
  expect(toTableText([0, 1, 2], columns)).toBe("名称\tn\n一 二 三\t-5\n'=1+1\t\n'-@x\t1234.5");
});

test('the file holds the rows in the order given, numbers as numbers, and what is to be said in every row', () => {
  const csv = toTableCsv([2, 0], columns, [['标注', '示意图']]);
  expect(csv.startsWith('\ufeff')).toBe(true);
  expect(parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' })).toEqual([
    { 名称: "'-@x", n: '1234.5', 标注: '示意图' },
    { 名称: '一\t二\n三', n: '-5', 标注: '示意图' },
  ]);
});

test('of a range what is read leaves, not one of its ends, and cells end where their text does', () => {
  const ranges = [{ id: 'd', label: ' d ', isUsual: true, kind: 'range', values: Float64Array.of(1), upper: Float64Array.of(3), text: () => '1–3' }] as const;
  expect(toTableText([0], ranges)).toBe('d\n1–3');
  expect(toTableCsv([], ranges)).toBe('\ufeff" d "\r\n');
});
