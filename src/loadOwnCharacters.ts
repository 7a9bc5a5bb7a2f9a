/** Sees to it that readers' own texts can be drawn: of what neither the system nor the page's own font has, slices are loaded. */
import { hasChineseFont } from './hasChineseFont.ts';
import { loadFontCharacters } from './load.ts';

/** All that a font is asked for here: what is not of it is drawn by the face before. */
const CHINESE = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{1f200}-\u{1f2ff}\u{20000}-\u{3ffff}]/u;

/** Below it are the letters of all other scripts that names are written in. */
const FIRST_CHINESE = '\u2e80';

let systemHasAll: boolean | undefined;
let known: Promise<ReadonlySet<string>> | undefined;

/**
 * Resolves once every character that can be had is there: names on a map keep the boxes they were once drawn with. Never
 * rejects; what no slice has is left to the system.
 */
export async function loadOwnCharacters(texts: Iterable<string>): Promise<void> {
  // Asked of the system once: it means drawing and looking at pixels.
  if ((systemHasAll ??= hasChineseFont())) return;
  const asked = new Set<string>();
  // A layer may bring a hundred thousand names of few characters: each is looked at once.
  for (const text of texts) for (const character of text) if (character >= FIRST_CHINESE && !asked.has(character) && CHINESE.test(character)) asked.add(character);
  if (asked.size === 0) return;
  // Where it cannot be told what the page has, more is loaded than is needed.
  const has = await (known ??= loadFontCharacters().catch(() => new Set<string>()));
  const missing = [...asked].filter((character) => !has.has(character));
  if (missing.length === 0) return;
  // Which slice holds what is a long list: most texts need none of it.
  const slices = await import('./ownCharacters.ts').catch(() => undefined);
  await slices?.loadCharacters(missing);
}
