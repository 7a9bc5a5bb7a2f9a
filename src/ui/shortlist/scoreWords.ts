/** Scores and ranks as they are told: points of a hundred, the range widened to whole ones. */
import type { Language } from '../../domain/LocalText.ts';
import type { Range } from '../../domain/Range.ts';
import { formatNumber } from '../../i18n/format.ts';

const FULL = 100;
/** What differs by less is rounding. */
const SLACK = 1e-9;

/** 0.583 to 0.741 → "58–75". */
export function scoreRange({ from, to }: Range, language: Language): string {
  return span(Math.floor(from * FULL + SLACK), Math.ceil(to * FULL - SLACK), language);
}

/** 0.655 → "66" */
export function wholePoints(value: number, language: Language): string {
  return formatNumber(Math.round(value * FULL), language);
}

/** 0.0625 to 0.12 → "6.3–12": a criterion's part of the score. */
export function pointsRange({ from, to }: Range, language: Language): string {
  return span(points(from), points(to), language);
}

export function pointsWords(value: number, language: Language): string {
  return formatNumber(points(value), language);
}

/** "1–3", or "2". */
export function span(from: number, to: number, language: Language): string {
  return from === to ? formatNumber(from, language) : `${formatNumber(from, language)}–${formatNumber(to, language)}`;
}

function points(value: number): number {
  return Math.round(value * FULL * 10) / 10;
}
