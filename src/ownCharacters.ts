/** Loads Chinese characters that the page's own font has not, on machines without a Chinese font: shipped slices, no network. */
import simplifiedRanges from '@fontsource/noto-sans-sc/unicode.json';
import traditionalRanges from '@fontsource/noto-sans-tc/unicode.json';
import { slicesFor, toSlices, type FontSlice } from './domain/fontSlices.ts';
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

/** The second lends what the first has not: characters of Hong Kong, which Cantonese names use. */
const SLICES: readonly FontSlice[] = [
  ...toSlices(simplifiedRanges, (number) => SIMPLIFIED_URLS[`/node_modules/@fontsource/noto-sans-sc/files/noto-sans-sc-${number}-400-normal.woff2`]),
  ...toSlices(traditionalRanges, (number) => TRADITIONAL_URLS[`/node_modules/@fontsource/noto-sans-tc/files/noto-sans-tc-${number}-400-normal.woff2`]),
];

export const SLICE_URLS: readonly string[] = SLICES.map(({ url }) => url);

const loaded = new Map<string, Promise<void>>();

/** Resolves once those of the characters that any slice has are there. Never rejects. */
export async function loadCharacters(characters: Iterable<string>): Promise<void> {
  await Promise.all(slicesFor(characters, SLICES).map((slice) => loadSlice(slice)));
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
