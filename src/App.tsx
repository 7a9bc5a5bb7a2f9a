/** Wires state, panels and map. */
import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { boundaryPolicy } from './domain/boundaryPolicy.ts';
import { countByTheme, visiblePlaces } from './domain/PlaceFilter.ts';
import type { PlanningFeature } from './domain/PlanningFeature.ts';
import { LazyDocuments } from './LazyDocuments.tsx';
import { focusFirst } from './focusFirst.ts';
import { loadLedger, loadReport, type FirstView } from './load.ts';
import { legendRows } from './map/legendRows.ts';
import { placeColour } from './map/placeColour.ts';
import { shownMarks } from './map/shownMarks.ts';
import { MapStage } from './MapStage.tsx';
import type { Store } from './state/Store.ts';
import { clearFilter, openPassage, select, setLanguage, setView, toggleTheme } from './state/transitions.ts';
import { Credits } from './ui/credits/Credits.tsx';
import { ExplorePanel } from './ui/explore/ExplorePanel.tsx';
import { useInterface } from './ui/Interface.ts';
import { Legend } from './ui/legend/Legend.tsx';
import { Masthead } from './ui/Masthead.tsx';
import { MistakeDialog } from './ui/mistake/MistakeDialog.tsx';
import { PlacePanel } from './ui/place/PlacePanel.tsx';
import { UnknownPlace } from './ui/place/UnknownPlace.tsx';
import { Sheet, SHEET_SHARE, type SheetStop } from './ui/sheet/Sheet.tsx';
import { MapNote } from './ui/stage/MapNote.tsx';
import { useMediaQuery } from './ui/useMediaQuery.ts';
import { PANEL_VIEWS, type PanelView } from './ui/ViewSwitch.tsx';
import { useFront } from './useFront.ts';
import { useLoaded } from './useLoaded.ts';
import { useViewScroll } from './useViewScroll.ts';

export interface AppProps {
  readonly store: Store;
  readonly data: FirstView;
}

/** Below this width an open legend would cover what it explains. */
const WIDE_PIXELS = 1_200;

