/** Candidates of which too little is known to be ranked, each with what is missing, the weightiest first. */
import { useSignal } from '@preact/signals';
import type { Candidate } from '../../domain/shortlist/Candidate.ts';
import { LEAST_KNOWN_SHARE, type CriterionLine, type RankedCandidate } from '../../domain/shortlist/Ranking.ts';
import { formatNumber } from '../../i18n/format.ts';
import { SHORTLIST_MESSAGES } from '../../i18n/shortlist/index.ts';
import { useInterface } from '../Interface.ts';
import { formatShare } from '../stats/formatShare.ts';
import { CandidateName } from './CandidateName.tsx';
import { CompareBox } from './CompareBox.tsx';
import { SheetButton } from './SheetButton.tsx';
import { MoreButton } from './MoreButton.tsx';

export interface ListedApartProps {
  readonly unrankable: readonly RankedCandidate[];
  readonly compared: readonly string[];
  readonly linesOf: (candidate: string) => readonly CriterionLine[];
  readonly onChoose: (candidate: Candidate) => void;
  readonly onToggleCompared: (id: string) => void;
  readonly onSheet: (id: string) => void;
}

const PAGE = 10;

export function ListedApart({ unrankable, compared, linesOf, onChoose, onToggleCompared, onSheet }: ListedApartProps) {
  const { language, messages } = useInterface();
  const { apart: own, ranked } = SHORTLIST_MESSAGES[language];
  const shown = useSignal(PAGE);
  if (unrankable.length === 0) return null;
  const rows = unrankable.slice(0, shown.value);
  /** A missing position is one thing to ask for, however many criteria it leaves unknown. */
  const missingOf = (id: string) => {
    const unknown = linesOf(id).filter(({ measure }) => !measure.isKnown).toSorted((a, b) => b.weight - a.weight);
    const ofPosition = unknown.filter(({ measure }) => !measure.isKnown && measure.why === 'no-position');
    const others = unknown.filter((line) => !ofPosition.includes(line)).map(({ criterion }) => criterion.name[language]);
    return [...(ofPosition.length > 0 ? [own.position(formatNumber(ofPosition.length, language))] : []), ...others].join(messages.listSeparator);
  };
  return (
    <section class="listed-apart" aria-labelledby="apart-heading">
      <h3 id="apart-heading">
        {own.heading} <span class="count">{formatNumber(unrankable.length, language)}</span>
      </h3>
      <p class="quiet">{own.about(formatShare(LEAST_KNOWN_SHARE, 1, language))}</p>
      <ul>
        {rows.map(({ candidate, knownShare }) => (
          <li key={candidate.id}>
            <CandidateName candidate={candidate} onChoose={onChoose} />
            <CompareBox id={candidate.id} name={candidate.name[language]} compared={compared} onToggle={onToggleCompared} />
            <SheetButton id={candidate.id} name={candidate.name[language]} onSheet={onSheet} />
            <p class="quiet">
              {ranked.known(formatShare(knownShare, 1, language))} · {own.lacks(missingOf(candidate.id))}
            </p>
          </li>
        ))}
      </ul>
      <MoreButton shown={rows.length} all={unrankable.length} step={PAGE} onMore={() => (shown.value += PAGE)} />
    </section>
  );
}
