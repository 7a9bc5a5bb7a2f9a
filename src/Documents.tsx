/** The panels that tell of the report: loaded when one of them is first opened. */
import type { Catalog } from './domain/Catalog.ts';
import type { PlanningFeature } from './domain/PlanningFeature.ts';
import type { Mention, ReportTexts } from './domain/Report.ts';
import { isFiltering, NO_FILTER, type PlaceFilter } from './domain/PlaceFilter.ts';
import type { AppState } from './state/AppState.ts';
import type { Store } from './state/Store.ts';
import { clearFilter, clearPromises, clearResolutions, toggleChange, toggleOption, toggleResolution } from './state/transitions.ts';
import { CoveragePanel } from './ui/coverage/CoveragePanel.tsx';
import { useInterface } from './ui/Interface.ts';
import { Loading } from './ui/parts/Loading.tsx';
import { PromisesPanel } from './ui/promises/PromisesPanel.tsx';
import { MapFilterNote } from './ui/report/MapFilterNote.tsx';
import { ReportPanel } from './ui/report/ReportPanel.tsx';
import { SelectedBar } from './ui/report/SelectedBar.tsx';
import type { Loaded } from './useLoaded.ts';

export interface DocumentsProps {
  readonly store: Store;
  readonly state: AppState;
  readonly filter: PlaceFilter;
  readonly catalog: Catalog;
  readonly placesById: ReadonlyMap<string, PlanningFeature>;
  readonly selected: PlanningFeature | undefined;
  readonly report: Loaded<ReportTexts>;
  readonly ledger: Loaded<readonly Mention[]>;
  /** Counts the passages that were asked for: asking for the same one again shows it again. */
  readonly openings: number;
  readonly onSelect: (id: string) => void;
  readonly onOpenPassage: (id: string) => void;
  readonly onShowPlace: () => void;
  /** Opens the dialog for a remark on these passages; absent where mistakes cannot be reported. */
  readonly onMistake: ((passages: readonly string[]) => void) | undefined;
}

export function Documents(props: DocumentsProps) {
  const { language } = useInterface();
  const { state, selected } = props;
  // The promises themselves show what the outcomes leave.
  const filter = state.view === 'promises' ? { ...props.filter, outcomes: NO_FILTER.outcomes } : props.filter;
  return (
    <>
      {state.selected !== undefined && (
        <SelectedBar
          name={selected?.properties.name[language] ?? state.selected}
          passages={state.view === 'report' ? (selected?.properties.evidence ?? []) : []}
          open={state.passage}
          onOpen={props.onOpenPassage}
          onShowPlace={props.onShowPlace}
        />
      )}
      {isFiltering(filter) && (
        <MapFilterNote
          names={props.catalog}
          filter={filter}
          onClear={() => props.store.apply(clearFilter)}
        />
      )}
      <Panel {...props} />
    </>
  );
}

function Panel(props: DocumentsProps) {
  const { store, state, catalog, placesById, selected, onSelect, onOpenPassage, onMistake } = props;
  const [report, ledger] = [props.report.value.value, props.ledger.value.value];
  if (state.view === 'coverage') {
    if (ledger === undefined) return <Loading failure={props.ledger.failure.value} onRetry={props.ledger.retry} />;
    return (
      <CoveragePanel
        catalog={catalog}
        ledger={ledger}
        placesById={placesById}
        selected={selected}
        chosen={state.resolutions}
        onToggle={(resolution) => store.apply((before) => toggleResolution(before, resolution))}
        onClear={() => store.apply(clearResolutions)}
        onSelect={onSelect}
        onOpenPassage={onOpenPassage}
        onMistake={onMistake}
      />
    );
  }
  if (report === undefined) return <Loading failure={props.report.failure.value} onRetry={props.report.retry} />;
  if (state.view === 'promises') {
    return (
      <PromisesPanel
        catalog={catalog}
        report={report}
        placesById={placesById}
        outcomes={state.outcomes}
        changes={state.changes}
        onToggleOutcome={(outcome) => store.apply((before) => toggleOption(before, 'outcomes', outcome))}
        onToggleChange={(change) => store.apply((before) => toggleChange(before, change))}
        onClear={() => store.apply(clearPromises)}
        onSelect={onSelect}
        onOpenPassage={onOpenPassage}
      />
    );
  }
  return (
    <ReportPanel
      catalog={catalog}
      report={report}
      selected={selected?.id}
      open={state.passage}
      openings={props.openings}
      onSelect={onSelect}
      onOpen={onOpenPassage}
      onMistake={onMistake}
    />
  );
}
