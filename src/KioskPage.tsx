/** The screen of a hall: the map, what is told of it, and the ways to look around; by itself it tells the story again and again. */
import { useSignal, type Signal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import type { KioskSettings } from './domain/kiosk/KioskSettings.ts';
import type { PlanningFeature } from './domain/PlanningFeature.ts';
import { publicationRules } from './domain/publicationRules.ts';
import { resolvePlace } from './domain/resolvePlace.ts';
import type { Story } from './domain/story/Story.ts';
import { chapterOf, stepFrom } from './domain/story/stepOf.ts';
import { KIOSK_MESSAGES } from './i18n/kiosk/index.ts';
import type { KioskSession } from './kiosk/KioskSession.ts';
import { LazyDocuments } from './LazyDocuments.tsx';
import { loadLedger, loadReport, type FirstView } from './load.ts';
import { placeColour } from './map/placeColour.ts';
import { PlaceAside } from './PlaceAside.tsx';
import { Stage } from './Stage.tsx';
import { shareableAddress } from './state/shareableAddress.ts';
import type { Store } from './state/Store.ts';
import { storyState } from './state/storyState.ts';
import { openChapter, select, setLanguage, setText, setThemeView, setView, toggleOption } from './state/transitions.ts';
import { filterWords } from './ui/filters/filterWords.ts';
import { ThemeFilter } from './ui/filters/ThemeFilter.tsx';
import { useInterface } from './ui/Interface.ts';
import { FindPanel } from './ui/kiosk/FindPanel.tsx';
import { IdleDialog } from './ui/kiosk/IdleDialog.tsx';
import { KioskHead } from './ui/kiosk/KioskHead.tsx';
import { KioskNav } from './ui/kiosk/KioskNav.tsx';
import { LoopBar } from './ui/kiosk/LoopBar.tsx';
import { TakeOn } from './ui/kiosk/TakeOn.tsx';
import { useBases } from './useBases.ts';
import { useChoice } from './useChoice.ts';
import { useFiltered } from './useFiltered.ts';
import { useKioskZoom } from './useKioskZoom.ts';
import { useLoaded } from './useLoaded.ts';
import { useSearch } from './useSearch.ts';

export interface KioskPageProps {
  readonly store: Store;
  readonly data: FirstView;
  readonly canDraw: Signal<boolean>;
  readonly story: Story;
  readonly settings: KioskSettings;
  readonly session: KioskSession;
}

const FLIGHT_MS = 1_600;
/** Room that buttons and notes take from the map. */
const MARGIN = { top: 20, right: 76, bottom: 56, left: 20 };

export function KioskPage({ store, data, canDraw, story, settings, session }: KioskPageProps) {
  const { language, messages, scheme } = useInterface();
  const words = KIOSK_MESSAGES[language];
  const { catalog, places } = data;
  const { chapters } = story;
  const state = store.state.value;
  const phase = session.phase.value;
  const isLoop = phase === 'loop';
  const { zoom, width, height } = useKioskZoom();
  const chapter = chapterOf(chapters, state.chapter);
  const isStory = state.view === 'story';
  const shown = isStory && chapter !== undefined ? storyState(state, chapter) : state;

  const search = useSearch(shown.text);
  const { filter, visible, bearers, themeCounts } = useFiltered(data, shown, search.matches);
  const placesById = useMemo(() => new Map(places.map((place) => [place.id, place])), [places]);
  const selected = useMemo(
    () => (state.selected === undefined ? undefined : resolvePlace(places, state.selected)),
    [state.selected, places],
  );
  const report = useLoaded(loadReport, true);
  const ledger = useLoaded(loadLedger, false);
  const stop = useSignal<'peek'>('peek');
  const { front, openings, choose, close, open, showPlace } = useChoice(store, false, stop);
  const bases = useBases(state.surface);
  const rules = publicationRules(catalog.region.publication, 'kiosk', 'screen', bases.drawn.value);
  const colourOf = (place: PlanningFeature) => placeColour(place, catalog.themes, filter, scheme);

  /** Counts what brings the camera back though the chapter is the same. */
  const returns = useSignal(0);
  const flight = useMemo(
    () => (isStory && chapter !== undefined ? { ...chapter.camera, durationMs: FLIGHT_MS } : undefined),
    [isStory, chapter, returns.value, session.rounds.value],
  );
  const lastChapter = useRef(chapters[0]?.id);
  if (isStory && chapter !== undefined) lastChapter.current = chapter.id;
  const lying = width > height;
  const step = (steps: number) => {
    const next = stepFrom(chapters, chapter?.id, steps);
    if (next !== undefined) store.apply((before) => openChapter(before, next.id));
  };
  const showStory = () => store.apply((before) => openChapter(select(before, undefined), lastChapter.current ?? ''));
  const toggleTheme = (theme: string) => store.apply((before) => toggleOption(setView(before, 'map'), 'themes', theme));
  const showsPlace = front.value === 'place' && state.selected !== undefined;
  const showsReport = !showsPlace && state.view === 'report';
  const showsStory = !showsPlace && isStory && chapter !== undefined;

  return (
    <div class={['kiosk', lying ? 'lying' : 'upright', isLoop ? 'is-loop' : 'is-visit'].join(' ')} style={{ zoom: String(zoom), width: `${width}px`, height: `${height}px` }}>
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
        telling={{ highlighted: isStory ? chapter?.selection : undefined, flight, padding: MARGIN }}
        colourOf={colourOf}
        onSelect={choose}
        onToggleTheme={toggleTheme}
        onToggleMark={(mark) => store.apply((before) => toggleOption(setView(before, 'map'), 'marks', mark))}
        onMeasure={undefined}
        onOpenPassage={open}
        onThemeView={(mode) => store.apply((before) => setThemeView(before, mode))}
        bases={{ ...bases, button: undefined }}
        onChooseBase={() => undefined}
        top={undefined}
        textEdition={undefined}
      />
      <div class="kiosk-panel">
        <div class={showsPlace || showsStory || showsReport ? 'kiosk-scroll' : 'kiosk-scroll is-find'}>
          {showsPlace && state.selected !== undefined && (
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
              onMeasureFrom={undefined}
              onBand={undefined}
              onMistake={undefined}
              onClose={close}
            />
          )}
          {showsReport && (
            <LazyDocuments
              {...{ store, state, filter, catalog, placesById, selected, report, ledger }}
              openings={openings.value}
              onSelect={choose}
              onOpenPassage={open}
              onShowPlace={showPlace}
              onMistake={undefined}
            />
          )}
          {showsStory && <p>{chapter.title[language]}</p>}
          {!showsPlace && !showsReport && !showsStory && (
            <FindPanel
              text={state.text}
              places={visible}
              told={filterWords({ ...filter, text: '' }, catalog, language, messages) || messages.places}
              isWaiting={state.text !== '' && search.matches === undefined}
              themes={<ThemeFilter themes={catalog.themes} chosen={state.themes} counts={themeCounts} onToggle={toggleTheme} />}
              selected={state.selected}
              colourOf={colourOf}
              onText={(text) => store.apply((before) => setText(before, text))}
              onSelect={choose}
            />
          )}
        </div>
        <div class="kiosk-foot">
          {isLoop ? (
            <LoopBar isPaused={session.isPaused.value} onEnter={() => session.enter()} onPause={(isPaused) => session.setPaused(isPaused)} />
          ) : (
            <KioskNav
              at={showsStory ? 'story' : showsPlace || showsReport ? undefined : 'find'}
              onStory={showStory}
              onFind={() => store.apply((before) => setView(select(before, undefined), 'map'))}
              onRestart={() => session.restart()}
            />
          )}
        </div>
      </div>
      {isLoop && <div class="kiosk-touch" onClick={() => session.enter()} />}
      {phase === 'warning' && (
        <IdleDialog
          secondsLeft={session.secondsLeft.value}
          seconds={settings.warningSeconds}
          onGoOn={() => session.goOn()}
          onRestart={() => session.restart()}
        />
      )}
    </div>
  );
}
