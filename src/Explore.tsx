/** The panel of the places, wired to the state: the filter, and distances where they are asked for. */
import type { FacetKey } from './domain/FacetView.ts';
import type { PlanningFeature } from './domain/PlanningFeature.ts';
import type { Store } from './state/Store.ts';
import { clearFilter, measureFrom, setPhase, setView, setWithin, toggleOption } from './state/transitions.ts';
import { ExplorePanel, type ExplorePanelProps } from './ui/explore/ExplorePanel.tsx';
import { MeasuredFrom } from './ui/explore/MeasuredFrom.tsx';
import { useDistances } from './useDistances.ts';

export interface ExploreProps
  extends Omit<ExplorePanelProps, 'onToggleOption' | 'onPhase' | 'onClear' | 'onCredits' | 'distances' | 'measured'> {
  readonly store: Store;
  readonly placesById: ReadonlyMap<string, PlanningFeature>;
}

export function Explore({ store, placesById, ...panel }: ExploreProps) {
  const { from, withinMetres } = store.state.value;
  const distances = useDistances(from, panel.places, placesById);
  const toggle = (facet: FacetKey, value: string) => {
    if (facet !== 'withinMetres') store.apply((before) => toggleOption(before, facet, value));
    else store.apply((before) => setWithin(before, Number(value) === withinMetres ? undefined : Number(value)));
  };
  return (
    <ExplorePanel
      {...panel}
      distances={distances.ranges}
      measured={
        from === undefined ? undefined : (
          <MeasuredFrom
            from={from}
            placesById={placesById}
            failure={distances.failure}
            onRetry={distances.retry}
            onStop={() => store.apply((before) => measureFrom(before, undefined))}
          />
        )
      }
      onToggleOption={toggle}
      onPhase={(phase) => store.apply((before) => setPhase(before, phase))}
      onClear={() => store.apply(clearFilter)}
      onCredits={() => store.apply((before) => setView(before, 'credits'))}
    />
  );
}
