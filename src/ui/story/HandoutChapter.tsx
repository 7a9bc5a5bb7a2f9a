/** A chapter on paper: its text with numbers, its map, and its promises side by side. */
import type { ComponentChildren } from 'preact';
import { toneOf } from '../../domain/Scheme.ts';
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import type { ReportTexts } from '../../domain/Report.ts';
import { chapterPlaces } from '../../domain/story/chapterPlaces.ts';
import type { StoryChapter } from '../../domain/story/Story.ts';
import type { Theme } from '../../domain/Theme.ts';
import { formatLength } from '../../i18n/format.ts';
import { STORY_MESSAGES } from '../../i18n/story/index.ts';
import { useInterface } from '../Interface.ts';
import { passageNumber } from '../parts/passageNumber.ts';
import { ChapterMark } from './ChapterMark.tsx';
import { placeName } from './placeName.ts';
import { ToldPromise } from './ToldPromise.tsx';

export interface HandoutChapterProps {
  readonly chapter: StoryChapter;
  readonly isFirst: boolean;
  readonly themes: readonly Theme[];
  readonly placesById: ReadonlyMap<string, PlanningFeature>;
  readonly report: ReportTexts;
  readonly map: ComponentChildren;
  /** Numbers that stand on the map. */
  readonly drawn: ReadonlySet<number>;
  /** Of the chapter's address; null where there is none that others can open. */
  readonly qr: ComponentChildren;
}

/** What is placed more closely than this needs no word about it. */
const CLOSE_METRES = 500;

export function HandoutChapter({ chapter, isFirst, themes, placesById, report, map, drawn, qr }: HandoutChapterProps) {
  const { language, messages, scheme } = useInterface();
  const own = STORY_MESSAGES[language];
  const numbered = chapterPlaces(chapter);
  const targets = chapter.targets.flatMap((id) => report.targets.find((target) => target.id === id) ?? []);
  const accuracy = (place: PlanningFeature | undefined) => {
    const radius = place?.properties.accuracy.radiusMetres;
    return radius === undefined || radius <= CLOSE_METRES ? '' : ` ±${formatLength(radius, language, messages)}`;
  };
  return (
    <section class="handout-chapter" style={{ '--theme': themes.find(({ id }) => id === chapter.theme)?.colour[toneOf(scheme)] }}>
      <header class="handout-title">
        <div>
          <ChapterMark chapter={chapter} isFirst={isFirst} themes={themes} iconSize={14} />
          <h2>{chapter.title[language]}</h2>
        </div>
        {qr}
      </header>
      <div class="handout-body">
        <div>{map}</div>
        <div class="handout-text">
          {chapter.paragraphs.map(({ text, passages }, index) => (
            <p key={index}>
              {text[language].map(({ text: run, place }, at) =>
                place === undefined ? (
                  run
                ) : (
                  <span key={at} class="handout-place">
                    {run}
                    <sup>{numbered.indexOf(place) + 1}</sup>
                  </span>
                ),
              )}
              {passages.length > 0 && (
                <small>
                  {passages.map((passage) => (
                    <span key={passage}>{messages.inReport(passageNumber(passage, messages))}</span>
                  ))}
                </small>
              )}
            </p>
          ))}
          {numbered.length > 0 && (
            <p class="handout-numbers">
              <span class="visually-hidden">{own.print.numbered}</span>
              {numbered.map((id, index) => (
                <span key={id}>
                  <b>{index + 1}</b> {placeName(id, chapter, placesById, language)}
                  {accuracy(placesById.get(id))}
                  {!drawn.has(index + 1) && ` (${own.print.outside})`}
                </span>
              ))}
            </p>
          )}
        </div>
      </div>
      {targets.length > 0 && (
        <ul class="handout-promises" aria-label={own.promises}>
          {targets.map((target) => (
            <ToldPromise key={target.id} target={target} onOpenPassage={undefined} />
          ))}
        </ul>
      )}
    </section>
  );
}
