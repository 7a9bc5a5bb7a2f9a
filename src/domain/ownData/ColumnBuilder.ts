/** Grows one column value by value: numbers take eight bytes a row for as long as nothing but numbers comes, then it turns to texts. */
import { growFloats, growBytes, growWords } from './growArray.ts';
import type { Column } from './Column.ts';

const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;
const LONGEST_DIGITS = 15;
/** The number stands as JavaScript writes it. */
const AS_IS = 255;

/** What a row's value is told apart by; `undefined` for nothing there. */
type Value = string | number | undefined;

export class ColumnBuilder {
  readonly name: string;
  #length = 0;
  #isNumeric = true;
  #hasNumber = false;
  #numbers = new Float64Array(64);
  /** How many decimals were written, so that a text comes back as it stood should the column turn to texts. */
  #decimals = new Uint8Array(64);
  #oddlyWritten = new Map<number, string>();
  #codes = new Uint32Array(0);
  #known = new Map<string, number>();

  constructor(name: string) {
    this.name = name;
  }

  get length(): number {
    return this.#length;
  }

  /** A date becomes ISO text and an object JSON. */
  add(value: unknown): void {
    const plain = toValue(value);
    const row = this.#length;
    if (this.#isNumeric && !this.#addNumber(row, plain)) this.#turnToTexts();
    if (!this.#isNumeric) {
      this.#codes = growWords(this.#codes, row + 1);
      this.#codes[row] = plain === undefined ? 0 : this.#codeOf(String(plain));
    }
    this.#length = row + 1;
  }

  /** Nothing in every row up to this one. */
  padTo(length: number): void {
    while (this.#length < length) this.add(undefined);
  }

  /** A column of nothing is one of texts. */
  finish(): Column {
    if (this.#isNumeric && this.#hasNumber) return { name: this.name, type: 'number', values: this.#numbers.slice(0, this.#length) };
    if (this.#isNumeric) this.#turnToTexts();
    return { name: this.name, type: 'text', texts: [...this.#known.keys()], codes: this.#codes.slice(0, this.#length) };
  }

  #addNumber(row: number, value: Value): boolean {
    if (value !== undefined && !isPlainNumber(value)) return false;
    this.#numbers = growFloats(this.#numbers, row + 1);
    this.#decimals = growBytes(this.#decimals, row + 1);
    const number = value === undefined ? Number.NaN : Number(value);
    this.#numbers[row] = number;
    this.#decimals[row] = AS_IS;
    if (value !== undefined) this.#hasNumber = true;
    if (typeof value === 'string' && String(number) !== value) {
      const decimals = value.length - 1 - value.indexOf('.');
      if (value.includes('.') && decimals <= LONGEST_DIGITS && number.toFixed(decimals) === value) this.#decimals[row] = decimals;
      else this.#oddlyWritten.set(row, value);
    }
    return true;
  }

  #turnToTexts(): void {
    this.#isNumeric = false;
    this.#codes = new Uint32Array(Math.max(64, this.#length));
    for (let row = 0; row < this.#length; row += 1) {
      const number = this.#numbers[row] ?? Number.NaN;
      if (Number.isNaN(number)) continue;
      const decimals = this.#decimals[row] ?? AS_IS;
      this.#codes[row] = this.#codeOf(this.#oddlyWritten.get(row) ?? (decimals === AS_IS ? String(number) : number.toFixed(decimals)));
    }
    this.#numbers = new Float64Array(0);
    this.#decimals = new Uint8Array(0);
    this.#oddlyWritten.clear();
  }

  /** 1 + the index of the text. */
  #codeOf(text: string): number {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const code = this.#known.size + 1;
    this.#known.set(text, code);
    return code;
  }
}

function toValue(value: unknown): Value {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isNaN(value) ? undefined : value;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString();
  return typeof value === 'boolean' || typeof value === 'bigint' ? String(value) : JSON.stringify(value);
}

function isPlainNumber(value: string | number): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  // "1e999" is as plain, and no number that can be held.
  return PLAIN_NUMBER.test(value) && Number.isFinite(Number(value)) && (value.length <= LONGEST_DIGITS || value.replace(/\D/g, '').length <= LONGEST_DIGITS);
}
