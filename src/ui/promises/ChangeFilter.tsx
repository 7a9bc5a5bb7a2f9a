/** How the promises stand to those of last year's report: one toggle for each class, with its count. */
import { CHANGE_CLASSES, type ChangeClass } from '../../domain/targetChange.ts';
import type { Promised } from '../../domain/toPromises.ts';
import { useInterface } from '../Interface.ts';
import { CountedToggles } from '../parts/CountedToggles.tsx';

export interface ChangeFilterProps {
  readonly promises: readonly Promised[];
  readonly chosen: readonly ChangeClass[];
  readonly onToggle: (change: ChangeClass) => void;
}

export function ChangeFilter({ promises, chosen, onToggle }: ChangeFilterProps) {
  const { messages } = useInterface();
  return (
    <section aria-labelledby="change-filter">
      <h3 id="change-filter">{messages.changeFilter}</h3>
      <CountedToggles
        class="change-filter"
        options={CHANGE_CLASSES.map((each) => ({
          option: each,
          swatch: `change-swatch change-${each}`,
          name: messages.changeClass[each],
          hint: messages.changeHint[each],
          count: promises.filter(({ change }) => change?.change === each).length,
        }))}
        chosen={chosen}
        onToggle={onToggle}
      />
    </section>
  );
}
