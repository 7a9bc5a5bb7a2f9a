/** The date, grade and source below a statement. */
import type { Grade } from '../../domain/PlanningFeature.ts';
import { formatDate } from '../../i18n/format.ts';
import { useInterface } from '../Interface.ts';
import { GradeMark } from './GradeMark.tsx';

export interface SourceLineProps {
  readonly asOf: string;
  /** Words for the date, where it is more than the day of the statement. */
  readonly dateWords?: (date: string) => string;
  readonly grade: Grade;
  readonly source: string;
}

export function SourceLine({ asOf, dateWords, grade, source }: SourceLineProps) {
  const { language, messages } = useInterface();
  const words = dateWords ?? messages.asOf;
  return (
    <p class="source">
      <GradeMark grade={grade} />
      {asOf !== 'n.d.' && <span>{words(formatDate(asOf, language))} · </span>}
      <span lang="zh-Hans">{source}</span>
    </p>
  );
}
