/** How the promises stand to those of last year's report: one toggle for each class, with its count. */
import { CHANGE_CLASSES, type ChangeClass } from '../../domain/targetChange.ts';
import type { Promised } from '../../domain/toPromises.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useInterface } from '../Interface.ts';

export interface ChangeFilterProps {
  readonly promises: readonly Promised[];
  readonly chosen: readonly ChangeClass[];
  readonly onToggle: (change: ChangeClass) => void;
}

export function ChangeFilter({ promises, chosen, onToggle }: ChangeFilterProps) {
  const { language, messages } = useInterface();
  return (
    <section aria-labelledby="change-filter">
      <h3 id="change-filter">{messages.changeFilter}</h3>
      <ul class="change-filter">
        {CHANGE_CLASSES.map((each) => (
          <li key={each}>
            <button
              type="button"
              class="row-button"
              title={messages.changeHint[each]}
              aria-pressed={chosen.includes(each)}
              onClick={() => onToggle(each)}
            >
              <span class={`change-swatch change-${each}`} aria-hidden="true" />
              <span>{messages.changeClass[each]}</span>
              <span class="count">
                {formatNumber(promises.filter(({ change }) => change?.change === each).length, language)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
