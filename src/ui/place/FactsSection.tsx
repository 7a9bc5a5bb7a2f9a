/** The facts of a place: value and unit, date, grade, source; conflicting values stand side by side, what is computed after them. */
import type { BoundaryFact, Fact, Kind } from '../../domain/PlanningFeature.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useInterface } from '../Interface.ts';
import { Figure } from '../parts/Figure.tsx';
import { BoundaryArea } from './BoundaryArea.tsx';
import { SourceLine } from '../parts/SourceLine.tsx';

export interface FactsSectionProps {
  readonly facts: readonly Fact[];
  readonly boundary: BoundaryFact | undefined;
  readonly kind: Kind;
}

export function FactsSection({ facts, boundary, kind }: FactsSectionProps) {
  const { language, messages } = useInterface();
  const fields = [...new Set(facts.map(({ field }) => field))];
  return (
    <section>
      <h3>{messages.facts}</h3>
      {facts.length === 0 && boundary === undefined && <p class="not-found">{messages.noFacts}</p>}
      <dl class="facts">
        {fields.map((field) => (
          <div key={field}>
            <dt>{messages.factField[field]}</dt>
            {facts
              .filter((fact) => fact.field === field)
              .map(({ value, unit, note, asOf, grade, source }, index) => (
                <dd key={index}>
                  <p class={typeof value === 'number' ? 'figure' : 'words'}>
                    {typeof value !== 'number' && value[language]}
                    {typeof value === 'number' && unit === undefined && formatNumber(value, language)}
                    {typeof value === 'number' && unit !== undefined && <Figure value={value} unit={unit} />}
                  </p>
                  {note !== undefined && <p class="note">{note[language]}</p>}
                  <SourceLine asOf={asOf} grade={grade} source={source} />
                </dd>
              ))}
          </div>
        ))}
        {boundary !== undefined && <BoundaryArea boundary={boundary} kind={kind} />}
      </dl>
    </section>
  );
}
