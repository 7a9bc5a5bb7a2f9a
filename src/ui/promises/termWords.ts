/** By when a promise is to be kept, in words: "2024 年内". */
import type { Target } from '../../domain/Report.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Language } from '../../domain/LocalText.ts';
import type { Messages } from '../../i18n/index.ts';

/** Undefined where the report states no term. */
export function termWords({ due, year }: Pick<Target, 'due' | 'year'>, language: Language, messages: Messages): string | undefined {
  if (due !== undefined) return messages.byDay(formatDate(due, language));
  return year === undefined ? undefined : messages.byYear(String(year));
}
