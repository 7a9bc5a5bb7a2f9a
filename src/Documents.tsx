/** The panels that tell of the report: loaded when one of them is first opened. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Catalog } from './domain/Catalog.ts';
import type { PlanningFeature } from './domain/PlanningFeature.ts';
import type { Mention, ReportTexts } from './domain/Report.ts';
import { LoadError, loadLedger } from './load.ts';
import type { AppState } from './state/AppState.ts';
import type { Store } from './state/Store.ts';
import { clearOutcomes, toggleOutcome } from './state/transitions.ts';
import { CoveragePanel } from './ui/coverage/CoveragePanel.tsx';
import { LoadProblem } from './ui/LoadProblem.tsx';
import { PromisesPanel } from './ui/promises/PromisesPanel.tsx';
import { ReportPanel } from './ui/report/ReportPanel.tsx';

export interface DocumentsProps {
  readonly store: Store;
  readonly state: AppState;
  readonly catalog: Catalog;
  readonly placesById: ReadonlyMap<string, PlanningFeature>;
  /** Undefined until the digest has arrived. */
  readonly report: ReportTexts | undefined;
  readonly reportFailure: string | undefined;
  readonly onRetryReport: () => void;
  readonly onSelect: (id: string) => void;
  readonly onOpenPassage: (id: string) => void;
  /** False while the panel of the place was opened last. */
  readonly isInFront: boolean;
  readonly onShowPlace: () => void;
  /** Opens the dialog for a remark on these passages; absent where mistakes cannot be reported. */
  readonly onMistake: ((passages: readonly string[]) => void) | undefined;
}

export function Documents(props: DocumentsProps) {
  const { store, state, catalog, placesById, report, onSelect, onOpenPassage, onMistake } = props;
  const ledger = useSignal<readonly Mention[] | undefined>(undefined);
  const ledgerFailure = useSignal<string | undefined>(undefined);
  const isCoverage = state.view === 'coverage';
  const readLedger = () => {
    ledgerFailure.value = undefined;
    loadLedger()
      .then((mentions) => (ledger.value = mentions))
      .catch((error: unknown) => (ledgerFailure.value = error instanceof LoadError ? error.what : String(error)));
  };
  useEffect(() => {
    if (isCoverage && ledger.value === undefined) readLedger();
  }, [isCoverage]);

  if (isCoverage) {
    if (ledger.value === undefined) return <LoadProblem failure={ledgerFailure.value} onRetry={readLedger} />;
    return (
      <CoveragePanel
        catalog={catalog}
        ledger={ledger.value}
        placesById={placesById}
        selected={state.selected}
        onSelect={onSelect}
        onOpenPassage={onOpenPassage}
        onMistake={onMistake}
      />
    );
  }
  if (report === undefined) return <LoadProblem failure={props.reportFailure} onRetry={props.onRetryReport} />;
  if (state.view === 'promises') {
    return (
      <PromisesPanel
        catalog={catalog}
        report={report}
        placesById={placesById}
        chosen={state.outcomes}
        onToggle={(outcome) => store.apply((before) => toggleOutcome(before, outcome))}
        onClear={() => store.apply(clearOutcomes)}
        onSelect={onSelect}
        onOpenPassage={onOpenPassage}
      />
    );
  }
  return (
    <ReportPanel
      catalog={catalog}
      report={report}
      selected={state.selected === undefined ? undefined : placesById.get(state.selected)}
      open={state.passage}
      onSelect={onSelect}
      onOpen={onOpenPassage}
      isInFront={props.isInFront}
      onShowPlace={props.onShowPlace}
      onMistake={onMistake}
    />
  );
}
