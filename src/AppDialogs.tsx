/** The dialogs over the page: credits, what can be taken away, display and help, a remark. Each is fetched when it is first opened. */
import { useSignal, type Signal } from '@preact/signals';
import type { DrawnBase } from './BaseMaps.tsx';
import type { BenchModel } from './bench/BenchModel.ts';
import type { PlaceFilter } from './domain/PlaceFilter.ts';
import type { PlanningFeature } from './domain/PlanningFeature.ts';
import type { PublicationRules } from './domain/publicationRules.ts';
import type { ReportTexts } from './domain/Report.ts';
import { focusFirst } from './focusFirst.ts';
import { lazily } from './lazily.tsx';
import type { FirstView } from './load.ts';
import type { AppState } from './state/AppState.ts';
import type { Store } from './state/Store.ts';
import { openPrint } from './state/transitions.ts';
import { TakeawayDialog } from './TakeawayDialog.tsx';
import { useInterface } from './ui/Interface.ts';
import type { MistakeDialogProps } from './ui/mistake/MistakeDialog.tsx';
import { PanelBoundary } from './ui/parts/PanelBoundary.tsx';

/** What a remark is about. */
export type RemarkSubject = Pick<MistakeDialogProps, 'place' | 'passages'>;

export interface AppDialogsProps {
  readonly store: Store;
  readonly data: FirstView;
  readonly state: AppState;
  readonly filter: PlaceFilter;
  readonly visible: readonly PlanningFeature[];
  readonly selected: PlanningFeature | undefined;
  readonly rules: PublicationRules;
  readonly base: DrawnBase | undefined;
  readonly bench: BenchModel | undefined;
  /** Undefined until the digest has arrived. */
  readonly report: ReportTexts | undefined;
  readonly helps: Signal<boolean>;
  readonly takesAway: Signal<boolean>;
  readonly mistake: Signal<RemarkSubject | undefined>;
  readonly onCloseCredits: () => void;
}

const Credits = lazily(async () => (await import('./ui/credits/Credits.tsx')).Credits, (messages) => messages.credits);
const Settings = lazily(async () => (await import('./Settings.tsx')).Settings, (messages) => messages.help);
const MistakeDialog = lazily(async () => (await import('./ui/mistake/MistakeDialog.tsx')).MistakeDialog, (messages) => messages.mistake);

export function AppDialogs({ store, data, state, filter, visible, selected, rules, base, bench, report, helps, takesAway, mistake, onCloseCredits }: AppDialogsProps) {
  const { language, messages } = useInterface();
  const { catalog, places } = data;
  const draft = useSignal('');
  return (
    <>
      {state.view === 'credits' && (
        <PanelBoundary as="dialog" name={messages.credits} onClose={onCloseCredits}>
          <Credits catalog={catalog} places={places} rules={rules} base={base} onClose={onCloseCredits} />
        </PanelBoundary>
      )}
      {takesAway.value && (
        <TakeawayDialog
          {...{ data, filter, visible, state, selected, base, bench }}
          onPrint={() => store.apply(openPrint)}
          onClose={() => leave(takesAway, 'open-takeaway')}
        />
      )}
      {helps.value && (
        <PanelBoundary as="dialog" name={messages.help} onClose={() => leave(helps, 'open-help')}>
          <Settings onClose={() => leave(helps, 'open-help')} />
        </PanelBoundary>
      )}
      {mistake.value !== undefined && (
        <PanelBoundary as="dialog" name={messages.mistake} onClose={() => (mistake.value = undefined)}>
          <MistakeDialog
            map={catalog.region.id}
            report={catalog.report.id}
            {...mistake.value}
            draft={draft}
            textOf={(passage) => report?.passages.get(passage)?.text[language].map(({ text }) => text).join('')}
            onClose={() => (mistake.value = undefined)}
          />
        </PanelBoundary>
      )}
    </>
  );
}

/** The focus goes back to what opened it. */
function leave(open: Signal<boolean>, button: string): void {
  open.value = false;
  requestAnimationFrame(() => focusFirst(button, 'places', 'document-heading'));
}
