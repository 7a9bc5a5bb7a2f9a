/** What the report promises of the place, and of those known only to lie in it, with what is known of the outcome. */
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import type { ReportTexts } from '../../domain/Report.ts';
import type { ReportYears } from '../../domain/reportYears.ts';
import { toPromises } from '../../domain/toPromises.ts';
import { useInterface } from '../Interface.ts';
import { PromiseItem } from '../promises/PromiseItem.tsx';

export interface PromisesSectionProps {
  readonly place: PlanningFeature;
  /** Places known only to lie in this one. */
  readonly held: readonly PlanningFeature[];
  readonly placesById: ReadonlyMap<string, PlanningFeature>;
  readonly report: ReportTexts | undefined;
  /** Of the reports that are compared; absent where there is one alone. */
  readonly years: ReportYears | undefined;
  readonly onSelect: (id: string) => void;
  readonly onOpenPassage: (id: string) => void;
}

export function PromisesSection({ place, held, placesById, report, years, onSelect, onOpenPassage }: PromisesSectionProps) {
  const { messages } = useInterface();
  const here = new Set([place, ...held].map(({ id }) => id));
  const promises = report === undefined ? [] : toPromises(report).filter(({ target }) => target.places.some((id) => here.has(id)));
  if (promises.length === 0) return null;
  return (
    <section>
      <h3>{messages.promises}</h3>
      <ul class="promises">
        {promises.map(({ target, change }) => (
          <PromiseItem
            key={`${target.passage} ${target.id}`}
            target={target}
            change={change}
            years={years}
            placesById={placesById}
            self={place.id}
            onSelect={onSelect}
            onOpenPassage={onOpenPassage}
          />
        ))}
      </ul>
    </section>
  );
}
