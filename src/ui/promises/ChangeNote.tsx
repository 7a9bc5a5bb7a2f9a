/** How a promise stands to the report before: its class, what it was and is, and what became of the one before. */
import type { ComponentChildren } from 'preact';
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import type { Target, TargetChange } from '../../domain/Report.ts';
import type { ReportYears } from '../../domain/reportYears.ts';
import { PROMISES_MESSAGES } from '../../i18n/promises/index.ts';
import { useInterface } from '../Interface.ts';
import { Figures } from '../parts/Figures.tsx';
import { OutcomeMark } from '../parts/OutcomeMark.tsx';
import { PassageLink } from '../parts/PassageLink.tsx';
import { datedPassageNumber } from '../parts/passageNumber.ts';
import { termWords } from './termWords.ts';

export interface ChangeNoteProps {
  readonly change: TargetChange;
  readonly years: ReportYears;
  readonly placesById: ReadonlyMap<string, PlanningFeature>;
  readonly onOpenPassage: (id: string) => void;
}

export function ChangeNote({ change, years, placesById, onOpenPassage }: ChangeNoteProps) {
  const { language, messages } = useInterface();
  const own = PROMISES_MESSAGES[language];
  if (change.change === 'added' || change.change === 'dropped') {
    return (
      <p class={`change change-${change.change}`}>
        <span class="change-mark">{own.changeHint(years)[change.change]}</span>
      </p>
    );
  }
  const { before, after } = change;
  return (
    <div class={`change change-${change.change}`}>
      <p>
        <span class="change-mark">{own.changeClass(years)[change.change]}</span>{' '}
        <Differences before={before} after={after} placesById={placesById} />
      </p>
      <p class="change-before">
        <PassageLink id={before.passage} onOpen={onOpenPassage}>
          {messages.inReport(datedPassageNumber(before.passage, messages))}
        </PassageLink>
        <OutcomeMark outcome={before.outcome} withBeside />
      </p>
    </div>
  );
}

interface DifferencesProps {
  readonly before: Target;
  readonly after: Target;
  readonly placesById: ReadonlyMap<string, PlanningFeature>;
}

/** Only what differs is said. */
function Differences({ before, after, placesById }: DifferencesProps) {
  const { language, messages } = useInterface();
  const own = PROMISES_MESSAGES[language];
  const placeNames = ({ places }: Target) =>
    places.map((id) => placesById.get(id)?.properties.name[language] ?? id).join(messages.listSeparator) || own.everywhere;
  const term = (target: Target) => termWords(target, language, messages) ?? own.noTerm;
  const figures = (target: Target) => (target.figures.length === 0 ? own.noFigure : <Figures figures={target.figures} />);
  const [hasOtherFigures, hasOtherPlaces] = [differ(before.figures, after.figures), differ(before.places.toSorted(), after.places.toSorted())];
  return (
    <>
      {differ(before.label, after.label) && <Step name={own.wording} from={before.label[language]} to={after.label[language]} />}
      {hasOtherFigures && <Step from={figures(before)} to={figures(after)} />}
      {term(before) !== term(after) && <Step name={messages.term} from={term(before)} to={term(after)} />}
      {hasOtherPlaces && <Step name={messages.places} from={placeNames(before)} to={placeNames(after)} />}
    </>
  );
}

interface StepProps {
  /** What changes; the figures go without a name. */
  readonly name?: string;
  readonly from: ComponentChildren;
  readonly to: ComponentChildren;
}

function Step({ name, from, to }: StepProps) {
  const { language } = useInterface();
  const own = PROMISES_MESSAGES[language];
  return (
    <span class="change-step">
      {name !== undefined && `${name} `}
      {own.changedFrom} <span class="change-from">{from}</span>
      <span aria-hidden="true"> → </span>
      <span class="visually-hidden">{own.changedTo} </span>
      <span class="change-to">{to}</span>
    </span>
  );
}

function differ(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}
