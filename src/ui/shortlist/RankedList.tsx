/** The ranking: rows that move while weights are dragged, and what a screen reader is told once they stand still. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Firmness, RankedCandidate } from '../../domain/shortlist/Ranking.ts';
import { MOST_COMPARED } from '../../domain/shortlist/ShortlistChoice.ts';
import { formatNumber } from '../../i18n/format.ts';
import { SHORTLIST_MESSAGES } from '../../i18n/shortlist/index.ts';
import { useInterface } from '../Interface.ts';
import { MoreButton } from './MoreButton.tsx';
import { RankedRow, type RankedRowProps } from './RankedRow.tsx';
import { useSlidingRows } from './useSlidingRows.ts';

export interface RankedListProps extends Omit<RankedRowProps, 'ranked' | 'firmness' | 'count' | 'isSelected'> {
  readonly ranked: readonly RankedCandidate[];
  /** Undefined while it is worked out. */
  readonly firmness: ReadonlyMap<string, Firmness> | undefined;
  readonly selected: string | undefined;
}

/** So many rows follow a thumb within a frame. */
const PAGE = 20;
/** Whoever still drags is not talked to. */
const SETTLED_MS = 900;
const FIRST = 3;

export function RankedList({ ranked, firmness, selected, ...row }: RankedListProps) {
  const { language, messages } = useInterface();
  const own = SHORTLIST_MESSAGES[language].ranked;
  const list = useRef<HTMLOListElement>(null);
  const shown = useSignal(PAGE);
  const rows = ranked.slice(0, shown.value);
  useSlidingRows(list, rows.map(({ candidate }) => candidate.id).join(' '));
  const first = ranked.slice(0, FIRST).map(({ candidate }) => candidate.name[language]).join(messages.listSeparator);
  return (
    <section class="ranking" aria-labelledby="ranking-heading">
      <h3 id="ranking-heading">
        {own.heading} <span class="count">{own.count(formatNumber(ranked.length, language))}</span>
      </h3>
      {ranked.length === 0 ? <p>{own.none}</p> : <p class="quiet">{own.about}</p>}
      <ol ref={list}>
        {rows.map((each) => (
          <RankedRow
            key={each.candidate.id}
            ranked={each}
            firmness={firmness?.get(each.candidate.id)}
            count={ranked.length}
            isSelected={each.candidate.id === selected}
            {...row}
          />
        ))}
      </ol>
      <MoreButton shown={rows.length} all={ranked.length} step={PAGE} onMore={() => (shown.value += PAGE)} />
      {row.compared.length >= MOST_COMPARED && (
        <p class="quiet" id="compare-full">
          {own.compareFull(formatNumber(MOST_COMPARED, language))}
        </p>
      )}
      <SettledWords words={first === '' ? own.none : own.first(first, formatNumber(ranked.length, language))} />
    </section>
  );
}

/** Says its words once they have stood for a while; those that were there at first are not told. */
function SettledWords({ words }: { readonly words: string }) {
  const told = useSignal('');
  const last = useRef(words);
  useEffect(() => {
    if (last.current === words) return undefined;
    const timer = setTimeout(() => {
      last.current = words;
      told.value = words;
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <p class="visually-hidden" role="status">
      {told.value}
    </p>
  );
}
