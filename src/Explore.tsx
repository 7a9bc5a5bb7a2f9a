/** The panel of the places, wired to the state: the filter, and distances where they are asked for. */
import type { PlanningFeature } from './domain/PlanningFeature.ts';
import type { Store } from './state/Store.ts';
import { clearFilter, measureFrom, setPhase, setView, toggleFacetOption } from './state/transitions.ts';
import { ExplorePanel, type ExplorePanelProps } from './ui/explore/ExplorePanel.tsx';
import { MeasuredFrom } from './ui/explore/MeasuredFrom.tsx';
import { useDistances } from './useDistances.ts';

export interface ExploreProps
  extends Omit<ExplorePanelProps, 'onToggleOption' | 'onPhase' | 'onClear' | 'onCredits' | 'distances' | 'measured'> {
  readonly store: Store;
  readonly placesById: ReadonlyMap<string, PlanningFeature>;
}

export function Explore({ store, placesById, ...panel }: ExploreProps) {
  const { from } = store.state.value;
  const distances = useDistances(from, panel.places, placesById);
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
      onToggleOption={(facet, value) => store.apply((before) => toggleFacetOption(before, facet, value))}
      onPhase={(phase) => store.apply((before) => setPhase(before, phase))}
      onClear={() => store.apply(clearFilter)}
      onCredits={() => store.apply((before) => setView(before, 'credits'))}
    />
  );
}
