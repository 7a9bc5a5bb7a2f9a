/** Places as CSV (RFC 4180): for spreadsheets. */
import papaparse from 'papaparse';
import type { PlanningFeature } from '../PlanningFeature.ts';
import type { ExportContext } from './ExportContext.ts';
import { EXPORT_FIELDS, toRecord } from './ExportRecord.ts';

/** Without it Excel takes the file for the system's old encoding. */
const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';

/**
 * What a spreadsheet would run as a formula when it stands at the start of a text, of either width, also behind blanks and
 * invisible characters; tab and line ends, which some cut off before they look.
 */
const FORMULA = /^(?:[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u;

/** One row a place. Texts that could be a formula get a leading apostrophe, numbers stay numbers. */
export function toCsv(places: readonly PlanningFeature[], context: ExportContext): string {
  const header = EXPORT_FIELDS.map((field) => context.words.column[field]);
  const rows = places.map((place) => {
    const record = toRecord(place, context);
    return EXPORT_FIELDS.map((field) => record[field]);
  });
  return `${BYTE_ORDER_MARK}${papaparse.unparse([header, ...rows], { newline: LINE_END, escapeFormulae: FORMULA })}${LINE_END}`;
}
