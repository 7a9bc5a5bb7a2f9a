/** One promise as a story tells it: what, how much, by when, and what came of it with its year and source. */
import type { Target } from '../../domain/Report.ts';
import { formatDate } from '../../i18n/format.ts';
import { PROMISES_MESSAGES } from '../../i18n/promises/index.ts';
import { useInterface } from '../Interface.ts';
import { Figures } from '../parts/Figures.tsx';
import { OutcomeMark } from '../parts/OutcomeMark.tsx';
import { PassageLink } from '../parts/PassageLink.tsx';
import { passageNumber } from '../parts/passageNumber.ts';
import { SourceLine } from '../parts/SourceLine.tsx';
import { toldYear } from './toldYear.ts';

export interface ToldPromiseProps {
  readonly target: Target;
  /** Absent where there is no report to go to. */
  readonly onOpenPassage: ((passage: string) => void) | undefined;
}

export function ToldPromise({ target, onOpenPassage }: ToldPromiseProps) {
  const { language, messages } = useInterface();
  const own = PROMISES_MESSAGES[language];
  const { label, figures, passage, outcome } = target;
  const { on, grade, source, note } = outcome;
  // The first of what settles nothing: a story tells one thing at a time, the promises view all of them.
  const later = outcome.beside.find(({ kind }) => kind !== 'background');
  const year = toldYear(target, language, messages);
  const number = passageNumber(passage, messages);
  const named = messages.inReport(number);
  const shown = year.isOfReport ? number : named;
  return (
    <li class="told-promise" data-target={target.id}>
      <p class="told-label">{label[language]}</p>
      {figures.length > 0 && (
        <p class="told-figures">
          <Figures figures={figures} />
        </p>
      )}
      <p class="told-term">
        <span class="told-year">{year.words}</span>
        {onOpenPassage === undefined ? (
          <span>{shown}</span>
        ) : (
          <PassageLink id={passage} onOpen={onOpenPassage} label={named}>
            {shown}
          </PassageLink>
        )}
      </p>
      <p class="told-outcome">
        <OutcomeMark outcome={outcome} />
        {note !== undefined && <span>{note[language]}</span>}
      </p>
      {on !== undefined && grade !== undefined && source !== undefined ? (
        <SourceLine asOf={on} dateWords={own.doneOn} grade={grade} source={source} />
      ) : (
        later === undefined && <p class="source">{own.searchedOn(formatDate(outcome.reviewedOn, language))}</p>
      )}
      {later !== undefined && (
        <div class="told-beside">
          <p class="told-beside-kind">{own.besideKind[later.kind]}</p>
          <p>{later.text[language]}</p>
          {later.note !== undefined && <p class="note">{later.note[language]}</p>}
          <SourceLine asOf={later.asOf} grade={later.grade} source={later.source} />
        </div>
      )}
    </li>
  );
}
