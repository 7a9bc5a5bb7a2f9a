/** Rows as CSV (RFC 4180) that spreadsheets read: no text in it can run as a formula. */
import papaparse from 'papaparse';

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

/** The header is ours and stands as it is. What could be a formula gets a leading apostrophe, numbers stay numbers. */
export function csvText(header: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  const safe = rows.map((row) => row.map(defused));
  return `${BYTE_ORDER_MARK}${papaparse.unparse([[...header], ...safe], { newline: LINE_END, escapeFormulae: CUT_OFF })}${LINE_END}`;
}

/** Of a text from elsewhere, also one that heads a column. */
export function defused<Value extends string | number | null>(value: Value): Value | string {
  return typeof value === 'string' ? value.replaceAll(BEFORE_FORMULA, "$1'") : value;
}
