/** The page of the sheet: its state, what stands above it on the screen, and the light in which paper is seen. */
import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { SHEET_PARTS } from './domain/paper/SheetFormat.ts';
import { hasMoreContrast } from './domain/Scheme.ts';
import { BASE_MAP_MESSAGES } from './i18n/bases/index.ts';
import { PRINT_MESSAGES } from './i18n/print/index.ts';
import { DOSSIER_MESSAGES } from './i18n/dossier/index.ts';
import { LazyBaseMaps } from './LazyBaseMaps.tsx';
import type { DossierState } from './Dossier.tsx';
import { LazyHandout } from './LazyHandout.tsx';
import { LazyDossier } from './LazyDossier.tsx';
import type { FirstView } from './load.ts';
import type * as PaperMap from './map/paperMap.ts';
import { MapSheet, type SheetState } from './MapSheet.tsx';
import { publicationRules } from './domain/publicationRules.ts';
import type { Store } from './state/Store.ts';
import { closePrint, setBaseMap, setPrint, togglePart } from './state/transitions.ts';
import './style/printView.css';
import { InterfaceContext, useInterface } from './ui/Interface.ts';
import { PanelBoundary } from './ui/parts/PanelBoundary.tsx';
import { PrintBar } from './ui/print/PrintBar.tsx';
import { useBases } from './useBases.ts';
import { useFiltered } from './useFiltered.ts';
import { useSearch } from './useSearch.ts';
import { useSelected } from './useSelected.ts';

export interface PrintProps {
  readonly store: Store;
  readonly data: FirstView;
  /** Fetched beside this page. */
  readonly paperMap: typeof PaperMap;
}

export function Print({ store, data, paperMap }: PrintProps) {
  const shown = useInterface();
  const { language, messages } = shown;
  const words = PRINT_MESSAGES[language];
  const state = store.state.value;
  const search = useSearch(state.text);
  const { filter, visible } = useFiltered(data, state, search.matches);
  const selected = useSelected(store, data.places);
  const bases = useBases(state.surface);
  const sheet = useSignal<SheetState>({ phase: 'drawing', problem: undefined, scale: undefined });
  const dossier = useSignal<DossierState>({ phase: 'drawing', drawn: 0, maps: 0, scale: undefined });
  const isDossier = state.view === 'shortlist';
  useEffect(() => {
    if (isDossier || state.view === 'story') return;
    document.title = [data.catalog.region.title[language], selected?.properties.name[language]].filter((part) => part !== undefined).join(' · ');
  }, [language, selected, state.view]);
  // The colours of the page hang on its root: a sheet alone cannot be light on a dark page.
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    const before = dataset['appearance'];
    dataset['appearance'] = 'light';
    return () => {
      if (before === undefined) delete dataset['appearance'];
      else dataset['appearance'] = before;
    };
  }, []);
  const { problem } = sheet.value;
  const told = { drawing: words.drawing, ready: '', failed: problem === undefined ? words.failed : words.baseIncomplete(BASE_MAP_MESSAGES[language].problem[problem]) } as const;
  const { phase: dossierPhase, drawn: drawnMaps, maps, scale: dossierScale } = dossier.value;
  const ownWords = DOSSIER_MESSAGES[language];
  const dossierTold = { drawing: ownWords.drawing(String(drawnMaps), String(maps)), ready: '', failed: ownWords.failed, empty: ownWords.nothingToPrint } as const;
  // Paper is white, whatever the screen is.
  const scheme = hasMoreContrast(shown.scheme) ? 'light-contrast' : 'light';
  // Until the index is there, what matches is not known.
  const isWaiting = state.text !== '' && search.matches === undefined;
  if (state.view === 'story') {
    return (
      <InterfaceContext.Provider value={{ ...shown, scheme }}>
        <div class="print-view">
          <PanelBoundary name={messages.viewName.story}>
            <LazyHandout store={store} data={data} paperMap={paperMap} />
          </PanelBoundary>
        </div>
      </InterfaceContext.Provider>
    );
  }
  return (
    <InterfaceContext.Provider value={{ ...shown, scheme }}>
      <div class="print-view">
        <PrintBar
          choice={state.print}
          scale={isDossier ? dossierScale : sheet.value.scale}
          parts={isDossier ? [] : SHEET_PARTS}
          isReady={isDossier ? dossierPhase === 'ready' || dossierPhase === 'failed' : sheet.value.phase === 'ready'}
          onChange={(change) => store.apply((before) => setPrint(before, change))}
          onToggle={(part) => store.apply((before) => togglePart(before, part))}
          onPrint={() => window.print()}
          onBack={() => store.apply(closePrint)}
        />
        <p class="print-state" role="status">
          {isDossier ? dossierTold[dossierPhase] : told[sheet.value.phase]}
        </p>
        <PanelBoundary name={isDossier ? messages.viewName.shortlist : messages.map} shows={JSON.stringify(state.print)}>
          {isDossier && (
            <LazyDossier
              store={store}
              data={data}
              paperMap={paperMap}
              state={state}
              selected={selected}
              onState={(next) => (dossier.value = next)}
            />
          )}
          {!isDossier && !isWaiting && (
            <MapSheet
              data={data}
              paperMap={paperMap}
              state={state}
              filter={filter}
              visible={visible}
              selected={selected}
              drawn={bases.drawn.value}
              onState={(next) => {
                const { phase, scale } = sheet.value;
                if (next.phase !== phase || next.problem !== problem || next.scale !== scale) sheet.value = next;
              }}
            />
          )}
        </PanelBoundary>
        <LazyBaseMaps
          chosen={state.baseMap}
          frame={data.catalog.region.frame}
          pictures={publicationRules(data.catalog.region.publication, 'print', 'print').servicePictures}
          isOpen={false}
          dropped={undefined}
          takesFiles={bases.takesFiles}
          onChoose={(id) => store.apply((before) => setBaseMap(before, id))}
          onClose={bases.close}
          onDrawn={(next) => (bases.drawn.value = next)}
        />
      </div>
    </InterfaceContext.Provider>
  );
}
