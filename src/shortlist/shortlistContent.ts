/** The shortlist as CSV and GeoJSON of the candidates in their order, and as a workbook with every criterion's sources too. */
import { utils, write } from '@e965/xlsx';
import { csvText } from '../domain/export/csvText.ts';
import { toPlainGeoJson } from '../domain/export/plain/toPlainGeoJson.ts';
import type { ShortlistParts } from '../domain/shortlist/file/ShortlistFile.ts';
import { criterionRows, rankingRows, tableOf } from '../domain/shortlist/file/shortlistRows.ts';

const COLUMN_CHARACTERS = { least: 8, most: 60 } as const;

/** `about`: what the file says of itself, a statement each, its title first. */
export function shortlistText(format: 'csv' | 'geojson', parts: ShortlistParts, about: readonly string[]): string {
  const rows = rankingRows(parts);
  if (format === 'csv') return csvText([...tableOf(rows), [], ...about.map((text) => [text])]);
  const { ranked, unrankable, excluded } = parts.ranking;
  const candidates = [...ranked, ...unrankable, ...excluded].map(({ candidate }) => candidate);
  return toPlainGeoJson({
    title: about[0] ?? '',
    preface: about,
    features: rows.flatMap((row, index) => {
      const candidate = candidates[index];
      return candidate === undefined ? [] : [{ id: candidate.id, name: candidate.name[parts.words.language], geometry: parts.geometryOf(candidate), properties: row }];
    }),
  });
}

/** The ranking, every criterion of every candidate with its sources, and what the file says of itself, a sheet each. */
export function shortlistWorkbook(parts: ShortlistParts, about: readonly string[]): ArrayBuffer {
  const { sheets } = parts.words;
  const book = utils.book_new();
  for (const [name, table] of [[sheets.ranking, tableOf(rankingRows(parts))], [sheets.criteria, tableOf(criterionRows(parts))], [sheets.about, about.map((text) => [text])]] as const) {
    // Texts stand in cells of their own type, which no spreadsheet takes for a formula.
    const sheet = utils.aoa_to_sheet(table.map((row) => [...row]));
    sheet['!cols'] = columnWidths(table);
    utils.book_append_sheet(book, sheet, name);
  }
  return write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer;
}

/** As wide as what stands in it, about; Chinese characters take two. */
function columnWidths(table: readonly (readonly (string | number | null)[])[]): { readonly wch: number }[] {
  return (table[0] ?? []).map((_heading, column) => {
    const widths = table.map((row) => [...String(row[column] ?? '')].reduce((sum, character) => sum + (character > '\u2e80' ? 2 : 1), 0));
    return { wch: Math.min(COLUMN_CHARACTERS.most, Math.max(COLUMN_CHARACTERS.least, ...widths)) };
  });
}
