/** How much each criterion counts: a slider for each, and the first three as they stand while it is dragged. */
import { CRITERION_GROUPS, type Criterion } from '../../domain/shortlist/Criterion.ts';
import type { Ranking } from '../../domain/shortlist/Ranking.ts';
import { SHORTLIST_MESSAGES } from '../../i18n/shortlist/index.ts';
import { useInterface } from '../Interface.ts';
import { Fold, focusFold } from './Fold.tsx';
import { WeightSlider } from './WeightSlider.tsx';

export interface WeightSectionProps {
  readonly criteria: readonly Criterion[];
  /** 0 to 100 by criterion. */
  readonly weights: ReadonlyMap<string, number>;
  readonly ranking: Ranking;
  /** Without one, what is measured from it weighs nothing. */
  readonly hasOrigin: boolean;
  readonly isChanged: boolean;
  /** While the thumb moves. */
  readonly onDrag: (criterion: string, weight: number) => void;
  /** Once it is let go. */
  readonly onSet: (criterion: string, weight: number) => void;
  readonly onReset: () => void;
}

const FIRST = 3;

export function WeightSection({ criteria, weights, ranking, hasOrigin, isChanged, onDrag, onSet, onReset }: WeightSectionProps) {
  const { language } = useInterface();
  const own = SHORTLIST_MESSAGES[language].weights;
  const shares = new Map(ranking.criteria.map(({ criterion, weight }) => [criterion.id, weight]));
  return (
    <Fold id="shortlist-weights" heading={own.heading} state={<WeightBar shares={ranking.criteria.map(({ weight }) => weight)} />}>
      <p class="quiet">{own.about}</p>
      {CRITERION_GROUPS.map((group) => (
        <section key={group} class="weight-group" aria-labelledby={`weights-${group}`}>
          <h4 id={`weights-${group}`}>{own.group[group]}</h4>
          <ul>
            {criteria
              .filter((criterion) => criterion.group === group)
              .map((criterion) => (
                <WeightSlider
                  key={criterion.id}
                  criterion={criterion}
                  weight={weights.get(criterion.id) ?? 0}
                  share={shares.get(criterion.id) ?? 0}
                  isOff={criterion.measure === 'originTime' && !hasOrigin}
                  onDrag={(weight) => onDrag(criterion.id, weight)}
                  onSet={(weight) => onSet(criterion.id, weight)}
                />
              ))}
          </ul>
        </section>
      ))}
      {isChanged && (
        <button
          type="button"
          class="text-button"
          onClick={({ currentTarget }) => {
            focusFold(currentTarget);
            onReset();
          }}
        >
          {own.reset}
        </button>
      )}
      {ranking.ranked.length > 0 && (
        <div class="first-now" aria-hidden="true">
          <span class="quiet">{own.firstNow}</span>
          {ranking.ranked.slice(0, FIRST).map(({ candidate, rank }) => (
            <span key={candidate.id}>
              <span class="first-rank">{rank}</span> {candidate.name[language]}
            </span>
          ))}
        </div>
      )}
    </Fold>
  );
}

/** The shares at a glance; each slider says the same. */
function WeightBar({ shares }: { readonly shares: readonly number[] }) {
  return (
    <span class="weight-bar" aria-hidden="true">
      {shares.map((share, index) => (
        <span key={index} style={{ flexGrow: share }} />
      ))}
    </span>
  );
}
