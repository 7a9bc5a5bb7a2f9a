/** What is known of a place's state: each statement with its date, grade and source. */
import type { Kind, Status } from '../../domain/PlanningFeature.ts';
import { KINDS_WITHOUT_STATUS } from '../../domain/statusValuesOf.ts';
import { PLACE_MESSAGES } from '../../i18n/place/index.ts';
import { useInterface } from '../Interface.ts';
import { InferredMark } from '../parts/InferredMark.tsx';
import { SourceLine } from '../parts/SourceLine.tsx';

export interface StatusSectionProps {
  readonly status: readonly Status[];
  readonly kind: Kind;
  readonly isInferred: boolean;
}

export function StatusSection({ status, kind, isInferred }: StatusSectionProps) {
  const { language, messages } = useInterface();
  const own = PLACE_MESSAGES[language];
  if (KINDS_WITHOUT_STATUS.includes(kind)) return null;
  return (
    <section>
      <h3>
        {own.status}
        {isInferred && <InferredMark />}
      </h3>
      {status.length === 0 ? (
        <p class="not-found">{messages.statusUnknown}</p>
      ) : (
        <ul class="statements">
          {status.map(({ value, note, asOf, grade, source }) => (
            <li key={`${value} ${asOf}`}>
              <p>
                <span class={`status status-${value}`}>{messages.statusValue[value]}</span>
                {note !== undefined && <span> {note[language]}</span>}
              </p>
              <SourceLine asOf={asOf} grade={grade} source={source} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