export function App({ store, data }: AppProps) {
  const { language, messages, scheme } = useInterface();
  const { catalog, places, bands } = data;
  const state = store.state.value;
  const hovered = useSignal<string | undefined>(undefined);
  const stop = useSignal<SheetStop>('half');
  const front = useFront(store);
  const scroll = useViewScroll(state.view);
  const openings = useSignal(0);
  const mistake = useSignal<Mistaken | undefined>(undefined);
  const draft = useSignal('');
  const isPhone = useMediaQuery('(max-width: 759px)');
  const legendIsOpen = useSignal(innerWidth >= WIDE_PIXELS);

  const placesById = useMemo(() => new Map(places.map((place) => [place.id, place])), [places]);
  const counts = useMemo(() => countByTheme(places), [places]);
  const filterKey = state.themes.join(',');
  const filter = useMemo(() => ({ themes: state.themes }), [filterKey]);
  const visible = useMemo(() => visiblePlaces(places, filter), [places, filter]);
  const policy = boundaryPolicy(catalog.region.publication, state.surface);
  const selected = state.selected === undefined ? undefined : placesById.get(state.selected);
  const colourOf = (place: PlanningFeature) => placeColour(place, catalog.themes, filter, scheme);

  const panelView: PanelView = PANEL_VIEWS.find((each) => each === state.view) ?? 'map';
  const isDocument = panelView !== 'map';
  const report = useLoaded(loadReport, state.selected !== undefined || isDocument);
  const ledger = useLoaded(loadLedger, state.view === 'coverage');

  const title = selected === undefined ? messages.appTitle : `${selected.properties.name[language]} · ${messages.appTitle}`;
  useEffect(() => {
    document.title = title;
  }, [title]);

  const lastSelected = useRef<string | undefined>(undefined);
  /** What in the left panel led to the selection: there the reader goes on when it is closed. */
  const opener = useRef<readonly HTMLElement[]>([]);
  const choose = (id: string | undefined) => {
    lastSelected.current = id ?? state.selected;
    front.value = id === undefined ? 'document' : 'place';
    if (id !== undefined) {
      if (isPhone) stop.value = 'half';
      const from = document.activeElement;
      // From place to place the way back stays; from the map there is none.
      opener.current = openerOf(from) ?? (from?.closest('.side-place') ? opener.current : []);
    }
    store.apply((before) => select(before, id));
  };
  const close = () => {
    choose(undefined);
    requestAnimationFrame(() => focusFirst(...opener.current, `place-${lastSelected.current}`, 'places', 'document-heading'));
  };
  const open = (passage: string) => {
    front.value = 'document';
    openings.value += 1;
    if (isPhone && stop.value === 'peek') stop.value = 'half';
    store.apply((before) => openPassage(before, passage));
  };
  const show = (view: PanelView) => {
    front.value = 'document';
    if (isPhone) stop.value = view === 'map' ? 'half' : 'full';
    store.apply((before) => setView(before, view));
  };
  const showPlace = () => {
    front.value = 'place';
    requestAnimationFrame(() => focusFirst('place-heading'));
  };
  const canReport = state.surface !== 'kiosk';
  const remark = (passages: readonly string[]) => {
    const named = selected?.properties.evidence ?? [];
    // A remark on a passage is about the selected place too, where the passage names it.
    mistake.value = { passages, place: passages.every((passage) => named.includes(passage)) ? selected : undefined };
  };
  const textOf = (passage: string) =>
    report.value.value?.passages.get(passage)?.text[language].map(({ text }) => text).join('');
  const isCredits = state.view === 'credits';
  const closeCredits = () => {
    store.apply((before) => setView(before, 'map'));
    requestAnimationFrame(() => focusFirst('open-credits', 'places'));
  };

  return (
    <div
      class={[
        'app',
        ...(state.selected === undefined ? [] : ['has-selection']),
        ...(front.value === 'document' ? ['document-in-front'] : []),
      ].join(' ')}
      data-sheet={isPhone ? stop.value : undefined}
      style={{ '--share': SHEET_SHARE[stop.value] }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Dialogs close themselves.
        if (!isCredits && mistake.value === undefined && state.selected !== undefined) close();
      }}
    >
      <a
        class="skip-link"
        href="#places"
        onClick={(event) => {
          // The hash belongs to the camera.
          event.preventDefault();
          focusFirst('places', 'document-heading', 'place-heading');
        }}
      >
        {isDocument ? messages.skipToDocument : messages.skipToList}
      </a>
      <main class="stage" aria-label={messages.map}>
        <MapStage
          data={data}
          view={{ places, visible, bands, filter, selected: state.selected, hovered: hovered.value, drawBoundary: policy.drawBoundary }}
          framed={selected}
          isPhone={isPhone}
          sheetStop={stop.value}
          onSelect={choose}
        />
        <MapNote policy={policy} publication={catalog.region.publication} />
        <Legend
          rows={legendRows(shownMarks(visible), scheme)}
          isOpen={legendIsOpen.value}
          onToggle={(isOpen) => (legendIsOpen.value = isOpen)}
        />
      </main>
      <Sheet stop={stop.value} isPhone={isPhone} onStop={(next) => (stop.value = next)}>
        <aside class="side side-explore" {...scroll}>
          <Masthead
            view={panelView}
            onView={show}
            onLanguage={(chosen) => store.apply((before) => setLanguage(before, chosen))}
          />
          {isDocument ? (
            <LazyDocuments
              store={store}
              state={state}
              catalog={catalog}
              placesById={placesById}
              report={report}
              ledger={ledger}
              openings={openings.value}
              onSelect={choose}
              onOpenPassage={open}
              onShowPlace={showPlace}
              onMistake={canReport ? remark : undefined}
            />
          ) : (
            <ExplorePanel
              catalog={catalog}
              visible={visible}
              counts={counts}
              chosen={state.themes}
              selected={state.selected}
              colourOf={colourOf}
              onToggleTheme={(theme) => store.apply((before) => toggleTheme(before, theme))}
              onClear={() => store.apply(clearFilter)}
              onSelect={choose}
              onPoint={(id) => (hovered.value = id)}
              onCredits={() => store.apply((before) => setView(before, 'credits'))}
            />
          )}
        </aside>
        {state.selected !== undefined && (
          <aside class="side side-place" key={state.selected}>
            {selected === undefined ? (
              <UnknownPlace id={state.selected} onClose={close} />
            ) : (
              <PlacePanel
                place={selected}
                placesById={placesById}
                catalog={catalog}
                report={report.value.value}
                reportFailure={report.failure.value}
                onRetryReport={report.retry}
                colour={colourOf(selected)}
                onSelect={choose}
                onOpenPassage={open}
                onMistake={canReport ? () => remark(selected.properties.evidence) : undefined}
                onClose={close}
              />
            )}
          </aside>
        )}
      </Sheet>
      {isCredits && <Credits onClose={closeCredits} />}
      {mistake.value !== undefined && (
        <MistakeDialog
          report={catalog.report.id}
          {...mistake.value}
          draft={draft}
          textOf={textOf}
          onClose={() => (mistake.value = undefined)}
        />
      )}
    </div>
  );
}

/** What a remark on a mistake is about, as it stood when the dialog was opened. */
interface Mistaken {
  readonly place: PlanningFeature | undefined;
  readonly passages: readonly string[];
}

/** The element where it stands in the left panel, and its passage: a name that is selected is no link any more. */
function openerOf(element: Element | null): readonly HTMLElement[] | undefined {
  if (!(element instanceof HTMLElement) || element.closest('.side-explore') === null) return undefined;
  const passage = element.closest<HTMLElement>('[tabindex="-1"]');
  return passage === null ? [element] : [element, passage];
}
