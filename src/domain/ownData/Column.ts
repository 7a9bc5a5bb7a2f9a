/** One column of a reader's layer: numbers as they are, texts each once with a number for every row. */

export interface NumberColumn {
  readonly name: string;
  readonly type: 'number';
  /** NaN where nothing stands. */
  readonly values: Float64Array;
}

export interface TextColumn {
  readonly name: string;
  readonly type: 'text';
  /** The different texts. */
  readonly texts: readonly string[];
  /** For each row 1 + the index of its text; 0 where nothing stands. */
  readonly codes: Uint32Array;
}

export type Column = NumberColumn | TextColumn;

/** What stands in a row; undefined for nothing. */
export function valueAt(column: Column, row: number): string | number | undefined {
  if (column.type === 'text') return column.texts[(column.codes[row] ?? 0) - 1];
  const value = column.values[row] ?? Number.NaN;
  return Number.isNaN(value) ? undefined : value;
}

/**
 * A column of numbers where every value that stands there is a finite number or the plain decimal text of one, else of texts.
 * What is written with a leading zero or a sign before it ("0750", "+86") is a code, not a number, and so are more than 15 digits.
 */
export function toColumn(name: string, values: readonly unknown[]): Column {
  const isNumber = values.some(isPresent) && values.every((value) => !isPresent(value) || isPlainNumber(value));
  if (isNumber) return { name, type: 'number', values: Float64Array.from(values, (value) => (isPresent(value) ? Number(value) : Number.NaN)) };
  const codes = new Uint32Array(values.length);
  const known = new Map<string, number>();
  values.forEach((value, row) => {
    if (!isPresent(value)) return;
    const text = toText(value);
    let code = known.get(text);
    if (code === undefined) {
      code = known.size + 1;
      known.set(text, code);
    }
    codes[row] = code;
  });
  return { name, type: 'text', texts: [...known.keys()], codes };
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && !(typeof value === 'number' && Number.isNaN(value));
}

const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;
const LONGEST_DIGITS = 15;

function isPlainNumber(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value === 'string' && PLAIN_NUMBER.test(value) && value.replace(/\D/g, '').length <= LONGEST_DIGITS;
}

function toText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'number' ? String(value) : JSON.stringify(value);
}
