/** The facts of a place: value and unit, date, grade, source; conflicting values stand side by side, a computed area beside the published. */
import type { BoundaryFact, Fact, Kind } from '../../domain/PlanningFeature.ts';
import type { FactField } from '../../domain/vocabulary.ts';
import { FACT_NAMES } from '../../i18n/facts/index.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useInterface } from '../Interface.ts';
import { Figure } from '../parts/Figure.tsx';
import { SourceLine } from '../parts/SourceLine.tsx';
import { BoundaryArea } from './BoundaryArea.tsx';

export interface FactsSectionProps {
  readonly facts: readonly Fact[];
  /** Undefined too where its line is kept back. */
  readonly boundary: BoundaryFact | undefined;
  readonly kind: Kind;
}

/** What the area inside a boundary is to be compared with. */
const AREA_FIELDS: readonly FactField[] = ['landArea', 'plannedArea'];

export function FactsSection({ facts, boundary, kind }: FactsSectionProps) {
  const { messages } = useInterface();
  const fields = [...new Set(facts.map(({ field }) => field))];
  const afterAreas = fields.findLastIndex((field) => AREA_FIELDS.includes(field)) + 1;
  const rows = fields.map((field) => <FactRow key={field} field={field} facts={facts} />);
  return (
    <section>
      <h3>{messages.facts}</h3>
      {facts.length === 0 && boundary === undefined && <p class="not-found">{messages.noFacts}</p>}
      <dl class="facts">
        {rows.slice(0, afterAreas)}
        {boundary !== undefined && <BoundaryArea boundary={boundary} kind={kind} />}
        {rows.slice(afterAreas)}
      </dl>
    </section>
  );
}

function FactRow({ field, facts }: { readonly field: FactField; readonly facts: readonly Fact[] }) {
  const { language } = useInterface();
  return (
    <div>
      <dt>{FACT_NAMES[language][field]}</dt>
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
  );
}
