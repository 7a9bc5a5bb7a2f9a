/** How far a statement may be trusted, as its letter. */
import type { Grade } from '../../domain/PlanningFeature.ts';
import { useInterface } from '../Interface.ts';

export function GradeMark({ grade }: { readonly grade: Grade }) {
  const { messages } = useInterface();
  return (
    <span class={`grade grade-${grade}`} title={messages.grade(grade)}>
      <span aria-hidden="true">{grade}</span>
      <span class="visually-hidden"> {messages.grade(grade)}</span>
    </span>
  );
}
