/** Numbers, lengths and lists as each language writes them. */
import type { Language } from '../domain/LocalText.ts';
import type { Unit } from '../domain/vocabulary.ts';
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

export interface Quantity {
  readonly figure: string;
  readonly unit: string;
}

/** What Chinese counts in ten thousands and hundred millions, English in thousands, millions and billions. */
const ENGLISH_FACTOR: Partial<Record<Unit, number>> = { 'wan-m2': 1e4, 'wan-ton': 1e4, 'yi-yuan': 1e8 };

/** 4.76 亿元 → "4.76" "亿元", "476 million" "yuan". */
export function formatQuantity(value: number, unit: Unit, language: Language, messages: Messages): Quantity {
  const name = unitName(messages.unit[unit], value);
  const factor = language === 'en' ? ENGLISH_FACTOR[unit] : undefined;
  if (factor === undefined) return { figure: formatNumber(value, language), unit: name };
  const whole = Math.round(value * factor);
  if (whole >= 1e9) return { figure: `${formatNumber(whole / 1e9, language)} billion`, unit: name };
  if (whole >= 1e6) return { figure: `${formatNumber(whole / 1e6, language)} million`, unit: name };
  return { figure: formatNumber(whole, language), unit: name };
}

/** "town|towns" counts one and many; most names have one form. */
function unitName(forms: string, value: number): string {
  const [one = forms, many = one] = forms.split('|');
  return value === 1 ? one : many;
}
