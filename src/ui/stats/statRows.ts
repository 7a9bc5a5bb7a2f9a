/** The statistics as rows of a table: for the clipboard and as CSV. */
import type { CsvCell } from '../../domain/export/csvText.ts';
import type { Language } from '../../domain/LocalText.ts';
import type { ChapterOutcomes } from '../../domain/statistics/chapterOutcomes.ts';
import type { StatGroup } from '../../domain/statistics/statGroup.ts';
import type { Messages } from '../../i18n/Messages.ts';
import { STATS_MESSAGES } from '../../i18n/stats/index.ts';
import { TAKEAWAY_MESSAGES } from '../../i18n/takeaway/index.ts';
import { basisWords, hectaresOf, knownWords, sumWords, type NamedAreaSum } from './AreaSums.tsx';
import { outcomeWords } from './ChapterBars.tsx';
import { formatShare } from './formatShare.ts';

export interface StatRowsInput {
  readonly groups: readonly StatGroup[];
  readonly nameOf: (group: StatGroup, value: string) => string;
  readonly areas: readonly NamedAreaSum[];
  readonly chapters: readonly ChapterOutcomes[];
}

/** Group, item, count, share, note. Of planned areas the count is in hectares, and the note says what of it is known. */
export function statRows({ groups, nameOf, areas, chapters }: StatRowsInput, language: Language, messages: Messages): CsvCell[][] {
  const own = STATS_MESSAGES[language];
  return [
    [...own.columns],
    ...groups.flatMap((group): CsvCell[][] => [
      ...group.options.map(({ value, count }): CsvCell[] => [own.group[group.facet], nameOf(group, value), count, formatShare(count, group.base, language), own.base(String(group.base))]),
      [own.group[group.facet], own.without[group.facet], group.without, formatShare(group.without, group.base, language), own.base(String(group.base))],
    ]),
    ...areas.map(({ name, sum }): CsvCell[] => [
      TAKEAWAY_MESSAGES[language].behind(own.areas, messages.unit.ha),
      name,
      sum.summed > 0 && sum.lowestSquareMetres === sum.highestSquareMetres ? hectaresOf(sum.lowestSquareMetres) : null,
      null,
      [sumWords(sum, language, messages), knownWords(sum, language), basisWords(sum, language)].filter((part) => part !== '').join(' · '),
    ]),
    ...chapters.map(({ chapter, total, counts }): CsvCell[] => [own.chapters, `${messages.chapterName(chapter.key)} ${chapter.title[language]}`, total, null, outcomeWords(counts, language)]),
  ];
}
