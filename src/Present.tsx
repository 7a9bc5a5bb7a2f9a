/** The story on a projector: the map over the whole screen, one chapter in large type, and the keys of a presentation remote. */
import { useSignal, type Signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Bounds } from './domain/bounds.ts';
import type { StoryChapter } from './domain/story/Story.ts';
import { chapterOf, stepFrom } from './domain/story/stepOf.ts';
import type { PlanningFeature } from './domain/PlanningFeature.ts';
import type { PresentKey } from './i18n/story/index.ts';
import { STORY_MESSAGES } from './i18n/story/index.ts';
import { loadReport, type FirstView } from './load.ts';
import { loadStory } from './loadStory.ts';
import { placeColour } from './map/placeColour.ts';
import { NotesWindow } from './present/NotesWindow.tsx';
import { notesOf } from './present/PresentLink.ts';
import { useCardFit } from './present/useCardFit.ts';
import { usePresentation } from './present/usePresentation.ts';
import { usePresentKeys } from './present/usePresentKeys.ts';
import { Stage } from './Stage.tsx';
import type { Store } from './state/Store.ts';
import { storyState } from './state/storyState.ts';
import { closePresentation, openChapter, select, setBaseMap } from './state/transitions.ts';
import './style/told.css';
import './style/notesWindow.css';
import './style/present.css';
import './style/presentPanels.css';
import type { Telling } from './Telling.ts';
import { useInterface } from './ui/Interface.ts';
import { Loading } from './ui/parts/Loading.tsx';
import { PanelBoundary } from './ui/parts/PanelBoundary.tsx';
import { toggleFullScreen } from './ui/stage/fullScreen.ts';
import { PresentBlank } from './ui/story/PresentBlank.tsx';
import { PresentCard } from './ui/story/PresentCard.tsx';
import { useBases } from './useBases.ts';
import { useFiltered } from './useFiltered.ts';
import { useLoaded } from './useLoaded.ts';

export interface PresentProps {
  readonly store: Store;
  readonly data: FirstView;
  readonly canDraw: Signal<boolean>;
}

const FLIGHT_MS = 1_600;
/** The frame of the map goes on below the card, where nobody sees that it is empty, and over the sea: degrees. */
const BELOW_CARD = { west: 3.5, south: 1.5 };
/** Height of a screen at a desk, for which the map is drawn. */
const DESK_PIXELS = 760;
/** What the map keeps clear of, in pixels, beside the card. */
const MARGIN = { top: 56, right: 96, bottom: 96, left: 48 };

export function Present(props: PresentProps) {
  const { language } = useInterface();
  const loaded = useLoaded(loadStory, true);
  const chapters = loaded.value.value?.chapters;
  const notes = useMemo(() => notesOf(location.hash), []);
  if (chapters === undefined) return <Loading failure={loaded.failure.value} onRetry={loaded.retry} />;
  if (chapters.length === 0) return <p class="loading">{STORY_MESSAGES[language].noStory}</p>;
  if (notes !== undefined) return <NotesWindow id={notes} chapters={chapters} chapter={props.store.state.value.chapter} />;
  return <Presented {...props} chapters={chapters} />;
}

