/** A moment as the operator's clock shows it. */
import type { Language } from '../../domain/LocalText.ts';

/** Ms since 1970 → "2026年11月26日 03:30", "26 Nov 2026, 03:30", local time. */
export function formatMoment(wallMs: number, language: Language): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' }).format(wallMs);
}
