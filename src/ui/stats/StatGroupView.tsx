/** One group of the statistics: its heading, what it counts, its bars, and what bears none of its words. */
import type { StatGroup } from '../../domain/statistics/statGroup.ts';
import { formatNumber } from '../../i18n/format.ts';
import { STATS_MESSAGES } from '../../i18n/stats/index.ts';
import { useInterface } from '../Interface.ts';
import { BarList, type Bar } from './BarList.tsx';

export interface StatGroupViewProps {
  readonly group: StatGroup;
  /** Name and colour of an option. */
  readonly lookOf: (value: string) => Pick<Bar, 'name' | 'colour' | 'class'>;
  readonly onToggle: (value: string) => void;
}

export function StatGroupView({ group: { facet, base, options, without }, lookOf, onToggle }: StatGroupViewProps) {
  const { language } = useInterface();
  const own = STATS_MESSAGES[language];
  const id = `stats-${facet}`;
  return (
    <section class="stat-group" aria-labelledby={id}>
      <h3 id={id}>
        {own.group[facet]}
        <span class="count">{own.base(formatNumber(base, language))}</span>
      </h3>
      {own.note[facet] !== undefined && <p class="quiet">{own.note[facet]}</p>}
      <BarList
        label={own.group[facet]}
        base={base}
        bars={options.filter(({ count, isChosen }) => count > 0 || isChosen).map(({ value, count, isChosen }) => ({ value, count, isChosen, ...lookOf(value) }))}
        onToggle={onToggle}
      />
      {without > 0 && (
        <p class="quiet stat-without">
          <span>{own.without[facet]}</span>
          <span>{formatNumber(without, language)}</span>
        </p>
      )}
    </section>
  );
}
