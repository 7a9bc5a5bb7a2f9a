/** What a kiosk shows beside its map: the chapter that is told, the selected place, a passage of the report, or the ways to find a place. */
import { useEffect, useRef } from 'preact/hooks';
import { surfaceOutside } from './domain/embed/surfaceOutside.ts';
import type { PlaceFilter } from './domain/PlaceFilter.ts';
import type { PlanningFeature } from './domain/PlanningFeature.ts';
import type { PublicationRules } from './domain/publicationRules.ts';
import type { ReportTexts } from './domain/Report.ts';
import type { Story } from './domain/story/Story.ts';
import { KIOSK_MESSAGES } from './i18n/kiosk/index.ts';
import { LazyDocuments } from './LazyDocuments.tsx';
import { loadLedger, type FirstView } from './load.ts';
import { PlaceAside } from './PlaceAside.tsx';
import type { AppState } from './state/AppState.ts';
import { shareableAddress } from './state/shareableAddress.ts';
import type { Store } from './state/Store.ts';
import { filterWords } from './ui/filters/filterWords.ts';
import { ThemeFilter } from './ui/filters/ThemeFilter.tsx';
import { Icon } from './ui/Icon.tsx';
import { useInterface } from './ui/Interface.ts';
import { ChapterTiles } from './ui/kiosk/ChapterTiles.tsx';
import { ChapterTurn } from './ui/kiosk/ChapterTurn.tsx';
import { FindPanel } from './ui/kiosk/FindPanel.tsx';
import { TakeOn } from './ui/kiosk/TakeOn.tsx';
import { ChapterBody } from './ui/story/ChapterBody.tsx';
import { ChapterMark } from './ui/story/ChapterMark.tsx';
import { ChapterProgress } from './ui/story/ChapterProgress.tsx';
import type { Choice } from './useChoice.ts';
import type { KioskStory } from './useKioskStory.ts';
import { useLoaded, type Loaded } from './useLoaded.ts';

export interface KioskPanelProps {
  readonly store: Store;
  readonly data: FirstView;
  readonly state: AppState;
  readonly filter: PlaceFilter;
  readonly visible: readonly PlanningFeature[];
  readonly themeCounts: ReadonlyMap<string, number>;
  readonly selected: PlanningFeature | undefined;
  readonly placesById: ReadonlyMap<string, PlanningFeature>;
  readonly report: Loaded<ReportTexts>;
  readonly rules: PublicationRules;
  readonly story: Story;
  readonly told: KioskStory;
  readonly choice: Choice;
  readonly shows: 'place' | 'report' | 'story' | 'find';
  /** True until it is known what the letters match. */
  readonly isWaiting: boolean;
  readonly isLoop: boolean;
  /** Too narrow for marks that a finger meets: they only tell how far the story is. */
  readonly isLying: boolean;
  readonly colourOf: (place: PlanningFeature) => string;
  readonly onText: (text: string) => void;
  readonly onToggleTheme: (theme: string) => void;
}

/** Id of the heading of the chapter that is told. */
export const KIOSK_CHAPTER = 'kiosk-chapter';

export function KioskPanel(props: KioskPanelProps) {
  const { language, messages } = useInterface();
  const { store, data, state, filter, selected, placesById, report, told, choice, shows, colourOf } = props;
  const { catalog, places } = data;
  const { chapters } = props.story;
  const { chapter } = told;
  const words = KIOSK_MESSAGES[language];
  const ledger = useLoaded(loadLedger, false);
  const scroll = useRef<HTMLDivElement>(null);
  useEffect(() => scroll.current?.scrollTo({ top: 0 }), [shows, state.selected, chapter?.id]);
  const page = catalog.region.publicUrl;
  const takeOn = page !== undefined && <TakeOn address={shareableAddress({ page, state, surface: surfaceOutside(catalog.region.publication), camera: '' })} />;
  if (shows === 'find') {
    return (
      <div class="kiosk-scroll is-find">
        <FindPanel
          text={state.text}
          places={props.visible}
          told={filterWords({ ...filter, text: '' }, catalog, language, messages) || messages.places}
          isWaiting={props.isWaiting}
          themes={<ThemeFilter themes={catalog.themes} chosen={state.themes} counts={props.themeCounts} onToggle={props.onToggleTheme} />}
          selected={state.selected}
          colourOf={colourOf}
          onText={props.onText}
          onSelect={choice.choose}
        />
      </div>
    );
  }
  if (shows === 'story' && chapter !== undefined) {
    const at = chapters.indexOf(chapter);
    return (
      <section class="kiosk-story" aria-labelledby={KIOSK_CHAPTER}>
        <div class="kiosk-scroll" ref={scroll} tabIndex={0} role="group" aria-labelledby={KIOSK_CHAPTER}>
          <ChapterMark chapter={chapter} isFirst={at === 0} themes={catalog.themes} />
          <h2 id={KIOSK_CHAPTER} tabIndex={-1}>
            {chapter.title[language]}
          </h2>
          <ChapterBody chapter={chapter} report={report.value.value} headingLevel={3} onSelect={choice.choose} onOpenPassage={choice.open} />
          {chapter.report === undefined && <ChapterTiles chapters={chapters} themes={catalog.themes} onChapter={told.open} />}
          {takeOn}
        </div>
        <ChapterTurn isFirst={at === 0} isLast={at === chapters.length - 1} isInert={props.isLoop} onTurn={told.turn}>
          <div inert={props.isLying}>
            <ChapterProgress chapters={chapters} current={chapter.id} themes={catalog.themes} onChapter={told.open} />
          </div>
        </ChapterTurn>
      </section>
    );
  }
  return (
    <div
      class={shows === 'report' ? 'kiosk-scroll has-back' : 'kiosk-scroll'}
      ref={scroll}
      tabIndex={0}
      role="group"
      aria-label={shows === 'report' ? messages.viewName.report : (selected?.properties.name[language] ?? messages.places)}
    >
      {shows === 'place' && state.selected !== undefined && (
        <PlaceAside
          id={state.selected}
          rules={props.rules}
          place={selected}
          catalog={catalog}
          places={places}
          placesById={placesById}
          report={report}
          colourOf={colourOf}
          onSelect={choice.choose}
          onOpenPassage={choice.open}
          onMeasureFrom={undefined}
          onBand={undefined}
          onMistake={undefined}
          onClose={choice.close}
        />
      )}
      {shows === 'report' && (
        <>
          <button type="button" class="kiosk-button kiosk-back" onClick={told.goBack}>
            <Icon name="arrow-left" size={22} />
            {words.back}
          </button>
          <LazyDocuments
            {...{ store, state, filter, catalog, placesById, selected, report, ledger }}
            openings={choice.openings.value}
            onSelect={choice.choose}
            onOpenPassage={choice.open}
            onShowPlace={choice.showPlace}
            onMistake={undefined}
          />
        </>
      )}
      {takeOn}
    </div>
  );
}
