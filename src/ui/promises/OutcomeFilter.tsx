/** The outcomes as toggles with their counts, under a bar of their shares. */
import { OUTCOME_CLASSES, outcomeClassOf, type OutcomeClass } from '../../domain/outcomeClass.ts';
import type { Target } from '../../domain/Report.ts';
import { PROMISES_MESSAGES } from '../../i18n/promises/index.ts';
import { useInterface } from '../Interface.ts';
import { CountedToggles } from '../parts/CountedToggles.tsx';

export interface OutcomeFilterProps {
  readonly targets: readonly Target[];
  readonly chosen: readonly OutcomeClass[];
  readonly onToggle: (outcome: OutcomeClass) => void;
}

export function OutcomeFilter({ targets, chosen, onToggle }: OutcomeFilterProps) {
  const { language, messages } = useInterface();
  const own = PROMISES_MESSAGES[language];
  const countOf = (outcome: OutcomeClass) => targets.filter((target) => outcomeClassOf(target.outcome) === outcome).length;
  const present = OUTCOME_CLASSES.map((outcome) => ({ outcome, count: countOf(outcome) }));
  return (
    <section aria-label={own.outcomeFilter}>
      <div class="outcome-bar" aria-hidden="true">
        {present
          .filter(({ count }) => count > 0)
          .map(({ outcome, count }) => (
            <span key={outcome} class={`outcome-${outcome}`} style={{ flexGrow: count }} />
          ))}
      </div>
      <CountedToggles
        class="outcome-filter"
        options={present.map(({ outcome, count }) => ({
          option: outcome,
          swatch: `outcome-swatch outcome-${outcome}`,
          name: messages.outcomeClass[outcome],
          count,
        }))}
        chosen={chosen}
        onToggle={onToggle}
      />
    </section>
  );
}
