/** The selected place. An address may name it by town code, name or alias; the page writes the id. */
import { useEffect, useMemo } from 'preact/hooks';
import type { PlanningFeature } from './domain/PlanningFeature.ts';
import { resolvePlace } from './domain/resolvePlace.ts';
import type { Store } from './state/Store.ts';
import { select } from './state/transitions.ts';

/** Undefined where nothing is selected, or what is selected is not there. */
export function useSelected(store: Store, places: readonly PlanningFeature[]): PlanningFeature | undefined {
  const wanted = store.state.value.selected;
  const selected = useMemo(() => (wanted === undefined ? undefined : resolvePlace(places, wanted)), [wanted, places]);
  useEffect(() => {
    if (selected !== undefined && selected.id !== wanted) store.restate((before) => select(before, selected.id));
  }, [selected]);
  return selected;
}
