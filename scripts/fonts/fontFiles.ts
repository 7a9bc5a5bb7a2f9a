/** Lists the files that Noto Sans is split into in its npm packages, and what each of them covers. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

export type Typeface = 'noto-sans-sc' | 'noto-sans-tc';

export interface FontFile {
  readonly path: string;
  /** False where the file surely lacks the code point; the file itself has the last word. */
  readonly mayCover: (codePoint: number) => boolean;
}

type Range = readonly [first: number, last: number];

const MAIN_SUBSETS = {
  'noto-sans-sc': 'chinese-simplified',
  'noto-sans-tc': 'chinese-traditional',
} as const satisfies Record<Typeface, string>;

const require = createRequire(import.meta.url);

/**
 * The weight 400 of a typeface. The first file holds the usual characters; it lacks rare ones, arrows and bullets, the
 * traditional one also full-width punctuation. Those are in numbered slices, whose ranges `unicode.json` states.
 */
export async function fontFiles(typeface: Typeface): Promise<readonly FontFile[]> {
  const ranges = await readJson(`@fontsource/${typeface}/unicode.json`);
  const slices = Object.entries(ranges).flatMap(([key, range]) => {
    const number = /^\[(\d+)\]$/.exec(key)?.[1];
    return number === undefined ? [] : [{ number: Number(number), range: String(range) }];
  });
  return [
    { path: filePath(typeface, MAIN_SUBSETS[typeface]), mayCover: () => true },
    ...slices
      .toSorted((a, b) => a.number - b.number)
      .map(({ number, range }) => ({ path: filePath(typeface, String(number)), mayCover: within(parseRanges(range)) })),
  ];
}

/** Version of the typeface's package: a newer one may draw characters differently. */
export async function fontVersion(typeface: Typeface): Promise<string> {
  const { version } = await readJson(`@fontsource/${typeface}/package.json`);
  return String(version);
}

async function readJson(specifier: string): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(require.resolve(specifier), 'utf8')) as Record<string, unknown>;
}

function filePath(typeface: Typeface, subset: string): string {
  return require.resolve(`@fontsource/${typeface}/files/${typeface}-${subset}-400-normal.woff2`);
}

/** `U+2010-2015,U+3007` → pairs of code points. */
function parseRanges(text: string): readonly Range[] {
  return text.split(',').map((part) => {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}

function within(ranges: readonly Range[]): (codePoint: number) => boolean {
  return (codePoint) => ranges.some(([first, last]) => first <= codePoint && codePoint <= last);
}
