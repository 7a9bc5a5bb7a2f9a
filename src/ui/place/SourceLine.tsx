/** The date, grade and source below a statement. */
import type { Grade } from '../../domain/PlanningFeature.ts';
import { useInterface } from '../Interface.ts';

export interface SourceLineProps {
  readonly asOf: string;
  readonly grade: Grade;
  readonly source: string;
}

export function SourceLine({ asOf, grade, source }: SourceLineProps) {
  const { messages } = useInterface();
  return (
    <p class="source">
      <span class={`grade grade-${grade}`} title={messages.grade(grade)}>
        {grade}
        <span class="visually-hidden"> {messages.grade(grade)}</span>
      </span>
      {asOf !== 'n.d.' && <span>{messages.asOf(asOf)} · </span>}
      <span>{source}</span>
    </p>
  );
}
