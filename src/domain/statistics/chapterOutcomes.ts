/** The promises of each chapter of the report in force by what became of them, as the list of promises has them. */
import type { ReportSummary } from '../Catalog.ts';
import { OUTCOME_CLASSES, outcomeClassOf, type OutcomeClass } from '../outcomeClass.ts';
import type { Chapter, ReportTexts } from '../Report.ts';
import type { ChangeClass } from '../targetChange.ts';
import { hasChange, toPromises } from '../toPromises.ts';

export interface ChapterOutcomes {
  readonly chapter: Chapter;
  readonly total: number;
  readonly counts: Readonly<Record<OutcomeClass, number>>;
}

/** Chapters without a promise are left out; what the report before alone promises belongs to none of its chapters. */
export function chapterOutcomes(
  report: Pick<ReportTexts, 'targets' | 'changes'>,
  { id, chapters }: Pick<ReportSummary, 'id' | 'chapters'>,
  changes: readonly ChangeClass[],
): ChapterOutcomes[] {
  const promises = toPromises(report).filter((promise) => hasChange(promise, changes));
  return chapters
    .map((chapter) => {
      const classes = promises.filter(({ target }) => target.passage.startsWith(`${id}/${chapter.key}/`)).map(({ target }) => outcomeClassOf(target.outcome));
      const counts = Object.fromEntries(OUTCOME_CLASSES.map((each) => [each, classes.filter((known) => known === each).length])) as Record<OutcomeClass, number>;
      return { chapter, total: classes.length, counts };
    })
    .filter(({ total }) => total > 0);
}
