/** Loads the Chinese font made at build time, on machines that have none. */
import simplifiedUrl from '../data/base/noto-sans-sc-subset.woff2?url';
import traditionalUrl from '../data/base/noto-sans-tc-subset.woff2?url';
import type { Language } from './domain/LocalText.ts';
import { hasChineseFont } from './hasChineseFont.ts';

interface Face {
  readonly family: string;
  readonly url: string;
}

const SIMPLIFIED: Face = { family: 'Planning Sans SC', url: simplifiedUrl };

/** The English page names places in simplified Chinese as well. */
const FACES = {
  'zh-Hans': SIMPLIFIED,
  'zh-Hant': { family: 'Planning Sans TC', url: traditionalUrl },
  en: SIMPLIFIED,
} as const satisfies Record<Language, Face>;

const loading = new Map<Face, Promise<boolean>>();

/**
 * True once the font is there for the families named above; false where it is not needed or cannot be had. It never
 * throws: boxes instead of names are better than no map. A failed load is tried again at the next call.
 */
export async function loadChineseFont(language: Language): Promise<boolean> {
  const face = FACES[language];
  const started = loading.get(face);
  if (started) return started;
  if (hasChineseFont()) return false;
  const load = loadFace(face);
  loading.set(face, load);
  const isLoaded = await load;
  if (!isLoaded) loading.delete(face);
  return isLoaded;
}

async function loadFace({ family, url }: Face): Promise<boolean> {
  try {
    const font = await new FontFace(family, `url("${url}") format("woff2")`).load();
    document.fonts.add(font);
    return true;
  } catch (error) {
    console.warn(`The Chinese font ${family} could not be loaded; Chinese characters may show as boxes.`, error);
    return false;
  }
}
