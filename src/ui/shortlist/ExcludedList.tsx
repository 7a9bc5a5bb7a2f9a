/** Candidates that the must-haves leave out, each with the reason. */
import { useSignal } from '@preact/signals';
import type { Candidate } from '../../domain/shortlist/Candidate.ts';
import type { Criterion } from '../../domain/shortlist/Criterion.ts';
import type { ExcludedCandidate } from '../../domain/shortlist/Ranking.ts';
import { formatNumber } from '../../i18n/format.ts';
import { SHORTLIST_MESSAGES } from '../../i18n/shortlist/index.ts';
import { limitWords, measureWords } from '../../i18n/shortlist/measureWords.ts';
import { useInterface } from '../Interface.ts';
import { CandidateName } from './CandidateName.tsx';
import { CompareBox } from './CompareBox.tsx';
import { MoreButton } from './MoreButton.tsx';
import { SheetButton } from './SheetButton.tsx';

export interface ExcludedListProps {
  readonly excluded: readonly ExcludedCandidate[];
  readonly criteria: readonly Criterion[];
  /** Ids of all that are compared. */
  readonly compared: readonly string[];
  readonly onChoose: (candidate: Candidate) => void;
  readonly onToggleCompared: (id: string) => void;
  readonly onSheet: (id: string) => void;
}

const PAGE = 10;

export function ExcludedList({ excluded, criteria, compared, onChoose, onToggleCompared, onSheet }: ExcludedListProps) {
  const interfaceNow = useInterface();
  const { language } = interfaceNow;
  const own = SHORTLIST_MESSAGES[language].excluded;
  const shown = useSignal(PAGE);
  if (excluded.length === 0) return null;
  const rows = excluded.slice(0, shown.value);
  return (
    <section class="listed-apart" aria-labelledby="excluded-heading">
      <h3 id="excluded-heading">
        {own.heading} <span class="count">{formatNumber(excluded.length, language)}</span>
      </h3>
      <ul>
        {rows.map(({ candidate, failed }) => (
          <li key={candidate.id}>
            <CandidateName candidate={candidate} onChoose={onChoose} />
            <CompareBox id={candidate.id} name={candidate.name[language]} compared={compared} onToggle={onToggleCompared} />
            <SheetButton id={candidate.id} name={candidate.name[language]} onSheet={onSheet} />
            {failed.map(({ must, measure }) => {
              const criterion = criteria.find(({ id }) => id === must.criterion);
              return (
                criterion !== undefined && (
                  <p class="quiet" key={must.criterion}>
                    {own.failed(criterion.name[language], measureWords(criterion, measure, interfaceNow), limitWords(criterion, must.limit, interfaceNow))}
                  </p>
                )
              );
            })}
          </li>
        ))}
      </ul>
      <MoreButton shown={rows.length} all={excluded.length} step={PAGE} onMore={() => (shown.value += PAGE)} />
    </section>
  );
}
