/** Walks over JSON as bytes and finds where each value ends, so that features are parsed one by one and depth is known before. */
import { FileRefused } from './FileRefused.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const LINE_FEED = 0x0a;

/** Where the text is no JSON, as an offset in bytes. */
export class JsonFault extends Error {
  readonly at: number;

  constructor(at: number) {
    super(`no JSON at byte ${at}`);
    this.at = at;
  }
}

export class JsonScanner {
  readonly bytes: Uint8Array;
  readonly #deepest: number;
  /** Offset of what comes next. */
  at = 0;

  constructor(bytes: Uint8Array, deepest: number) {
    this.bytes = bytes;
    this.#deepest = deepest;
  }

  skipSpace(): void {
    let byte = this.bytes[this.at];
    while (byte === 0x20 || byte === LINE_FEED || byte === 0x0d || byte === 0x09) byte = this.bytes[++this.at];
  }

  isAtEnd(): boolean {
    this.skipSpace();
    return this.at >= this.bytes.length;
  }

  /** "{" "[" or another character, after space. */
  peek(): string {
    this.skipSpace();
    return String.fromCharCode(this.bytes[this.at] ?? 0);
  }

  /** Steps over one value and returns where it starts; refuses what is nested too deep, throws where it never ends. */
  skipValue(): number {
    this.skipSpace();
    const start = this.at;
    const first = this.bytes[start];
    if (first === QUOTE) this.#skipString();
    else if (first === OPEN_OBJECT || first === OPEN_ARRAY) this.#skipNested();
    else this.#skipWord();
    return start;
  }

  /** Calls back at each member's value, which the callback must step over. */
  eachMember(visit: (key: string) => void): void {
    this.#eachOf(OPEN_OBJECT, CLOSE_OBJECT, () => {
      if (this.bytes[this.at] !== QUOTE) throw new JsonFault(this.at);
      const start = this.at;
      this.#skipString();
      const key = this.parseAt(start) as string;
      this.skipSpace();
      if (this.bytes[this.at] !== COLON) throw new JsonFault(this.at);
      this.at += 1;
      visit(key);
    });
  }

  eachElement(visit: () => void): void {
    this.#eachOf(OPEN_ARRAY, CLOSE_ARRAY, visit);
  }

  textFrom(start: number, end: number): string {
    return decoder.decode(this.bytes.subarray(start, end));
  }

  /** The values from one to another, commas between them; undefined where one of them is no JSON. */
  parseList(start: number, end: number): unknown[] | undefined {
    try {
      return JSON.parse(`[${this.textFrom(start, end)}]`) as unknown[];
    } catch {
      return undefined;
    }
  }

  /** Throws a SyntaxError where it is no JSON. What JSON has no word for (NaN, Infinity), but some programs write, is null. */
  parse(start: number, end: number): unknown {
    const text = this.textFrom(start, end);
    try {
      return JSON.parse(text);
    } catch (error) {
      const mended = text.replace(/"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g, (found) => (found.startsWith('"') ? found : 'null'));
      if (mended === text) throw error;
      return JSON.parse(mended);
    }
  }

  /** What was stepped over since `start`; throws a JsonFault where it is no JSON. */
  parseAt(start: number): unknown {
    try {
      return this.parse(start, this.at);
    } catch {
      throw new JsonFault(start);
    }
  }

  #eachOf(open: number, close: number, visit: () => void): void {
    if (this.bytes[this.at] !== open) throw new JsonFault(this.at);
    this.at += 1;
    this.skipSpace();
    if (this.bytes[this.at] === close) {
      this.at += 1;
      return;
    }
    for (;;) {
      this.skipSpace();
      visit();
      this.skipSpace();
      const next = this.bytes[this.at];
      if (next !== COMMA && next !== close) throw new JsonFault(this.at);
      this.at += 1;
      if (next === close) return;
    }
  }

  #skipString(): void {
    const { bytes } = this;
    const start = this.at;
    let at = start + 1;
    while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
    if (at >= bytes.length) throw new JsonFault(start);
    this.at = at + 1;
  }

  #skipNested(): void {
    const { bytes } = this;
    const start = this.at;
    let depth = 0;
    let at = start;
    while (at < bytes.length) {
      const byte = bytes[at];
      if (byte === QUOTE) {
        this.at = at;
        this.#skipString();
        at = this.at;
        continue;
      }
      at += 1;
      if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
        depth += 1;
        if (depth > this.#deepest) throw new FileRefused('too-deep', { found: `>${this.#deepest}`, limit: this.#deepest, at: placeOf(bytes, at - 1) });
      } else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) {
        depth -= 1;
        if (depth === 0) {
          this.at = at;
          return;
        }
      }
    }
    this.at = start;
    throw new JsonFault(bytes.length);
  }

  #skipWord(): void {
    const start = this.at;
    let byte = this.bytes[this.at];
    while (byte !== undefined && byte > 0x20 && byte !== COMMA && byte !== CLOSE_OBJECT && byte !== CLOSE_ARRAY && byte !== COLON) byte = this.bytes[++this.at];
    if (this.at === start) throw new JsonFault(start);
  }
}

const decoder = new TextDecoder();

/** Line and column of an offset, counted from 1, the column in characters. */
export function placeOf(bytes: Uint8Array, offset: number): { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  for (let at = bytes.indexOf(LINE_FEED); at !== -1 && at < offset; at = bytes.indexOf(LINE_FEED, at + 1)) {
    line += 1;
    lineStart = at + 1;
  }
  // Not the whole of what may be one line of a hundred megabytes.
  const from = Math.max(lineStart, offset - LONGEST_LINE);
  return { line, column: from - lineStart + decoder.decode(bytes.subarray(from, offset)).length + 1 };
}

const LONGEST_LINE = 1_000_000;
