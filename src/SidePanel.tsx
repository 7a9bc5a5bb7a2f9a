/** What stands beside the map: the story, the bench, the shortlist, the table where it has no dock, the statistics, a document, or the list of places. */
import type { ComponentChildren } from 'preact';
import type { FacetView } from './domain/FacetView.ts';
import type { PlaceFilter } from './domain/PlaceFilter.ts';
import type { PlanningFeature } from './domain/PlanningFeature.ts';
import type { ReportTexts } from './domain/Report.ts';
import type { PhaseCounts } from './domain/statusPhase.ts';
import { Explore } from './Explore.tsx';
import { LazyBenchPanel } from './LazyBenchPanel.tsx';
import { LazyDocuments } from './LazyDocuments.tsx';
import { LazyShortlist } from './LazyShortlist.tsx';
import { LazyStory } from './LazyStory.tsx';
import { LazyStats } from './LazyStats.tsx';
import { loadLedger, type FirstView } from './load.ts';
import type { AppState } from './state/AppState.ts';
import type { Store } from './state/Store.ts';
import type { ExplorePanelProps } from './ui/explore/ExplorePanel.tsx';
import type { PanelView } from './ui/ViewSwitch.tsx';
import type { Bench } from './useBench.ts';
import type { Choice } from './useChoice.ts';
import { useLoaded, type Loaded } from './useLoaded.ts';
import type { Search } from './useSearch.ts';
import type { Story } from './useStory.ts';
import type { Table } from './useTable.ts';

export interface SidePanelProps
  extends Pick<Choice, 'choose' | 'open' | 'show' | 'showPlace'>,
    Pick<Table, 'wasAsked'>,
    Pick<ExplorePanelProps, 'colourOf' | 'onToggleTheme' | 'onPoint' | 'onHelp' | 'onTakeAway' | 'onLook'> {
  readonly store: Store;
  readonly data: FirstView;
  readonly state: AppState;
  readonly view: PanelView;
  readonly filter: PlaceFilter;
  readonly visible: readonly PlanningFeature[];
  readonly facets: readonly FacetView[];
  readonly phases: PhaseCounts;
  readonly themeCounts: ReadonlyMap<string, number>;
  readonly search: Search;
  readonly selected: PlanningFeature | undefined;
  readonly placesById: ReadonlyMap<string, PlanningFeature>;
  readonly report: Loaded<ReportTexts>;
  readonly story: Story;
  readonly bench: Bench | undefined;
  /** The table, where it is open and has no dock. */
  readonly table: ComponentChildren;
  readonly isPhone: boolean;
  /** Counts the passages that were asked for. */
  readonly openings: number;
  readonly onCloseTable: () => void;
  /** Absent where no remarks are taken. */
  readonly onRemark: ((passages: readonly string[]) => void) | undefined;
}

export function SidePanel(props: SidePanelProps) {
  const { store, data, state, view, filter, visible, search, selected, placesById, report, bench, table, choose } = props;
  const { catalog } = data;
  const ledger = useLoaded(loadLedger, state.view === 'coverage');
  if (view === 'shortlist' && bench !== undefined) {
    return <LazyShortlist {...{ bench, state, placesById }} onSelect={choose} onPoint={props.onPoint} onOpenPassage={props.open} />;
  }
  if (view === 'bench' && bench !== undefined) return <LazyBenchPanel bench={bench} />;
  if (view === 'story') {
    return <LazyStory {...{ store, state, catalog, report }} story={props.story} selected={state.selected} onSelect={choose} onOpenPassage={props.open} />;
  }
  if (table !== undefined && table !== false) return <>{table}</>;
  if (view === 'stats') {
    return (
      <LazyStats
        {...{ store, data, filter, visible, report, bench }}
        matches={search.matches}
        wasAsked={props.wasAsked}
        onOpenPromises={() => props.show('promises')}
        onClose={props.onCloseTable}
      />
    );
  }
  if (view !== 'map' && view !== 'bench' && view !== 'shortlist') {
    return (
      <LazyDocuments
        {...{ store, state, filter, catalog, placesById, selected, report, ledger }}
        openings={props.openings}
        onSelect={choose}
        onOpenPassage={props.open}
        onShowPlace={props.showPlace}
        onMistake={props.onRemark}
      />
    );
  }
  return (
    <Explore
      {...{ store, catalog, filter, placesById }}
      facets={props.facets}
      phases={props.phases}
      themeCounts={props.themeCounts}
      isWaiting={state.text !== '' && search.matches === undefined}
      hasThemes={!props.isPhone}
      places={visible}
      selected={selected?.id}
      colourOf={props.colourOf}
      onToggleTheme={props.onToggleTheme}
      onSelect={choose}
      onPoint={props.onPoint}
      onHelp={props.onHelp}
      onTakeAway={props.onTakeAway}
      onLook={props.onLook}
    />
  );
}
