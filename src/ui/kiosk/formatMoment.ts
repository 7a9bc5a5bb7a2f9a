/** A moment as the operator's clock shows it. */
import type { Language } from '../../domain/LocalText.ts';

const MOMENT = { year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** Ms since 1970 → "2026年11月26日 03:30", "26 November 2026 at 03:30", local time. */
export function formatMoment(wallMs: number, language: Language): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, MOMENT).format(wallMs);
}
