/** The digest of the report in force → chapters, passages and targets as the page reads them. */
import type { Language } from '../../src/domain/LocalText.ts';
import type { Chapter, Passage, Target, TextSegment } from '../../src/domain/Report.ts';
import { localise } from '../seeds/localise.ts';
import { parseLinks } from '../seeds/parseLinks.ts';
import type { SeedPassage } from '../seeds/schema.ts';
import type { Seeds } from '../seeds/Seeds.ts';

export interface DigestedReport {
  readonly chapters: readonly Chapter[];
  readonly passages: readonly Passage[];
  readonly targets: readonly Target[];
}

export function toReport({ region, report, chapters }: Seeds): DigestedReport {
  const themes = new Map(report.chapters.map(({ number, theme }) => [number, theme]));
  const ordered = chapters.toSorted((a, b) => a.digest.chapter - b.digest.chapter);
  const entries = ordered.flatMap(({ digest: { chapter, passages } }) =>
    passages
      .toSorted((a, b) => a.order - b.order)
      .map((passage) => ({ chapter, passage, id: `${region.report}/${chapter}/${passage.order}` })),
  );
  return {
    chapters: report.chapters.map(({ title, ...rest }) => ({ ...rest, title: localise(title) })),
    passages: entries.map(({ chapter, passage, id }) => ({
      id,
      chapter,
      order: passage.order,
      theme: themes.get(chapter) ?? '',
      text: toSegments(passage.text),
    })),
    targets: entries.flatMap(({ passage, id }) =>
      passage.targets.map(({ label, year, ...rest }) => ({
        ...rest,
        label: localise(label),
        ...(year === undefined ? {} : { year }),
        passage: id,
      })),
    ),
  };
}

function toSegments(text: SeedPassage['text']): Record<Language, readonly TextSegment[]> {
  const localised = localise(text);
  return {
    'zh-Hans': parseLinks(localised['zh-Hans']),
    'zh-Hant': parseLinks(localised['zh-Hant']),
    en: parseLinks(localised.en),
  };
}
