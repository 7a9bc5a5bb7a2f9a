/** The verdict of a target as a word in a frame; what was not found looks open, never failed. */
import { outcomeClassOf } from '../../domain/outcomeClass.ts';
import type { Outcome } from '../../domain/Report.ts';
import { useInterface } from '../Interface.ts';

export function OutcomeMark({ outcome }: { readonly outcome: Outcome }) {
  const { messages } = useInterface();
  return (
    <span class={`outcome outcome-${outcomeClassOf(outcome)}`} title={messages.verdictHint[outcome.verdict]}>
      {messages.verdict[outcome.verdict]}
    </span>
  );
}
