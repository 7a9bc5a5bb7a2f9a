/** One promise of the report: what, how much, by when, where, and what is known of its outcome. */
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import type { Target } from '../../domain/Report.ts';
import { formatDate } from '../../i18n/format.ts';
import { useInterface } from '../Interface.ts';
import { PassageLink } from '../parts/PassageLink.tsx';
import { PlaceLink } from '../parts/PlaceLink.tsx';
import { Figures } from '../parts/Figures.tsx';
import { passageNumber } from '../parts/passageNumber.ts';
import { OutcomeView } from './OutcomeView.tsx';

export interface PromiseItemProps {
  readonly target: Target;
  readonly placesById: ReadonlyMap<string, PlanningFeature>;
  /** Id of the place that the reader is at: it is not linked to itself. */
  readonly self?: string;
  readonly onSelect: (id: string) => void;
  readonly onOpenPassage: (id: string) => void;
}

export function PromiseItem({ target, placesById, self, onSelect, onOpenPassage }: PromiseItemProps) {
  const { language, messages } = useInterface();
  const { id, label, figures, year, due, places, passage, outcome } = target;
  const others = places.filter((place) => place !== self);
  const term = due !== undefined ? messages.byDay(formatDate(due, language)) : year === undefined ? undefined : messages.byYear(String(year));
  const number = passageNumber(passage, messages);
  return (
    <li class="promise" data-target={id}>
      <p class="promise-label">
        {label[language]}
        {figures.length > 0 && (
          <span class="promise-figures">
            <Figures figures={figures} />
          </span>
        )}
      </p>
      <p class="promise-where">
        {term !== undefined && <span>{term}</span>}
        {others.map((place) => (
          <PlaceLink key={place} id={place} onSelect={onSelect}>
            {placesById.get(place)?.properties.name[language] ?? place}
          </PlaceLink>
        ))}
        <PassageLink id={passage} onOpen={onOpenPassage}>
          {messages.inReport(number)}
        </PassageLink>
      </p>
      <OutcomeView outcome={outcome} />
    </li>
  );
}
