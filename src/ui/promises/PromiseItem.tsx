/** One promise of the report: what, how much, by when, where, and what is known of its outcome. */
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import type { Target, TargetChange } from '../../domain/Report.ts';
import type { ReportYears } from '../../domain/reportYears.ts';
import { useInterface } from '../Interface.ts';
import { PassageLink } from '../parts/PassageLink.tsx';
import { PlaceLink } from '../parts/PlaceLink.tsx';
import { Figures } from '../parts/Figures.tsx';
import { datedPassageNumber, passageNumber } from '../parts/passageNumber.ts';
import { ChangeNote } from './ChangeNote.tsx';
import { OutcomeView } from './OutcomeView.tsx';
import { termWords } from './termWords.ts';

export interface PromiseItemProps {
  readonly target: Target;
  /** How it stands to the report before; absent where that is alike or unknown. */
  readonly change?: TargetChange | undefined;
  /** Absent where there is one report alone. */
  readonly years: ReportYears | undefined;
  readonly placesById: ReadonlyMap<string, PlanningFeature>;
  /** Id of the place that the reader is at: it is not linked to itself. */
  readonly self?: string;
  readonly onSelect: (id: string) => void;
  readonly onOpenPassage: (id: string) => void;
}

export function PromiseItem({ target, change, years, placesById, self, onSelect, onOpenPassage }: PromiseItemProps) {
  const { language, messages } = useInterface();
  const { id, label, figures, places, passage, outcome } = target;
  const others = places.filter((place) => place !== self);
  const term = termWords(target, language, messages);
  const number = change?.change === 'dropped' ? datedPassageNumber(passage, messages) : passageNumber(passage, messages);
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
      {change !== undefined && years !== undefined && <ChangeNote {...{ change, years, placesById, onOpenPassage }} />}
      <OutcomeView outcome={outcome} />
    </li>
  );
}
