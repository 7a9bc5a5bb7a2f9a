/** The fonts of map labels, Latin first; the same families as the page. */
import type { Language } from '../domain/LocalText.ts';

const LATIN = 'Source Sans';
/** What only a reader's own texts need; loaded for them. */
export const REST_FAMILY = 'Planning Sans Rest';

const CHINESE = {
  'zh-Hans': ['PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', 'Planning Sans SC'],
  'zh-Hant': ['PingFang HK', 'PingFang TC', 'Microsoft JhengHei', 'Noto Sans CJK TC', 'Noto Sans TC', 'Planning Sans TC', 'Planning Sans SC'],
  en: ['PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', 'Planning Sans SC'],
} as const satisfies Record<Language, readonly string[]>;

/** Value of `text-font`. */
export function fontStack(language: Language): string[] {
  return [...(language === 'en' ? ['Source Sans Points'] : []), LATIN, ...CHINESE[language], REST_FAMILY, 'sans-serif'];
}

/** The same as CSS writes it. */
export function fontFamilies(language: Language): string {
  return fontStack(language)
    .map((family) => (family === 'sans-serif' ? family : `'${family}'`))
    .join(', ');
}
