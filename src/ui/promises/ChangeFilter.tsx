/** How the promises stand to those of the report before: one toggle for each class, with its count. */
import type { ReportYears } from '../../domain/reportYears.ts';
import { CHANGE_CLASSES, type ChangeClass } from '../../domain/targetChange.ts';
import type { Promised } from '../../domain/toPromises.ts';
import { PROMISES_MESSAGES } from '../../i18n/promises/index.ts';
import { useInterface } from '../Interface.ts';
import { CountedToggles } from '../parts/CountedToggles.tsx';

export interface ChangeFilterProps {
  readonly promises: readonly Promised[];
  readonly years: ReportYears;
  readonly chosen: readonly ChangeClass[];
  readonly onToggle: (change: ChangeClass) => void;
}

export function ChangeFilter({ promises, years, chosen, onToggle }: ChangeFilterProps) {
  const { language } = useInterface();
  const own = PROMISES_MESSAGES[language];
  return (
    <section aria-labelledby="change-filter">
      <h3 id="change-filter">{own.changeFilter(years)}</h3>
      <CountedToggles
        class="change-filter"
        options={CHANGE_CLASSES.map((each) => ({
          option: each,
          swatch: `change-swatch change-${each}`,
          name: own.changeClass(years)[each],
          hint: own.changeHint(years)[each],
          count: promises.filter(({ change }) => change?.change === each).length,
        }))}
        chosen={chosen}
        onToggle={onToggle}
      />
    </section>
  );
}
