/** Wires state, panels and map. */
import { useSignal, type Signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { PlanningFeature } from './domain/PlanningFeature.ts';
import { publicationRules } from './domain/publicationRules.ts';
import { AppDialogs, type RemarkSubject } from './AppDialogs.tsx';
import { dropHandlers } from './dropHandlers.ts';
import { focusSearch } from './focusSearch.ts';
import { standingOf } from './i18n/standingOf.ts';
import { LazyTable } from './LazyTable.tsx';
import { loadReport, type FirstView } from './load.ts';
import { PALETTES } from './map/palette.ts';
import { placeColour } from './map/placeColour.ts';
import { zoneColour } from './map/zoneColour.ts';
import { OwnAside } from './OwnAside.tsx';
import { PlaceAside } from './PlaceAside.tsx';
import { placeTowards } from './placeTowards.ts';
import { singleKeys } from './preferences.ts';
import { SearchTop } from './SearchTop.tsx';
import { SidePanel } from './SidePanel.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import { Stage } from './Stage.tsx';
import type { Store } from './state/Store.ts';
import { locate, measureFrom, setBaseMap, setLanguage, setThemeView, toggleMap, toggleOption } from './state/transitions.ts';
import { ThemeFilter } from './ui/filters/ThemeFilter.tsx';
import { useInterface } from './ui/Interface.ts';
import { MEASURED_FROM } from './ui/explore/MeasuredFrom.tsx';
import { Masthead } from './ui/Masthead.tsx';
import { PanelBoundary } from './ui/parts/PanelBoundary.tsx';
import { StandingLine } from './ui/parts/StandingLine.tsx';
import { StateLink } from './ui/parts/StateLink.tsx';
import { Sheet, SHEET_SHARE, type SheetStop } from './ui/sheet/Sheet.tsx';
import { NoMap } from './ui/stage/NoMap.tsx';
import { Refused } from './ui/stage/Refused.tsx';
import { useMediaQuery } from './ui/useMediaQuery.ts';
import { PANEL_VIEWS, type PanelView } from './ui/ViewSwitch.tsx';
import { useBases } from './useBases.ts';
import { useBench } from './useBench.ts';
import { useChoice } from './useChoice.ts';
import { useEscape } from './useEscape.ts';
import { useFiltered } from './useFiltered.ts';
import { useKeys } from './useKeys.ts';
import { useOwnPick } from './useOwnPick.ts';
import { useLoaded } from './useLoaded.ts';
import { useSearch } from './useSearch.ts';
import { useSelected } from './useSelected.ts';
import { useSketchPeek } from './useSketchPeek.ts';
import { useStory } from './useStory.ts';
import { useTable } from './useTable.ts';
import { useViewScroll } from './useViewScroll.ts';

export interface AppProps {
  readonly store: Store;
  readonly data: FirstView;
  /** Whether the browser can draw a map at all. */
  readonly canDraw: Signal<boolean>;
}

export function App({ store, data, canDraw }: AppProps) {
  const { language, messages, scheme } = useInterface();
  const { catalog, places } = data;
  const state = store.state.value;
  const hovered = useSignal<string | undefined>(undefined);
  const stop = useSignal<SheetStop>('half');
  const side = useViewScroll(state.view);
  /** What a remark is about, as it stood when the dialog was opened. */
  const mistake = useSignal<RemarkSubject | undefined>(undefined);
  const helps = useSignal(false);
  const takesAway = useSignal(false);
  const isNarrow = useMediaQuery('(max-width: 759px)');
  /** Without a map to draw, a small screen is the edition without a map. */
  const hasMap = state.surface !== 'text' && (canDraw.value || !isNarrow);
  const isPhone = isNarrow && hasMap;

  const placesById = useMemo(() => new Map(places.map((place) => [place.id, place])), [places]);
  const search = useSearch(state.text);
  const story = useStory(store);
  const { filter, visible, bearers, facets, phases, themeCounts } = useFiltered(data, story.shown, search.matches);
  const selected = useSelected(store, places);
  const colourOf = (place: PlanningFeature) =>
    place.properties.kind === 'zone' ? zoneColour(place.id, places, PALETTES[scheme]) : placeColour(place, catalog.themes, filter, scheme);

  const isPublic = state.surface === 'public';
  // Before the public there are no numbers of a reader's own, and without a map nothing is measured.
  const isOffered = (view: PanelView) => !(isPublic && (view === 'stats' || view === 'shortlist')) && !(view === 'bench' && (isPublic || !hasMap));
  const panelView: PanelView = PANEL_VIEWS.find((each) => each === state.view && isOffered(each)) ?? 'map';
  const isDocument = panelView !== 'map';
  const report = useLoaded(loadReport, state.selected !== undefined || isDocument || search.isAwake);
  const title = [...(selected === undefined ? [] : [selected.properties.name[language]]), catalog.region.title[language]].join(' · ');
  useEffect(() => void (document.title = title), [title]);

  const { front, openings, choose, close, open, show, showBeside, showPlace, closeCredits } = useChoice(store, isPhone, stop);
  const table = useTable(state, show);
  const isDocked = table.isOpen && hasMap && !isPhone;
  const bases = useBases(state.surface);
  const bench = useBench(store, data, visible);
  const ownPick = useOwnPick(bench, front, isPhone ? stop : undefined);
  useSketchPeek(bench, isPhone ? stop : undefined);
  const rules = publicationRules(catalog.region.publication, state.surface, 'screen', hasMap ? bases.drawn.value : undefined);
  const toggleTheme = (theme: string) => store.apply((before) => toggleOption(story.leave(before), 'themes', theme));
  useKeys({
    singleKeys: singleKeys.value,
    onSearch: focusSearch,
    onHelp: () => (helps.value = true),
    onTowards: (direction) => {
      const next = placeTowards({ visible, selected, home: catalog.region.home }, direction);
      if (next !== undefined) choose(next.id);
    },
  });
  useEscape(() => {
    if (ownPick.model !== undefined) ownPick.close();
    else if (state.selected !== undefined) close();
  });
  const remark = (passages: readonly string[]) => {
    const named = selected?.properties.evidence ?? [];
    // A remark on a passage is about the selected place too, where the passage names it.
    mistake.value = { passages, place: passages.every((passage) => named.includes(passage)) ? selected : undefined };
  };
  const searchTop = (
    <PanelBoundary name={messages.search} shows={search.text}>
      <SearchTop
        store={store}
        search={search}
        catalog={catalog}
        placesById={placesById}
        report={report.value.value}
        colourOf={colourOf}
        own={bench?.model.value?.own}
        onSelect={choose}
        onOpenPassage={open}
        onFilter={() => show('map')}
      />
    </PanelBoundary>
  );

  const tablePane = table.isOpen && (
    <PanelBoundary name={messages.viewName.table} onClose={table.close}>
      <LazyTable
        // Docked or in the panel, it is laid out anew.
        key={isDocked ? 'dock' : 'panel'}
        {...{ store, data, placesById, visible, facets, themeCounts }}
        selected={selected?.id}
        map={isDocked ? bench?.map : undefined}
        bench={bench}
        share={isDocked ? table.share : undefined}
        wasAsked={table.wasAsked}
        onSelect={choose}
        onPoint={(id) => (hovered.value = id)}
        onOpenPassage={open}
        onClose={table.close}
      />
    </PanelBoundary>
  );

  return (
    <div
      class={[
        'app',
        ...(state.selected === undefined && ownPick.model === undefined ? [] : ['has-selection']),
        ...(front.value === 'document' ? ['document-in-front'] : []),
        ...(hasMap ? [] : ['without-map']),
        ...(table.isOpen ? [isDocked ? 'has-dock' : 'has-table'] : []),
      ].join(' ')}
      {...dropHandlers(bases, bench)}
      data-sheet={isPhone ? stop.value : undefined}
      style={{ '--share': SHEET_SHARE[stop.value], '--dock': table.share.value }}
    >
      <SkipLinks isDocument={isDocument} onSearch={focusSearch} onPlace={state.selected === undefined ? undefined : showPlace} />
      <PanelBoundary name={messages.map} as="stage" shows={state.themes.join(' ')}>
        <Stage
          data={data}
          state={story.shown}
          telling={story.telling}
          visible={visible}
          filter={filter}
          bearers={bearers}
          themeCounts={themeCounts}
          selected={selected}
          hovered={hovered.value}
          isPhone={isPhone}
          isHidden={!hasMap}
          canDraw={canDraw}
          // From there a way leads to the whole map, which may show more than the public may see.
          textEdition={
            isPublic ? undefined : (
              <StateLink class="text-button" to={toggleMap} onFollow={() => store.apply(toggleMap)}>
                {messages.drawing.textEdition}
              </StateLink>
            )
          }
          sheetStop={stop.value}
          dockShare={isDocked ? table.share.value : 0}
          colourOf={colourOf}
          onSelect={choose}
          onToggleTheme={toggleTheme}
          onToggleMark={(mark) => store.apply((before) => toggleOption(story.leave(before), 'marks', mark))}
          onMeasure={(own) => {
            store.apply((before) => measureFrom(before, { own }));
            showBeside('map', MEASURED_FROM, 'places');
          }}
          onLocated={() => store.apply(locate)}
          bases={bases}
          bench={bench}
          onBench={bench === undefined ? undefined : () => show(state.view === 'bench' ? 'map' : 'bench')}
          onChooseBase={(id) => store.apply((before) => setBaseMap(before, id))}
          onOpenPassage={open}
          onThemeView={(mode) => store.apply((before) => setThemeView(before, mode))}
          top={
            isPhone && (
              <div class="topbar">
                {searchTop}
                {!isDocument && <ThemeFilter themes={catalog.themes} chosen={state.themes} counts={themeCounts} onToggle={toggleTheme} />}
              </div>
            )
          }
        />
      </PanelBoundary>
      {isDocked && <div class="table-dock">{tablePane}</div>}
      <Sheet stop={stop.value} isPhone={isPhone} onStop={(next) => (stop.value = next)}>
        <div class="side-head">
          <Masthead
            region={catalog.region}
            view={panelView}
            hasBench={bench !== undefined && hasMap}
            hasShortlist={bench !== undefined}
            hasMap={hasMap}
            onView={show}
            onLanguage={(chosen) => store.apply((before) => setLanguage(before, chosen))}
            onToggleMap={!isPublic && (canDraw.value || !isNarrow) ? () => store.apply(toggleMap) : undefined}
          >
            {!isPhone && searchTop}
          </Masthead>
          {!hasMap && state.surface !== 'text' && <NoMap />}
          {!hasMap && <StandingLine standing={standingOf(catalog, rules, messages)} />}
          {store.refused.value !== undefined && <Refused refusal={store.refused.value} />}
        </div>
        <section class="side side-explore" id="side-explore" tabIndex={-1} role={hasMap ? 'complementary' : 'main'} aria-label={messages.viewName[panelView]} ref={side}>
          <PanelBoundary name={messages.viewName[panelView]} shows={`${panelView} ${state.passage ?? ''}`}>
            <SidePanel
              {...{ store, data, state, filter, visible, facets, phases, themeCounts, search, selected, placesById, report, story, bench, colourOf, choose, open, show, showPlace }}
              view={panelView}
              table={isDocked ? undefined : tablePane}
              isPhone={isPhone}
              openings={openings.value}
              onToggleTheme={toggleTheme}
              onPoint={(id) => (hovered.value = id)}
              onHelp={() => (helps.value = true)}
              onTakeAway={isPublic ? undefined : () => (takesAway.value = true)}
              onLook={table.onLook}
              wasAsked={table.wasAsked}
              onCloseTable={table.close}
              onRemark={isPublic ? undefined : remark}
            />
          </PanelBoundary>
        </section>
        {ownPick.model !== undefined && <OwnAside model={ownPick.model} onClose={ownPick.close} />}
        {state.selected !== undefined && (
          <PlaceAside
            id={state.selected}
            rules={rules}
            place={selected}
            catalog={catalog}
            places={places}
            placesById={placesById}
            report={report}
            colourOf={colourOf}
            onSelect={choose}
            onOpenPassage={open}
            onMeasureFrom={(place) => {
              store.apply((before) => measureFrom(before, { place: place.id }));
              showBeside('map', MEASURED_FROM, 'places');
            }}
            onBand={
              bench &&
              ((place) => {
                bench.drawBand({ place: place.id });
                showBeside('bench', 'side-explore');
              })
            }
            onMistake={!isPublic ? (place) => remark(place.properties.evidence) : undefined}
            onClose={close}
          />
        )}
      </Sheet>
      <AppDialogs
        {...{ store, data, state, filter, visible, selected, rules, helps, takesAway, mistake }}
        base={bases.drawn.value}
        bench={bench?.model.value}
        report={report.value.value}
        onCloseCredits={closeCredits}
      />
    </div>
  );
}
