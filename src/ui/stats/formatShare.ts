/** A share in whole percent: "37%", "<1%" for little that is not nothing, "–" of nothing. */
import type { Language } from '../../domain/LocalText.ts';

export function formatShare(count: number, base: number, language: Language): string {
  if (base === 0) return '–';
  const share = count / base;
  const written = (value: number) => new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(value);
  return share > 0 && share < 0.005 ? `<${written(0.01)}` : written(share);
}
