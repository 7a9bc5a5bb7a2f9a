/** What is known of a target after the report: the verdict with date and source, and what stands beside it without one. */
import type { Beside, Outcome } from '../../domain/Report.ts';
import { formatDate } from '../../i18n/format.ts';
import { PROMISES_MESSAGES } from '../../i18n/promises/index.ts';
import { useInterface } from '../Interface.ts';
import { SourceLine } from '../parts/SourceLine.tsx';
import { OutcomeMark } from '../parts/OutcomeMark.tsx';

export function OutcomeView({ outcome }: { readonly outcome: Outcome }) {
  const { language } = useInterface();
  const own = PROMISES_MESSAGES[language];
  const { on, grade, source, note, beside, reviewedOn } = outcome;
  return (
    <div class="outcome-view">
      <p>
        <OutcomeMark outcome={outcome} />
        {note !== undefined && <span> {note[language]}</span>}
      </p>
      {on !== undefined && grade !== undefined && source !== undefined ? (
        <SourceLine asOf={on} dateWords={own.doneOn} grade={grade} source={source} />
      ) : (
        <p class="source">{own.searchedOn(formatDate(reviewedOn, language))}</p>
      )}
      {beside.map((each, index) => (
        <BesideView key={index} beside={each} />
      ))}
    </div>
  );
}

function BesideView({ beside: { kind, text, note, asOf, grade, source } }: { readonly beside: Beside }) {
  const { language } = useInterface();
  const own = PROMISES_MESSAGES[language];
  return (
    <div class="beside">
      <p class="beside-kind">{own.besideKind[kind]}</p>
      <p>{text[language]}</p>
      {note !== undefined && <p class="note">{note[language]}</p>}
      <SourceLine asOf={asOf} grade={grade} source={source} />
    </div>
  );
}
