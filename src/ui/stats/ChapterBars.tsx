/** The promises of each chapter as one bar of their outcomes; each leads to the promises themselves. */
import type { ChapterOutcomes } from '../../domain/statistics/chapterOutcomes.ts';
import { OUTCOME_CLASSES, type OutcomeClass } from '../../domain/outcomeClass.ts';
import type { ChapterKey } from '../../domain/Report.ts';
import type { Language } from '../../domain/LocalText.ts';
import { formatNumber } from '../../i18n/format.ts';
import { STATS_MESSAGES } from '../../i18n/stats/index.ts';
import { setView } from '../../state/transitions.ts';
import { useInterface } from '../Interface.ts';
import { StateLink } from '../parts/StateLink.tsx';

export interface ChapterBarsProps {
  readonly chapters: readonly ChapterOutcomes[];
  /** True where only promises of some changes are counted. */
  readonly isByChange: boolean;
  readonly onOpenChapter: (key: ChapterKey) => void;
}

const HEIGHT = 8;

export function ChapterBars({ chapters, isByChange, onOpenChapter }: ChapterBarsProps) {
  const { language, messages } = useInterface();
  const own = STATS_MESSAGES[language];
  const most = Math.max(1, ...chapters.map(({ total }) => total));
  return (
    <section class="stat-group" aria-labelledby="stats-chapters">
      <h3 id="stats-chapters">
        {own.chapters}
        <span class="count">{messages.promiseCount(formatNumber(chapters.reduce((sum, { total }) => sum + total, 0), language))}</span>
      </h3>
      <p class="quiet">{isByChange ? `${own.chaptersIntro}${own.chaptersByChange}` : own.chaptersIntro}</p>
      <ul class="bars">
        {chapters.map(({ chapter, total, counts }) => {
          const name = `${messages.chapterName(chapter.key)} ${chapter.title[language]}`;
          return (
            <li key={chapter.key}>
              <StateLink class="bar" to={(state) => setView(state, 'promises')} onFollow={() => onOpenChapter(chapter.key)}>
                <span class="bar-name">{name}</span>
                <span class="bar-count">{own.promises(formatNumber(total, language))}</span>
                <svg width="100%" height={HEIGHT} aria-hidden="true">
                  {stacked(counts).map(({ outcome, before }) => (
                    <rect key={outcome} class={`outcome-${outcome} outcome-part`} x={`${(before / most) * 100}%`} width={`${(counts[outcome] / most) * 100}%`} height={HEIGHT} />
                  ))}
                </svg>
                <span class="quiet">{outcomeWords(counts, language)}</span>
              </StateLink>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** "完成 3 · 未查到 10（4 项有后来的数字或状态）" */
export function outcomeWords(counts: Readonly<Record<OutcomeClass, number>>, language: Language): string {
  const own = STATS_MESSAGES[language];
  const count = (value: number) => formatNumber(value, language);
  const later = counts.figure + counts.status;
  const notFound = later + counts.nothing;
  return [
    ...(['done', 'late', 'changed'] as const).flatMap((outcome) => (counts[outcome] === 0 ? [] : [own[outcome](count(counts[outcome]))])),
    ...(notFound === 0 ? [] : [own.notFound(count(notFound), count(later))]),
  ].join(' · ');
}

function stacked(counts: Readonly<Record<OutcomeClass, number>>): { readonly outcome: OutcomeClass; readonly before: number }[] {
  return OUTCOME_CLASSES.map((outcome, index) => ({ outcome, before: OUTCOME_CLASSES.slice(0, index).reduce((sum, each) => sum + counts[each], 0) })).filter(
    ({ outcome }) => counts[outcome] > 0,
  );
}
