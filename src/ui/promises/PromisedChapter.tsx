/** One chapter of a report with its promises. */
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import type { Chapter } from '../../domain/Report.ts';
import type { ReportYears } from '../../domain/reportYears.ts';
import type { Theme } from '../../domain/Theme.ts';
import type { Promised } from '../../domain/toPromises.ts';
import { ChapterHeading, chapterElement } from '../parts/ChapterHeading.tsx';
import { PromiseItem } from './PromiseItem.tsx';

export interface ChapterOfPromises {
  readonly chapter: Chapter;
  readonly promises: readonly Promised[];
}

export interface PromisedChapterProps extends ChapterOfPromises {
  /** Year of the report, where it is not the one in force. */
  readonly year?: string;
  /** Of the reports that are compared; absent where there is one alone. */
  readonly years: ReportYears | undefined;
  readonly themes: readonly Theme[];
  readonly placesById: ReadonlyMap<string, PlanningFeature>;
  readonly onSelect: (id: string) => void;
  readonly onOpenPassage: (id: string) => void;
}

export function PromisedChapter({ chapter, promises, year, themes, ...rest }: PromisedChapterProps) {
  return (
    <section aria-labelledby={chapterElement(chapter.key, year)}>
      <ChapterHeading chapter={chapter} themes={themes} count={promises.length} year={year} level={year === undefined ? 'h3' : 'h4'} />
      <ul>
        {promises.map(({ target, change }) => (
          <PromiseItem key={target.id} target={target} change={change} {...rest} />
        ))}
      </ul>
    </section>
  );
}
