/** Why a candidate stands where it does: what each criterion adds, what was found, what it rests on, and what is unknown. */
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import type { Candidate } from '../../domain/shortlist/Candidate.ts';
import type { CriterionLine } from '../../domain/shortlist/Ranking.ts';
import type { Range } from '../../domain/Range.ts';
import type { Theme } from '../../domain/Theme.ts';
import { SHORTLIST_MESSAGES } from '../../i18n/shortlist/index.ts';
import { measureWords } from '../../i18n/shortlist/measureWords.ts';
import { useInterface } from '../Interface.ts';
import { PassageLink } from '../parts/PassageLink.tsx';
import { datedPassageNumber } from '../parts/passageNumber.ts';
import { PlaceLinks } from '../place/PlaceLinks.tsx';
import { MeasureSources } from './MeasureSources.tsx';
import { RangeBar } from './RangeBar.tsx';
import { pointsRange, pointsWords, scoreRange } from './scoreWords.ts';

export interface WhyContext {
  /** Those that weigh something. */
  readonly linesOf: (candidate: string) => readonly CriterionLine[];
  readonly placesById: ReadonlyMap<string, PlanningFeature>;
  readonly themes: readonly Theme[];
  readonly onSelect: (id: string) => void;
  readonly onOpenPassage: (id: string) => void;
}

export interface WhyTableProps extends WhyContext {
  readonly candidate: Candidate;
  readonly score: Range;
}

export function WhyTable({ candidate, score, linesOf, ...context }: WhyTableProps) {
  const { language } = useInterface();
  const own = SHORTLIST_MESSAGES[language].why;
  const lines = linesOf(candidate.id).toSorted((a, b) => lossOf(b) - lossOf(a));
  return (
    <table class="why">
      <caption class="quiet">{own.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{own.criterion}</th>
          <th scope="col">{own.value}</th>
          <th scope="col">{own.points}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <WhyRow key={line.criterion.id} line={line} {...context} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{own.total}</th>
          <td />
          <td class="points">{scoreRange(score, language)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

/** What it may add at most and, by the middle of its range, does not. */
function lossOf({ weight, share }: CriterionLine): number {
  return weight * (1 - (share.from + share.to) / 2);
}

function WhyRow({ line: { criterion, weight, measure, share, points }, placesById, themes, onSelect, onOpenPassage }: Omit<WhyContext, 'linesOf'> & { readonly line: CriterionLine }) {
  const interfaceNow = useInterface();
  const { language, messages } = interfaceNow;
  const own = SHORTLIST_MESSAGES[language].why;
  /** Where several would do, the one that it was measured to. */
  const nearest = criterion.places.length > 1 ? placesById.get(measure.places[0] ?? '') : undefined;
  const words = criterion.measure === 'themes' ? measure.words.map((id) => themes.find((theme) => theme.id === id)?.short[language] ?? '') : measure.words;
  return (
    <tr>
      <th scope="row">{criterion.name[language]}</th>
      <td>
        <p class={measure.isKnown ? undefined : 'not-found'}>{measureWords(criterion, measure, interfaceNow)}</p>
        {nearest !== undefined && (
          <p class="quiet">
            {own.to} <PlaceLinks places={[nearest]} onSelect={onSelect} />
          </p>
        )}
        {criterion.measure === 'themes' && words.length > 0 && <p class="quiet">{words.join(messages.listSeparator)}</p>}
        {criterion.measure === 'industries' && words.length > 0 && (
          <p class="quiet">
            {own.stated} <span lang="zh-Hans">{words.join('、')}</span>
          </p>
        )}
        {measure.passages.length > 0 && (
          <p class="why-passages">
            {measure.passages.map((id) => (
              <PassageLink key={id} id={id} onOpen={onOpenPassage}>
                {datedPassageNumber(id, messages)}
              </PassageLink>
            ))}
          </p>
        )}
        <MeasureSources measure={measure} />
      </td>
      <td class="points">
        {pointsRange(points, language)}
        <span class="quiet">{own.outOf(pointsWords(weight, language))}</span>
        <RangeBar class={measure.isKnown ? 'share-bar' : 'share-bar unknown'} range={share} middle={share.from === share.to ? share.from : undefined} height={8} />
      </td>
    </tr>
  );
}
