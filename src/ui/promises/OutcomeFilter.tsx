/** The outcomes as toggles with their counts, under a bar of their shares. */
import { OUTCOME_CLASSES, outcomeClassOf, type OutcomeClass } from '../../domain/outcomeClass.ts';
import type { Target } from '../../domain/Report.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useInterface } from '../Interface.ts';

export interface OutcomeFilterProps {
  readonly targets: readonly Target[];
  readonly chosen: readonly OutcomeClass[];
  readonly onToggle: (outcome: OutcomeClass) => void;
}

export function OutcomeFilter({ targets, chosen, onToggle }: OutcomeFilterProps) {
  const { language, messages } = useInterface();
  const countOf = (outcome: OutcomeClass) => targets.filter((target) => outcomeClassOf(target.outcome) === outcome).length;
  const present = OUTCOME_CLASSES.map((outcome) => ({ outcome, count: countOf(outcome) }));
  return (
    <section aria-label={messages.outcomeFilter}>
      <div class="outcome-bar" aria-hidden="true">
        {present
          .filter(({ count }) => count > 0)
          .map(({ outcome, count }) => (
            <span key={outcome} class={`outcome-${outcome}`} style={{ flexGrow: count }} />
          ))}
      </div>
      <ul class="outcome-filter">
        {present.map(({ outcome, count }) => (
          <li key={outcome}>
            <button type="button" class="row-button" aria-pressed={chosen.includes(outcome)} onClick={() => onToggle(outcome)}>
              <span class={`outcome-swatch outcome-${outcome}`} aria-hidden="true" />
              <span>{messages.outcomeClass[outcome]}</span>
              <span class="count">{formatNumber(count, language)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
