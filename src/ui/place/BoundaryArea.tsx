/** The area inside a place's boundary: computed, and said to be so; beside what is published, never instead of it. */
import type { BoundaryFact, Kind } from '../../domain/PlanningFeature.ts';
import { formatLength } from '../../i18n/format.ts';
import { useInterface } from '../Interface.ts';
import { Figure } from '../parts/Figure.tsx';
import { SourceLine } from '../parts/SourceLine.tsx';

export interface BoundaryAreaProps {
  readonly boundary: BoundaryFact;
  readonly kind: Kind;
}

const SQUARE_METRES_PER_MU = 10_000 / 15;

export function BoundaryArea({ boundary, kind }: BoundaryAreaProps) {
  const { language, messages } = useInterface();
  const { squareMetres, radiusMetres, asOf, grade, source, approvalNumber } = boundary;
  return (
    <div>
      <dt>{messages.boundaryArea}</dt>
      <dd>
        <p class="figure">
          {/* Plans of parks count in mu. */}
          {kind !== 'town' && (
            <>
              <Figure value={Math.round(squareMetres / SQUARE_METRES_PER_MU)} unit="mu" />
              {' · '}
            </>
          )}
          <Figure value={squareMetres / 1e6} unit="km2" />
        </p>
        <p class="note">
          {messages.boundaryNote(formatLength(radiusMetres, language, messages))}
          {approvalNumber !== undefined && (
            <>
              <br />
              {messages.approvalNumber(approvalNumber)}
            </>
          )}
        </p>
        <SourceLine asOf={asOf} grade={grade} source={source} />
      </dd>
    </div>
  );
}
