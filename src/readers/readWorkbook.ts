/** Reads workbooks of Excel, WPS and LibreOffice: every sheet that holds rows is a table. */
import { read, type CellObject, type WorkBook } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { guessHeaderRow } from '../domain/ownData/guessHeaderRow.ts';
import type { TableOptions } from '../domain/ownData/FilePreview.ts';
import { FileRefused } from './FileRefused.ts';
import type { Limits } from './limits.ts';
import { listArchive, unpack } from './openArchive.ts';
import { optionsOf } from './OneTableOptions.ts';
import type { ParsedTable } from './ParsedFile.ts';
import { TableBuilder } from './TableBuilder.ts';
import type { Tell } from './Tell.ts';
import { workbookAlone } from './workbookAlone.ts';

/** Headings stand among them: so many rows more than features are read, for one too many must be seen. */
const LOOKED_AT = 40;
const MIDNIGHT = 'T00:00:00.000Z';

type Row = readonly (CellObject | undefined)[] | undefined;

/** Throws FileRefused where it is damaged or asks for a password. */
export function readWorkbook(bytes: Uint8Array, limits: Limits, tell: Tell, options: TableOptions = {}, firstLayer = 0): ParsedTable[] {
  if (bytes.length > limits.sheetBytes) throw new FileRefused('too-large', { found: bytes.length, limit: limits.sheetBytes });
  if (isEncrypted(bytes)) throw new FileRefused('encrypted');
  const { SheetNames, Sheets } = open(bytes, limits);
  const tables: ParsedTable[] = [];
  // A sheet of a damaged file may lack its name, whatever the package says: it bears its number then. Of several only the last is kept.
  const names: readonly (string | undefined)[] = SheetNames;
  if (names.indexOf(undefined) !== names.lastIndexOf(undefined)) throw new FileRefused('broken', { found: 'name' });
  names.forEach((stated, index) => {
    const rows = (Sheets[String(stated)] as { readonly '!data'?: readonly Row[] } | undefined)?.['!data'] ?? [];
    const table = tableOf(rows, stated ?? String(index + 1), limits, options, firstLayer + tables.length);
    if (table !== undefined) tables.push(table);
    tell((index + 1) / SheetNames.length, 'parsing');
  });
  return tables;
}

function open(bytes: Uint8Array, limits: Limits): WorkBook {
  try {
    const trusted = isZip(bytes) ? packedAnew(bytes, limits) : isContainer(bytes) ? workbookAlone(bytes) : bytes;
    if (trusted === undefined) throw new FileRefused('broken', { found: 'Workbook' });
    return read(trusted, { type: 'array', dense: true, cellDates: true, UTC: true, cellFormula: false, cellHTML: false, cellText: false, sheetRows: limits.features + LOOKED_AT + 2 });
  } catch (error) {
    if (error instanceof FileRefused) throw error;
    if (error instanceof Error && /password/i.test(error.message)) throw new FileRefused('encrypted');
    throw new FileRefused('broken', error instanceof Error ? { found: error.message } : {});
  }
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function isContainer(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf;
}

/**
 * SheetJS takes as much memory as a part says that it needs (CVE-2026-38359), and unpacks whatever swells. It is given parts
 * that were unpacked under our own limits, and that say the truth. A zip within the zip would say its own again.
 */
function packedAnew(bytes: Uint8Array, limits: Limits): Uint8Array {
  const parts = unpack(
    listArchive(bytes, limits).filter(({ name }) => !/\.zip$/i.test(name)),
    limits,
  );
  return zipSync(Object.fromEntries(parts.map((part) => [part.name, part.bytes])), { level: 0 });
}

/** A workbook with a password lies whole in one stream of this name (MS-OFFCRYPTO), in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = Array.from('EncryptedPackage', (letter) => `${letter}\0`).join('');
  return bytes[0] === 0xd0 && new TextDecoder('latin1').decode(bytes).includes(name);
}

function tableOf(rows: readonly Row[], name: string, limits: Limits, options: TableOptions, layer: number): ParsedTable | undefined {
  const { headerRow, position } = optionsOf(options, layer);
  // Rows and cells that hold nothing are holes in these arrays.
  const head = Array.from(rows.slice(0, LOOKED_AT), (row) => Array.from(row ?? [], (cell) => String(valueOf(cell) ?? '')));
  const builder = new TableBuilder(headerRow ?? guessHeaderRow(head), limits);
  for (let row = 0; row < rows.length; row += 1) builder.addRow(Array.from(rows[row] ?? [], valueOf));
  return builder.rowCount === 0 ? undefined : builder.finish(name, { encoding: undefined, delimiter: undefined }, position);
}

function valueOf(cell: CellObject | undefined): string | number | boolean | undefined {
  if (cell === undefined || cell.t === 'e' || cell.t === 'z') return undefined;
  const { v: value } = cell;
  if (!(value instanceof Date)) return value;
  if (Number.isNaN(value.getTime())) return undefined;
  return value.toISOString().replace(MIDNIGHT, '').replace(/\.000Z$/, '');
}
