/** The screen of a hall: the map, what is told of it, and the ways to look around; by itself it tells the story again and again. */
import { useSignal, type Signal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { KioskSettings } from './domain/kiosk/KioskSettings.ts';
import { isFiltering } from './domain/PlaceFilter.ts';
import type { PlanningFeature } from './domain/PlanningFeature.ts';
import { publicationRules } from './domain/publicationRules.ts';
import { plannedBounds, resultBounds } from './domain/resultBounds.ts';
import type { Story } from './domain/story/Story.ts';
import type { KioskSession } from './kiosk/KioskSession.ts';
import { focusFirst } from './focusFirst.ts';
import { KIOSK_CHAPTER, KioskPanel } from './KioskPanel.tsx';
import { loadReport, type FirstView } from './load.ts';
import { placeColour } from './map/placeColour.ts';
import { Stage } from './Stage.tsx';
import type { Store } from './state/Store.ts';
import { select, setLanguage, setText, setView, toggleOption } from './state/transitions.ts';
import { useInterface } from './ui/Interface.ts';
import { IdleDialog } from './ui/kiosk/IdleDialog.tsx';
import { KioskHead } from './ui/kiosk/KioskHead.tsx';
import { KEYPAD } from './ui/kiosk/Keypad.tsx';
import { KioskNav } from './ui/kiosk/KioskNav.tsx';
import { LoopBar } from './ui/kiosk/LoopBar.tsx';
import { useBases } from './useBases.ts';
import { useChoice } from './useChoice.ts';
import { useEscape } from './useEscape.ts';
import { useFiltered } from './useFiltered.ts';
import { FLIGHT_MS, useKioskStory } from './useKioskStory.ts';
import { useKioskZoom } from './useKioskZoom.ts';
import { useLoaded } from './useLoaded.ts';
import { useSearch } from './useSearch.ts';
import { useSelected } from './useSelected.ts';
import { useTouchShield } from './useTouchShield.ts';

export interface KioskPageProps {
  readonly store: Store;
  readonly data: FirstView;
  readonly canDraw: Signal<boolean>;
  readonly story: Story;
  readonly settings: KioskSettings;
  readonly session: KioskSession;
  /** The map could not be made, or not be kept. */
  readonly onStuck: () => void;
}

/** Room that buttons and notes take from the map. */
const MARGIN = { top: 20, right: 76, bottom: 56, left: 20 };

export function KioskPage({ store, data, canDraw, story, settings, session, onStuck }: KioskPageProps) {
  const { language, scheme } = useInterface();
  const { catalog, places } = data;
  const state = store.state.value;
  const phase = session.phase.value;
  const isLoop = phase === 'loop';
  const { zoom, width, height } = useKioskZoom();
  const isLying = width > height;
  const told = useKioskStory(store, story.chapters, session);
  const { shown, chapter } = told;
  const search = useSearch(shown.text);
  const { filter, visible, bearers, themeCounts } = useFiltered(data, shown, search.matches);
  const placesById = useMemo(() => new Map(places.map((place) => [place.id, place])), [places]);
  const selected = useSelected(store, places);
  const report = useLoaded(loadReport, true);
  const choice = useChoice(store, false, useSignal<'peek'>('peek'));
  const bases = useBases(state.surface);
  const rules = publicationRules(catalog.region.publication, 'kiosk', 'screen', bases.drawn.value);
  const colourOf = (place: PlanningFeature) => placeColour(place, catalog.themes, filter, scheme);
  const title = catalog.region.title[language];
  useEffect(() => void (document.title = title), [title]);
  useEffect(() => {
    if (!canDraw.value) onStuck();
  }, [canDraw.value]);
  const shows = choice.front.value === 'place' && state.selected !== undefined ? 'place' : state.view === 'report' ? 'report' : told.isTold ? 'story' : 'find';
  const isSearching = shows === 'find' && isFiltering(filter);
  /** What was found comes into sight, or all of it, north up. */
  const found = useMemo(() => {
    if (shows !== 'find') return undefined;
    const bounds = (isSearching ? resultBounds(visible) : plannedBounds(places)) ?? catalog.region.home;
    return { bounds, bearing: 0, pitch: 0, durationMs: FLIGHT_MS };
  }, [shows, isSearching, visible]);
  const wasLoop = useRef(isLoop);
  useEffect(() => {
    // What began or ended the visit has gone with it: a reader goes on with what is told.
    if (wasLoop.current !== isLoop && document.activeElement === document.body) focusFirst(KIOSK_CHAPTER);
    wasLoop.current = isLoop;
  }, [isLoop]);
  const goBack = () => {
    told.goBack();
    requestAnimationFrame(() => focusFirst(KIOSK_CHAPTER));
  };
  useEscape(() => {
    if (shows === 'place') choice.close();
    else if (shows === 'report') goBack();
  });
  const isShielded = useTouchShield(isLoop);
  const explore = (transition: Parameters<Store['apply']>[0]) => store.apply((before) => transition(setView(before, 'map')));
  const toggleTheme = (theme: string) => explore((before) => toggleOption(before, 'themes', theme));

  return (
    <div
      class={['kiosk', isLying ? 'lying' : 'upright', isLoop ? 'is-loop' : 'is-visit'].join(' ')}
      data-phase={phase}
      data-chapter={told.isTold ? chapter?.id : undefined}
      style={{ zoom: String(zoom), width: `${width}px`, height: `${height}px` }}
    >
      <KioskHead region={catalog.region} onLanguage={(chosen) => store.apply((before) => setLanguage(before, chosen))} />
      <Stage
        data={data}
        state={shown}
        visible={visible}
        filter={filter}
        bearers={bearers}
        themeCounts={themeCounts}
        selected={selected}
        hovered={undefined}
        isPhone={false}
        isHidden={false}
        canDraw={canDraw}
        sheetStop="peek"
        telling={{ highlighted: told.isTold ? chapter?.selection : undefined, flight: told.flight ?? found, padding: MARGIN }}
        colourOf={colourOf}
        onSelect={choice.choose}
        onToggleTheme={toggleTheme}
        onToggleMark={(mark) => explore((before) => toggleOption(before, 'marks', mark))}
        onMeasure={undefined}
        onOpenPassage={choice.open}
        onThemeView={() => undefined}
        visit={Number(isLoop)}
        onStuck={onStuck}
        bases={{ ...bases, button: undefined }}
        onChooseBase={() => undefined}
        top={undefined}
        textEdition={undefined}
      />
      <div class="kiosk-panel">
        <p class="visually-hidden" role="status">
          {told.isTold && chapter?.title[language]}
        </p>
        <KioskPanel
          {...{ store, data, state, filter, visible, themeCounts, selected, placesById, report, rules, story, choice, shows, colourOf }}
          told={{ ...told, goBack }}
          isWaiting={state.text !== '' && search.matches === undefined}
          isLoop={isLoop}
          isLying={isLying}
          onText={(text) => store.apply((before) => setText(before, text))}
          onToggleTheme={toggleTheme}
        />
        <div class="kiosk-foot">
          {isLoop ? (
            <LoopBar
              isPaused={session.isPaused.value}
              isUpdating={session.isUpdating.value}
              onEnter={() => session.enter(chapter?.id ?? '')}
              onPause={(isPaused) => (isPaused ? session.pause() : session.resume())}
            />
          ) : (
            <KioskNav
              at={shows === 'story' || shows === 'find' ? shows : undefined}
              // From a chapter, to the choice of all of them.
              onStory={shows === 'story' ? () => told.open(story.chapters[0]?.id ?? '') : goBack}
              onFind={() => {
                explore((before) => select(before, undefined));
                requestAnimationFrame(() => focusFirst(KEYPAD));
              }}
              onRestart={() => session.restart()}
            />
          )}
        </div>
      </div>
      {isShielded && <div class="kiosk-touch" />}
      {phase === 'warning' && (
        <IdleDialog
          secondsLeft={session.secondsLeft.value ?? 0}
          seconds={settings.warningSeconds}
          onGoOn={() => session.continue()}
          onRestart={() => session.restart()}
        />
      )}
    </div>
  );
}
