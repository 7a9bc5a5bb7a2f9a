/** One passage of the digest: its text with names as links, its figures, its address, and a way to point out a mistake. */
import type { OriginalSentence } from '../../domain/Original.ts';
import type { Passage, Result, Target } from '../../domain/Report.ts';
import { READING_MESSAGES } from '../../i18n/reading/index.ts';
import { useInterface } from '../Interface.ts';
import { PassageLink } from '../parts/PassageLink.tsx';
import { OutcomeMark } from '../parts/OutcomeMark.tsx';
import { DigestText } from '../parts/DigestText.tsx';
import { OriginalText } from '../parts/OriginalText.tsx';
import { Figures } from '../parts/Figures.tsx';
import { datedPassageNumber, passageNumber } from '../parts/passageNumber.ts';

export interface PassageViewProps {
  readonly passage: Passage;
  readonly targets: readonly Target[];
  readonly results: readonly Result[];
  /** True where its report is not the one in force: a screen reader is told its year. */
  readonly isDated: boolean;
  /** The report's own sentences, where they are at hand. */
  readonly original: readonly OriginalSentence[];
  /** True for the passage that the address names. */
  readonly isOpen: boolean;
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
  readonly onOpen: (id: string) => void;
  /** Absent where mistakes cannot be reported. */
  readonly onMistake: ((passages: readonly string[]) => void) | undefined;
}

export function PassageView(props: PassageViewProps) {
  const { language, messages } = useInterface();
  const { passage, targets, results, isOpen, selected } = props;
  const number = passageNumber(passage.id, messages);
  const label = messages.inReport(props.isDated ? datedPassageNumber(passage.id, messages) : number);
  return (
    <section
      class={isOpen ? 'digest is-open' : 'digest'}
      id={passageElement(passage.id)}
      tabIndex={-1}
      aria-label={label}
    >
      <PassageLink id={passage.id} onOpen={props.onOpen} label={label}>
        {number}
      </PassageLink>
      <div>
        <DigestText segments={passage.text[language]} selected={selected} onSelect={props.onSelect} />
        <OriginalText sentences={props.original} selected={selected} onSelect={props.onSelect} />
        <Quantities name={messages.results} quantities={results} />
        <Quantities name={messages.targets} quantities={targets} />
        {isOpen && props.onMistake !== undefined && (
          <button type="button" class="text-button" onClick={() => props.onMistake?.([passage.id])}>
            {messages.mistake}
          </button>
        )}
      </div>
    </section>
  );
}

interface QuantitiesProps {
  readonly name: string;
  readonly quantities: readonly (Target | Result)[];
}

function Quantities({ name, quantities }: QuantitiesProps) {
  const { language } = useInterface();
  const own = READING_MESSAGES[language];
  if (quantities.length === 0) return null;
  return (
    <ul class="targets" aria-label={name}>
      {quantities.map((quantity) => (
        <li key={quantity.id}>
          <span>
            {quantity.label[language]}{' '}
            {quantity.kind === 'target' && <OutcomeMark outcome={quantity.outcome} withBeside />}
            {quantity.kind === 'result' && quantity.year !== undefined && `· ${own.inYear(String(quantity.year))}`}
          </span>
          <span class="target-figures">
            <Figures figures={quantity.figures} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Id of the element that shows the passage. */
export function passageElement(id: string): string {
  return `passage-${id.replaceAll('/', '-')}`;
}
