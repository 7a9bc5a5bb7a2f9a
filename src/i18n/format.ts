/** Numbers, lengths, dates and quantities as each language writes them. */
import type { DistanceRange } from '../domain/distance.ts';
import type { Language } from '../domain/LocalText.ts';
import type { Unit } from '../domain/vocabulary.ts';
import type { Messages } from './Messages.ts';

/** Groups of three are parted by a thin space: "12 887". */
export function formatNumber(value: number, language: Language): string {
  const format = (numberFormats[language] ??= new Intl.NumberFormat(language, { maximumFractionDigits: 2 }));
  return format.format(value).replaceAll(',', '\u202f');
}

/** Each is costly to make, and lists of places write hundreds of numbers. */
const numberFormats: Partial<Record<Language, Intl.NumberFormat>> = {};

/** 2500 → "2.5 公里", 300 → "300 米". */
export function formatLength(metres: number, language: Language, messages: Messages): string {
  return metres < 1_000
    ? messages.metres(formatNumber(metres, language))
    : messages.kilometres(formatNumber(Math.round(metres / 100) / 10, language));
}

/** A range as wide as this is told in whole kilometres, in metres. */
const WIDE_METRES = 2_000;

/** "7–13 公里", "13 公里以内": no finer than the uncertainty allows. */
export function formatDistanceRange({ fromMetres, toMetres }: DistanceRange, language: Language, messages: Messages): string {
  const step = toMetres - fromMetres >= WIDE_METRES ? 1_000 : 100;
  const kilometres = (metres: number) => formatNumber(metres / 1_000, language);
  // Outwards, so that the range that is told holds the one that is known.
  const from = Math.floor(fromMetres / step) * step;
  const to = Math.max(Math.ceil(toMetres / step) * step, from + step);
  if (from === 0) return messages.within(messages.kilometres(kilometres(to)));
  return messages.kilometres(`${kilometres(from)}–${kilometres(to)}`);
}

/** "2024-06-20" → "2024年6月20日", "20 June 2024"; a month or a year alone as far as it goes; anything else as it stands. */
export function formatDate(date: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? [];
  if (year === undefined) return date;
  if (month === undefined) return language === 'en' ? year : `${year}年`;
  const options = { year: 'numeric', month: 'long', ...(day === undefined ? {} : ({ day: 'numeric' } as const)), timeZone: 'UTC' } as const;
  const format = (dateFormats[`${language}${day === undefined}`] ??= new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options));
  return format.format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`));
}

const dateFormats: Record<string, Intl.DateTimeFormat> = {};

export interface Quantity {
  readonly figure: string;
  readonly unit: string;
  /** The figure as it is stated, where it is shown in another unit, or in another unit where it is shown as stated. */
  readonly aside?: string;
}

/** Hectares in a mu. */
const HECTARES_PER_MU = 1 / 15;

/** What Chinese counts in ten thousands and hundred millions, English in thousands, millions and billions. */
const ENGLISH_FACTOR: Partial<Record<Unit, number>> = { 'wan-m2': 1e4, 'wan-ton': 1e4, 'yi-yuan': 1e8 };

/** 4.76 亿元 → "4.76" "亿元", "476 million" "yuan". */
export function formatQuantity(value: number, unit: Unit, language: Language, messages: Messages): Quantity {
  const name = unitName(messages.unit[unit], value);
  if (unit === 'mu' && language !== 'zh-Hans') return muQuantity(value, language, messages);
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

/** Readers outside the mainland count in hectares: three digits of them, beside the mu that are stated. */
function muQuantity(value: number, language: Language, messages: Messages): Quantity {
  const hectares = formatNumber(Number((value * HECTARES_PER_MU).toPrecision(3)), language);
  const mu = formatNumber(value, language);
  return language === 'en'
    ? { figure: hectares, unit: messages.unit.ha, aside: `${mu} ${messages.unit.mu}` }
    : { figure: mu, unit: messages.unit.mu, aside: `${hectares} ${messages.unit.ha}` };
}
