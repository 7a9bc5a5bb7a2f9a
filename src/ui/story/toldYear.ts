/** The year in which a promise stands: its term, and where the report states none, the year of the report itself. */
import type { Language } from '../../domain/LocalText.ts';
import { yearOf, type Target } from '../../domain/Report.ts';
import type { Messages } from '../../i18n/index.ts';
import { STORY_MESSAGES } from '../../i18n/story/index.ts';
import { termWords } from '../promises/termWords.ts';

export interface ToldYear {
  readonly words: string;
  /** True where the words name the report already: "2024 年报告". */
  readonly isOfReport: boolean;
}

export function toldYear(target: Pick<Target, 'due' | 'year' | 'passage'>, language: Language, messages: Messages): ToldYear {
  const term = termWords(target, language, messages);
  return term === undefined ? { words: STORY_MESSAGES[language].reportOf(yearOf(target.passage)), isOfReport: true } : { words: term, isOfReport: false };
}
