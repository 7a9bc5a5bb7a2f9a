/** Places as CSV (RFC 4180): for spreadsheets. */
import papaparse from 'papaparse';
import type { PlanningFeature } from '../PlanningFeature.ts';
import type { ExportContext } from './ExportContext.ts';
import { EXPORT_FIELDS, toRecord } from './ExportRecord.ts';

/** Without it Excel takes the file for the system's old encoding. */
const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';

/**
 * Before what a spreadsheet would run as a formula, of either width, at the start of a text or of what is one where cells end
 * at `;`, tabs or line ends; also behind blanks and invisible characters, and behind quotes, which do not hold together there.
 */
const BEFORE_FORMULA = /((?:^|[;；\t\r\n])[\s\p{Cc}\p{Cf}"]*)(?=[=+\-@＝＋－＠])/gu;
/** What some cut off before they look. */
const CUT_OFF = /^[\t\r\n]/;

/** One row a place. What could be a formula gets a leading apostrophe, numbers stay numbers. */
export function toCsv(places: readonly PlanningFeature[], context: ExportContext): string {
  const header = EXPORT_FIELDS.map((field) => context.words.column[field]);
  const rows = places.map((place) => {
    const record = toRecord(place, context);
    return EXPORT_FIELDS.map((field) => defused(record[field]));
  });
  return `${BYTE_ORDER_MARK}${papaparse.unparse([header, ...rows], { newline: LINE_END, escapeFormulae: CUT_OFF })}${LINE_END}`;
}

function defused(value: string | number | null): string | number | null {
  return typeof value === 'string' ? value.replaceAll(BEFORE_FORMULA, "$1'") : value;
}