function Presented({ store, data, canDraw, chapters }: PresentProps & { readonly chapters: readonly StoryChapter[] }) {
  const { language, messages, scheme } = useInterface();
  const own = STORY_MESSAGES[language].presenter;
  const { catalog, places } = data;
  const state = store.state.value;
  const current = chapterOf(chapters, state.chapter) as StoryChapter;
  const shown = storyState(state, current);
  const { filter, visible, bearers, themeCounts } = useFiltered(data, shown, undefined);
  const widened = useMemo(() => withRoom(data), [data]);
  const report = useLoaded(loadReport, true);
  const bases = useBases(state.surface);
  const showsNotes = useSignal(false);
  const showsKeys = useSignal(false);
  const isBlocked = useSignal(false);
  const isBlank = useSignal(false);
  const selected = useMemo(() => places.find(({ id }) => id === state.selected), [places, state.selected]);

  // What was looked at in one chapter is not told by the next.
  const turn = (id: string) => store.restate((before) => select(openChapter(before, id), undefined));
  const leave = () => {
    if (document.fullscreenElement !== null) toggleFullScreen();
    store.apply((before) => closePresentation(openChapter(before, current.id)));
  };
  const { openNotes } = usePresentation(current.id, (id) => turn(chapterOf(chapters, id)?.id ?? current.id));
  const act: Readonly<Record<PresentKey, () => void>> = {
    // What does not fit on the card is shown first.
    next: () => {
      if (!card.scrollOn()) turn(stepFrom(chapters, current.id, 1)?.id ?? current.id);
    },
    previous: () => turn(stepFrom(chapters, current.id, -1)?.id ?? current.id),
    first: () => turn(chapters[0]?.id ?? current.id),
    last: () => turn(chapters.at(-1)?.id ?? current.id),
    notes: () => (showsNotes.value = !showsNotes.value),
    window: () => {
      isBlocked.value = !openNotes();
      if (isBlocked.value) showsNotes.value = true;
    },
    screen: toggleFullScreen,
    blank: () => (isBlank.value = true),
    // What lies over the chapter is closed first, then what is chosen in it.
    back: () => {
      if (showsKeys.value) showsKeys.value = false;
      else if (bases.isOpen.value) bases.close();
      else if (showsNotes.value) showsNotes.value = false;
      else if (state.selected !== undefined) store.restate((before) => select(before, undefined));
      else leave();
    },
    keys: () => (showsKeys.value = !showsKeys.value),
  };
  usePresentKeys((key) => (isBlank.value ? (isBlank.value = false) : act[key]()));
  const card = useCardFit(`${current.id} ${language} ${report.value.value === undefined} ${showsNotes.value}`);
  // Names on the map are read from as far as the card.
  const mapZoom = Math.max(1, innerHeight / DESK_PIXELS);
  const telling = useMemo(
    (): Telling => ({
      highlighted: current.selection,
      flight: { ...current.camera, durationMs: FLIGHT_MS },
      padding: { ...MARGIN, left: MARGIN.left + card.widthPixels / mapZoom },
    }),
    [current, card.widthPixels, mapZoom],
  );
  const title = `${current.title[language]} · ${catalog.region.title[language]}`;
  useEffect(() => {
    document.title = title;
  }, [title]);

  return (
    <div class={canDraw.value ? 'app present' : 'app present without-picture'} data-columns={card.columns} style={{ '--present-scale': card.scale, '--map-zoom': mapZoom }}>
      <Stage
        data={widened}
        {...{ visible, filter, bearers, themeCounts, selected, canDraw, bases, telling }}
        state={shown}
        hovered={undefined}
        isPhone={false}
        isHidden={false}
        sheetStop="peek"
        top={null}
        textEdition={null}
        colourOf={(place: PlanningFeature) => placeColour(place, catalog.themes, filter, scheme)}
        onSelect={(id) => store.restate((before) => select(before, id))}
        // A presentation shows what the story tells, and nothing is chosen beside it.
        onToggleTheme={() => undefined}
        onToggleMark={() => undefined}
        onThemeView={() => undefined}
        onMeasure={undefined}
        onOpenPassage={() => undefined}
        onChooseBase={(id) => store.apply((before) => setBaseMap(before, id))}
      />
      <PanelBoundary name={messages.viewName.story} shows={current.id}>
        <PresentCard
          card={card.ref}
          chapters={chapters}
          current={current}
          themes={catalog.themes}
          heading={`${catalog.region.title[language]} · ${own.title}`}
          report={report.value.value}
          selected={state.selected}
          showsNotes={showsNotes.value}
          showsKeys={showsKeys.value}
          isBlocked={isBlocked.value}
          onAct={(key) => act[key]()}
          onLeave={leave}
          onChapter={turn}
          onSelect={(id) => store.restate((before) => select(before, id))}
        />
      </PanelBoundary>
      {isBlank.value && <PresentBlank onLift={() => (isBlank.value = false)} />}
    </div>
  );
}

function withRoom(data: FirstView): FirstView {
  const { catalog } = data;
  const [west, south, east, north] = catalog.region.frame;
  const frame: Bounds = [west - BELOW_CARD.west, south - BELOW_CARD.south, east, north];
  return { ...data, catalog: { ...catalog, region: { ...catalog.region, frame } } };
}
