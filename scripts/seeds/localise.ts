/** Texts of the seeds → texts in three languages: traditional characters are generated where not written. */
import * as OpenCC from 'opencc-js';
import type { LocalText } from '../../src/domain/LocalText.ts';
import type { SeedText } from './schema.ts';

const convert = OpenCC.Converter({ from: 'cn', to: 'hk' });

/** Forms and quotation marks that the converter picks, and what Hong Kong commonly prints. */
const COMMON_FORMS = [
  ['説', '說'],
  ['啓', '啟'],
  ['峯', '峰'],
  ['綫', '線'],
  ['羣', '群'],
  ['户', '戶'],
  ['牀', '床'],
  ['“', '「'],
  ['”', '」'],
] as const;

/** Words that the converter parts wrongly, and what Hong Kong and Macao say instead. A name that it misses has its `zh-Hant` in the seeds. */
const WORDS = [
  ['髮揮', '發揮'],
  ['制香', '製香'],
  ['座標', '坐標'],
] as const;

/** The same words stand under many places: on what a position rests, what was not found. */
const converted = new Map<string, string>();

/** Simplified → traditional as written in Hong Kong. */
export function toTraditional(text: string): string {
  const kept = converted.get(text);
  if (kept !== undefined) return kept;
  const traditional = [...COMMON_FORMS, ...WORDS].reduce((result, [from, to]) => result.replaceAll(from, to), convert(text));
  converted.set(text, traditional);
  return traditional;
}

export function localise(text: SeedText): LocalText {
  return {
    'zh-Hans': text['zh-Hans'],
    'zh-Hant': text['zh-Hant'] ?? toTraditional(text['zh-Hans']),
    en: text.en,
  };
}
