/** The places: themes, the other facets, the filter in words, the list. */
import type { ComponentChildren } from 'preact';
import type { Catalog } from '../../domain/Catalog.ts';
import type { FacetKey, FacetView } from '../../domain/FacetView.ts';
import type { PlaceFilter } from '../../domain/PlaceFilter.ts';
import { phaseOf, type Phase, type PhaseCounts } from '../../domain/statusPhase.ts';
import { FacetFilter } from '../filters/FacetFilter.tsx';
import { PhaseToggle } from '../filters/PhaseToggle.tsx';
import { ThemeFilter } from '../filters/ThemeFilter.tsx';
import { useInterface } from '../Interface.ts';
import { PanelBoundary } from '../parts/PanelBoundary.tsx';
import { FilterSummary } from './FilterSummary.tsx';
import { PlaceList, type PlaceListProps } from './PlaceList.tsx';

export interface ExplorePanelProps extends PlaceListProps {
  readonly catalog: Catalog;
  readonly filter: PlaceFilter;
  readonly facets: readonly FacetView[];
  /** Places that each theme would show. */
  readonly themeCounts: ReadonlyMap<string, number>;
  readonly phases: PhaseCounts;
  /** True while the index that the text needs is on its way. */
  readonly isWaiting: boolean;
  /** Says where the list is measured from. */
  readonly measured: ComponentChildren;
  /** False where the themes stand over the map. */
  readonly hasThemes: boolean;
  readonly onToggleTheme: (theme: string) => void;
  readonly onToggleOption: (facet: FacetKey, value: string) => void;
  readonly onPhase: (phase: Phase) => void;
  readonly onClear: () => void;
  /** Absent where nothing can be taken away. */
  readonly onTakeAway: (() => void) | undefined;
  /** Absent where neither table nor statistics are offered. */
  readonly onLook: ((view: 'table' | 'stats') => void) | undefined;
  readonly onHelp: () => void;
  readonly onCredits: () => void;
}

export function ExplorePanel(props: ExplorePanelProps) {
  const { messages } = useInterface();
  const { catalog, filter, places } = props;
  const context = places.filter(({ properties }) => properties.context).length;
  return (
    <div class="explore">
      <PanelBoundary name={messages.filters}>
        {props.hasThemes && (
          <ThemeFilter themes={catalog.themes} chosen={filter.themes} counts={props.themeCounts} onToggle={props.onToggleTheme} />
        )}
        <PhaseToggle phase={phaseOf(filter.statuses)} counts={props.phases} onChoose={props.onPhase} />
        <FacetFilter facets={props.facets} zones={catalog.zones} onToggle={props.onToggleOption} />
      </PanelBoundary>
      <FilterSummary
        names={catalog}
        filter={filter}
        named={places.length - context}
        context={context}
        isWaiting={props.isWaiting}
        onClear={props.onClear}
        onTakeAway={props.onTakeAway}
        onLook={props.onLook}
      />
      {props.measured}
      <PanelBoundary name={messages.places}>
        <PlaceList {...props} />
      </PanelBoundary>
      <footer class="panel-foot">
        <button type="button" class="text-button" id="open-help" onClick={props.onHelp}>
          {messages.help}
        </button>
        <button type="button" class="text-button" id="open-credits" onClick={props.onCredits}>
          {messages.credits}
        </button>
      </footer>
    </div>
  );
}
