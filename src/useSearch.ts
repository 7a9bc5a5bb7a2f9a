/** The search: what stands in the box, what it finds, and which places the text of the filter leaves. Its index is read on first use. */
import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { HitGroup } from './domain/search/groupHits.ts';
import type { TextMatches } from './domain/PlaceFilter.ts';
import { loadSearch, type LoadedSearch } from './load.ts';
import { useLoaded, type Loaded } from './useLoaded.ts';

/** So many of each group are shown. */
const PER_GROUP = 5;

export interface Search {
  /** What stands in the box. */
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly engine: Loaded<LoadedSearch>;
  /** True once the box has been used. */
  readonly isAwake: boolean;
  readonly wake: () => void;
  /** Undefined until the index is there. */
  readonly groups: readonly HitGroup[] | undefined;
  /** How many places the text in the box matches. */
  readonly matched: number;
  /** Places that the text of the filter matches. */
  readonly matches: TextMatches;
}

/** `filterText` is the text of the filter; the box begins with it and follows it. */
export function useSearch(filterText: string): Search {
  const text = useSignal(filterText);
  const isAwake = useSignal(false);
  const engine = useLoaded(loadSearch, isAwake.value || filterText !== '');
  const loaded = engine.value.value;
  useEffect(() => {
    text.value = filterText;
  }, [filterText]);
  const hits = useMemo(() => loaded?.searcher.search(text.value), [loaded, text.value]);
  const groups = useMemo(() => hits && loaded?.code.groupHits(hits, PER_GROUP), [hits]);
  const matched = useMemo(() => (hits && loaded?.code.matchedPlaces(hits).size) ?? 0, [hits]);
  const matches = useMemo(
    () => (loaded === undefined || filterText === '' ? undefined : loaded.code.matchedPlaces(loaded.searcher.search(filterText))),
    [loaded, filterText],
  );
  return {
    text: text.value,
    setText: (next) => (text.value = next),
    engine,
    isAwake: isAwake.value,
    wake: () => (isAwake.value = true),
    groups,
    matched,
    matches,
  };
}
