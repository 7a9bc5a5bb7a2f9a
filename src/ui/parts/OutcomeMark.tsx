/** The verdict of a target as a word in a frame; what was not found looks open, never failed. */
import { outcomeClassOf } from '../../domain/outcomeClass.ts';
import type { Outcome } from '../../domain/Report.ts';
import { VERDICT_MESSAGES } from '../../i18n/verdict/index.ts';
import { useInterface } from '../Interface.ts';

export interface OutcomeMarkProps {
  readonly outcome: Outcome;
  /** Says also what stands beside a target that was not found. */
  readonly withBeside?: boolean;
}

export function OutcomeMark({ outcome, withBeside = false }: OutcomeMarkProps) {
  const { language, messages } = useInterface();
  const outcomeClass = outcomeClassOf(outcome);
  return (
    <span class={`outcome outcome-${outcomeClass}`} title={VERDICT_MESSAGES[language].verdictHint[outcome.verdict]}>
      {withBeside && outcomeClass !== 'nothing' ? messages.outcomeClass[outcomeClass] : messages.verdict[outcome.verdict]}
    </span>
  );
}
