/** The number of a passage as people say it: "3.2", "清单 4". */
import { LIST, yearOf } from '../../domain/Report.ts';
import type { Messages } from '../../i18n/index.ts';

/** `id` is "2024/3/2" or "2024/list/4". */
export function passageNumber(id: string, messages: Messages): string {
  const [, chapter = '', order = ''] = id.split('/');
  return chapter === LIST ? `${messages.chapterShort(LIST)} ${order}` : `${chapter}.${order}`;
}

/** With the year of its report, where a passage of another report may be meant: "2024 · 3.2". */
export function datedPassageNumber(id: string, messages: Messages): string {
  return `${yearOf(id)} · ${passageNumber(id, messages)}`;
}
