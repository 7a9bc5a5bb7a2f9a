/** All passages of a report's digest in the order of the report, each with its id and chapter. */
import type { ChapterKey } from '../../src/domain/Report.ts';
import type { SeedPassage } from './reportSchema.ts';
import type { ReportSeeds } from './Seeds.ts';

export interface PlacedPassage {
  /** "2024/3/2": report, chapter, order. */
  readonly id: string;
  readonly chapter: ChapterKey;
  readonly passage: SeedPassage;
}

/** Chapters as `report.json` lists them; passages by their own order. */
export function passagesInOrder({ year, report, chapters }: ReportSeeds): PlacedPassage[] {
  return report.chapters.flatMap(({ key }) =>
    chapters
      .filter(({ digest }) => digest.chapter === key)
      .flatMap(({ digest }) => digest.passages)
      .toSorted((a, b) => a.order - b.order)
      .map((passage) => ({ id: `${year}/${key}/${passage.order}`, chapter: key, passage })),
  );
}
