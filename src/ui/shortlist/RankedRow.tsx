/** One candidate of the ranking: its score as a range, how firmly it holds its rank, what must be asked, and why it stands there. */
import { useSignal } from '@preact/signals';
import { isOwn, type Candidate } from '../../domain/shortlist/Candidate.ts';
import type { Firmness, RankedCandidate } from '../../domain/shortlist/Ranking.ts';
import { SHORTLIST_MESSAGES } from '../../i18n/shortlist/index.ts';
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';
import { formatShare } from '../stats/formatShare.ts';
import { CandidateName } from './CandidateName.tsx';
import { CompareBox } from './CompareBox.tsx';
import { RangeBar } from './RangeBar.tsx';
import { roughShare } from './roughShare.ts';
import { SheetButton } from './SheetButton.tsx';
import { scoreRange, span, wholePoints } from './scoreWords.ts';
import { WhyTable, type WhyContext } from './WhyTable.tsx';

/** Of so few, all are among the first three. */
const TOP = 3;

export interface RankedRowProps extends WhyContext {
  readonly ranked: RankedCandidate;
  /** Undefined while it is worked out. */
  readonly firmness: Firmness | undefined;
  /** Of all that are ranked. */
  readonly count: number;
  readonly compared: readonly string[];
  readonly isSelected: boolean;
  readonly nameOfCriterion: (id: string) => string;
  readonly onChoose: (candidate: Candidate) => void;
  readonly onToggleCompared: (id: string) => void;
  /** Opens the sheet of the candidate. */
  readonly onSheet: (id: string) => void;
  /** A park that is pointed at, for the map to show; undefined for none. */
  readonly onPoint: (id: string | undefined) => void;
}

export function RankedRow({ ranked, firmness, count, compared, isSelected, nameOfCriterion, onChoose, onToggleCompared, onSheet, onPoint, ...why }: RankedRowProps) {
  const { language, messages } = useInterface();
  const own = SHORTLIST_MESSAGES[language].ranked;
  const isOpen = useSignal(false);
  const { candidate, rank, score, middle, knownShare, undecided } = ranked;
  const name = candidate.name[language];
  const point = () => onPoint(candidate.place?.id);
  const words = scoreRange(score, language);
  return (
    <li class="ranked" aria-current={isSelected ? 'true' : undefined} onPointerEnter={point} onPointerLeave={() => onPoint(undefined)} onFocusIn={point} onFocusOut={() => onPoint(undefined)}>
      <span class="rank">{rank}</span>
      <CandidateName candidate={candidate} onChoose={onChoose} />
      <CompareBox id={candidate.id} name={name} compared={compared} onToggle={onToggleCompared} />
      <RangeBar class="score-bar" range={score} middle={middle} height={10} />
      <span class="bar-words">
        <span aria-hidden="true">{own.score(words)}</span>
        <span class="visually-hidden">{own.scoreOf(words, wholePoints(middle, language))}</span>
      </span>
      {firmness !== undefined && (
        <>
          <RangeBar class="firmness-bar" range={{ from: (firmness.from - 1) / count, to: firmness.to / count }} height={6} />
          <span class="bar-words">{own.ranks(span(firmness.from, firmness.to, language))}</span>
        </>
      )}
      {undecided.length > 0 && <p class="ask">{own.ask(undecided.map(({ criterion }) => nameOfCriterion(criterion)).join(messages.listSeparator))}</p>}
      <p class="row-words quiet">
        {[
          ...(firmness === undefined ? [own.shaking] : count > TOP ? [own.topThree(roughShare(firmness.topThree, language))] : []),
          own.known(formatShare(knownShare, 1, language)),
          ...(isOwn(candidate) ? [own.onlyPlace] : []),
        ].join(' · ')}
      </p>
      <button type="button" class="why-button" aria-expanded={isOpen.value} onClick={() => (isOpen.value = !isOpen.value)}>
        <span aria-hidden="true">{own.why}</span>
        <span class="visually-hidden">{own.whyOf(name)}</span>
        <Icon name={isOpen.value ? 'chevron-up' : 'chevron-down'} size={14} />
      </button>
      <SheetButton id={candidate.id} name={name} onSheet={onSheet} />
      {isOpen.value && <WhyTable candidate={candidate} score={score} {...why} />}
    </li>
  );
}
