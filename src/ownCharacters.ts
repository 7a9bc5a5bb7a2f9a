/** Loads what a reader's own texts need of Chinese characters that the page's font has not, on machines without a Chinese font: shipped slices, no network. */
import simplifiedRanges from '@fontsource/noto-sans-sc/unicode.json';
import traditionalRanges from '@fontsource/noto-sans-tc/unicode.json';
import { slicesFor, toSlices, type FontSlice } from './domain/fontSlices.ts';
import { hasChineseFont } from './hasChineseFont.ts';
import { loadFontCharacters } from './load.ts';
import { REST_FAMILY } from './map/fontStack.ts';

const SIMPLIFIED_URLS = import.meta.glob<string>('/node_modules/@fontsource/noto-sans-sc/files/noto-sans-sc-[0-9]*-400-normal.woff2', {
  query: '?url',
  import: 'default',
  eager: true,
});
const TRADITIONAL_URLS = import.meta.glob<string>('/node_modules/@fontsource/noto-sans-tc/files/noto-sans-tc-[0-9]*-400-normal.woff2', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** All that a font is asked for here: what is not of it is drawn by the face before. */
const CHINESE = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{1f200}-\u{1f2ff}\u{20000}-\u{3ffff}]/u;

/** Below it are the letters of all other scripts that names are written in. */
const FIRST_CHINESE = '\u2e80';

/** The second lends what the first has not: characters of Hong Kong, which Cantonese names use. */
const SLICES: readonly FontSlice[] = [
  ...toSlices(simplifiedRanges, (number) => SIMPLIFIED_URLS[`/node_modules/@fontsource/noto-sans-sc/files/noto-sans-sc-${number}-400-normal.woff2`]),
  ...toSlices(traditionalRanges, (number) => TRADITIONAL_URLS[`/node_modules/@fontsource/noto-sans-tc/files/noto-sans-tc-${number}-400-normal.woff2`]),
];

export const SLICE_URLS: readonly string[] = SLICES.map(({ url }) => url);

const loaded = new Map<string, Promise<void>>();
let systemHasAll: boolean | undefined;
let known: Promise<ReadonlySet<string>> | undefined;

/**
 * Resolves once every character that can be had is there: names on a map keep the boxes they were once drawn with. Never
 * rejects; what no slice has is left to the system.
 */
export async function ensureCharacters(texts: Iterable<string>): Promise<void> {
  // Asked of the system once: it means drawing and looking at pixels.
  if ((systemHasAll ??= hasChineseFont())) return;
  const asked = new Set<string>();
  // A layer may bring a hundred thousand names of few characters: each is looked at once.
  for (const text of texts) for (const character of text) if (character >= FIRST_CHINESE && !asked.has(character) && CHINESE.test(character)) asked.add(character);
  if (asked.size === 0) return;
  // Where it cannot be told what the page has, more is loaded than is needed.
  const has = await (known ??= loadFontCharacters().catch(() => new Set<string>()));
  const missing = [...asked].filter((character) => !has.has(character));
  await Promise.all(slicesFor(missing, SLICES).map((slice) => loadSlice(slice)));
}

function loadSlice({ url, range }: FontSlice): Promise<void> {
  const started = loaded.get(url);
  if (started !== undefined) return started;
  const loading = new FontFace(REST_FAMILY, `url("${url}") format("woff2")`, { unicodeRange: range }).load().then(
    (face) => void document.fonts.add(face),
    () => void loaded.delete(url),
  );
  loaded.set(url, loading);
  return loading;
}
