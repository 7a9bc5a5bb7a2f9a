/** Numbers, lengths and lists as each language writes them. */
import type { Language } from '../domain/LocalText.ts';
import type { Messages } from './Messages.ts';

/** Groups of three are parted by a thin space: "12 887". */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value).replaceAll(',', '\u202f');
}

/** 2500 → "2.5 公里", 300 → "300 米". */
export function formatLength(metres: number, language: Language, messages: Messages): string {
  return metres < 1_000
    ? messages.metres(formatNumber(metres, language))
    : messages.kilometres(formatNumber(Math.round(metres / 100) / 10, language));
}
