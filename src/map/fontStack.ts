/** The fonts of map labels, Latin first; the same families as the page. */
import type { Language } from '../domain/LocalText.ts';

const LATIN = 'Source Sans';

const CHINESE = {
  'zh-Hans': ['PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', 'Xinhui Sans SC'],
  'zh-Hant': ['PingFang HK', 'PingFang TC', 'Microsoft JhengHei', 'Noto Sans CJK TC', 'Noto Sans TC', 'Xinhui Sans TC', 'Xinhui Sans SC'],
  en: ['PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', 'Xinhui Sans SC'],
} as const satisfies Record<Language, readonly string[]>;

/** Value of `text-font`. */
export function fontStack(language: Language): string[] {
  return [LATIN, ...CHINESE[language], 'sans-serif'];
}

/** CSS font family for the ideographs, which MapLibre draws apart from other text. */
export function ideographFamily(language: Language): string {
  return [...CHINESE[language].map((family) => `"${family}"`), 'sans-serif'].join(', ');
}
