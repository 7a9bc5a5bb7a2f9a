/** Documents that are nearly sound: real ones that were flipped, cut, doubled, spliced and sown with nasty pieces at their joints. */
import fc from 'fast-check';
import { NASTY_TEXTS, NASTY_VALUES } from './nastyTokens.ts';

/** `at`, `length`: places in the text, whatever its length. */
interface Change {
  readonly kind: 'flip' | 'cut' | 'double' | 'splice' | 'insert' | 'word' | 'shorten' | 'number' | 'newlines';
  readonly at: number;
  readonly length: number;
  readonly pick: number;
}

const SOME_CHANGES = 2;
const MOST_CHANGES = 6;
const LONGEST_PART = 400;
/** No document grows beyond what is quickly read. */
const LONGEST_DOCUMENT = 60_000;

const PLACE = fc.nat(2 ** 20);

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('insert', 'word', 'flip', 'cut', 'double', 'splice', 'number', 'shorten', 'newlines'),
  at: PLACE,
  length: fc.nat(LONGEST_PART),
  pick: PLACE,
});

/** Lengths and counts that trouble whoever trusts them, little and big end first; the last are doubles. */
const NUMBERS: readonly (readonly number[])[] = [
  ...[0, 1, 2, 0xff, 0x7f_ff, 0xff_ff, 0x7f_ff_ff_ff, 0x80_00_00_00, 0xff_ff_ff_fc, 0xff_ff_ff_ff, 0x10_00_00].flatMap((number) => {
    const bytes = [number & 0xff, (number >>> 8) & 0xff, (number >>> 16) & 0xff, (number >>> 24) & 0xff];
    return [bytes, bytes.toReversed()];
  }),
  ...[Number.NaN, Number.POSITIVE_INFINITY, 1e308, -1e308, 181].map((number) => [...new Uint8Array(Float64Array.of(number).buffer)]),
];

/** Characters of the result are bytes where those of the documents are. */
function mutatedText(documents: readonly string[], tokens: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.nat(documents.length - 1), fc.oneof({ weight: 3, arbitrary: fc.array(change, { maxLength: SOME_CHANGES }) }, fc.array(change, { maxLength: MOST_CHANGES })))
    .map(([which, changes]) => changes.reduce((text, each) => changed(text, each, documents, tokens), documents[which] ?? '').slice(0, LONGEST_DOCUMENT));
}

export function mutatedTexts(documents: readonly string[]): fc.Arbitrary<string> {
  return mutatedText(documents, NASTY_TEXTS);
}

/** Also of texts: as bytes they may be cut within a character. */
export function mutatedBytes(documents: readonly Uint8Array[]): fc.Arbitrary<Uint8Array<ArrayBuffer>> {
  const encode = new TextEncoder();
  return mutatedText(documents.map(latin), NASTY_TEXTS.map((text) => latin(encode.encode(text)))).map(toBytes);
}

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

/** A character each. */
function toBytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function changed(text: string, { kind, at, length, pick }: Change, documents: readonly string[], tokens: readonly string[]): string {
  const start = text === '' ? 0 : at % text.length;
  const end = Math.min(text.length, start + length);
  const token = tokens[pick % tokens.length] ?? '';
  switch (kind) {
    case 'flip':
      return text.slice(0, start) + String.fromCharCode((text.charCodeAt(start) || 0) ^ (1 << pick % 8)) + text.slice(start + 1);
    case 'cut':
      return text.slice(0, start) + text.slice(end);
    case 'shorten':
      return text.slice(0, start);
    case 'double':
      return text.slice(0, end) + text.slice(start, end).repeat(1 + (pick % 8)) + text.slice(end);
    case 'splice': {
      const other = documents[pick % documents.length] ?? '';
      const from = other === '' ? 0 : (at * 31 + length) % other.length;
      return text.slice(0, start) + other.slice(from, from + length) + text.slice(end);
    }
    case 'insert':
      return text.slice(0, start) + token + text.slice(start);
    case 'word': {
      const [from, to] = wordAround(text, start);
      return text.slice(0, from) + token + text.slice(to);
    }
    case 'number': {
      const bytes = NUMBERS[pick % NUMBERS.length] ?? [];
      return text.slice(0, start) + String.fromCharCode(...bytes) + text.slice(start + bytes.length);
    }
    case 'newlines':
      return text.replaceAll(/\r\n|\n/g, pick % 2 === 0 ? '\r' : '\r\n');
  }
}

const LONGEST_WORD = 60;

/** A number, a name, a quoted text: what a format takes for one thing. */
function wordAround(text: string, at: number): readonly [number, number] {
  const isWord = (index: number) => /[\w.+\-\u0080-\uFFFF]/.test(text.charAt(index));
  let [from, to] = [at, at];
  while (from > 0 && at - from < LONGEST_WORD && isWord(from - 1)) from -= 1;
  while (to < text.length && to - at < LONGEST_WORD && isWord(to)) to += 1;
  return text.charAt(from - 1) === '"' && text.charAt(to) === '"' ? [from - 1, to + 1] : [from, to];
}

/** JSON of which some values were taken out, doubled or replaced, and some keys renamed. */
export function mutatedJson(values: readonly unknown[]): fc.Arbitrary<unknown> {
  const edit = fc.record({ at: PLACE, pick: PLACE, kind: fc.constantFrom('replace', 'drop', 'rename', 'double', 'swap') });
  return fc.tuple(fc.nat(values.length - 1), fc.array(edit, { maxLength: MOST_CHANGES })).map(([which, edits]) => {
    const root: [unknown] = [structuredClone(values[which])];
    for (const { at, pick, kind } of edits) {
      const spots = spotsIn(root);
      const spot = spots[at % spots.length];
      if (spot !== undefined) editAt(spot, kind, pick, spots);
    }
    return root[0];
  });
}

interface Spot {
  readonly holder: Record<string, unknown> | unknown[];
  readonly key: string;
}

function spotsIn(holder: Spot['holder']): Spot[] {
  return Object.entries(holder).flatMap(([key, value]): Spot[] => [{ holder, key }, ...(typeof value === 'object' && value !== null ? spotsIn(value as Spot['holder']) : [])]);
}

function editAt({ holder, key }: Spot, kind: string, pick: number, spots: readonly Spot[]): void {
  const record = holder as Record<string, unknown>;
  const value = record[key];
  const put = (name: string, each: unknown) => Object.defineProperty(record, name, { value: each, enumerable: true, configurable: true, writable: true });
  if (kind === 'replace') put(key, structuredClone(NASTY_VALUES[pick % NASTY_VALUES.length]));
  else if (kind === 'swap') {
    const other = spots[pick % spots.length];
    put(key, structuredClone(other === undefined ? undefined : (other.holder as Record<string, unknown>)[other.key]));
  } else if (Array.isArray(holder)) {
    if (kind === 'drop') holder.splice(Number(key), 1);
    else holder.push(structuredClone(value));
  } else {
    if (kind !== 'double') Reflect.deleteProperty(record, key);
    if (kind !== 'drop') put(NASTY_TEXTS[pick % NASTY_TEXTS.length] ?? '', structuredClone(value));
  }
}
