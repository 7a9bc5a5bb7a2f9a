/** Rows as CSV (RFC 4180) that a spreadsheet runs nothing of. */
import papaparse from 'papaparse';

export type CsvCell = string | number | null;

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

/** With the byte order mark. What could be a formula gets a leading apostrophe, numbers stay numbers. */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return `${BYTE_ORDER_MARK}${papaparse.unparse(rows.map((row) => row.map(defused)), { newline: LINE_END, escapeFormulae: CUT_OFF })}${LINE_END}`;
}

/** The cell as no spreadsheet takes it for a formula. */
export function defused(cell: CsvCell): CsvCell {
  return typeof cell === 'string' ? cell.replaceAll(BEFORE_FORMULA, "$1'") : cell;
}
