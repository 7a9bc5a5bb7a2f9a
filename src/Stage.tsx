/** The map with what stands on it: its notes and its legend. */
import { useSignal, type Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { hasTownOutline } from './domain/hasTownOutline.ts';
import type { PlaceFilter } from './domain/PlaceFilter.ts';
import type { PlaceMark } from './domain/placeMark.ts';
import type { PlanningFeature } from './domain/PlanningFeature.ts';
import { publicationRules } from './domain/publicationRules.ts';
import { standingOf } from './i18n/standingOf.ts';
import type { ThemeViewMode } from './domain/ThemeView.ts';
import type { FirstView } from './load.ts';
import { LazyBaseMaps } from './LazyBaseMaps.tsx';
import { LazySketchStage } from './LazySketchStage.tsx';
import { MapStage, type Embedding, type MapStageProps } from './MapStage.tsx';
import type { AppState } from './state/AppState.ts';
import { useInterface } from './ui/Interface.ts';
import { PanelBoundary } from './ui/parts/PanelBoundary.tsx';
import type { SheetStop } from './ui/sheet/Sheet.tsx';
import { MapNote } from './ui/stage/MapNote.tsx';
import { StandingLine } from './ui/parts/StandingLine.tsx';
import { NoMap } from './ui/stage/NoMap.tsx';
import type { Telling } from './Telling.ts';
import { ThemeOverlay } from './ThemeOverlay.tsx';
import type { Bases } from './useBases.ts';
import type { Bench } from './useBench.ts';
import { useThemeView } from './useThemeView.ts';

export interface StageProps extends Pick<MapStageProps, 'colourOf' | 'onSelect' | 'onMeasure' | 'onLocated'> {
  readonly data: FirstView;
  readonly state: AppState;
  readonly visible: readonly PlanningFeature[];
  readonly filter: PlaceFilter;
  /** The places that the legend counts. */
  readonly bearers: readonly PlanningFeature[];
  readonly themeCounts: ReadonlyMap<string, number>;
  readonly selected: PlanningFeature | undefined;
  /** Pointed at in the list. */
  readonly hovered: string | undefined;
  readonly isPhone: boolean;
  readonly isHidden: boolean;
  /** Whether the browser can draw a map at all; set to false where it turns out that it cannot. */
  readonly canDraw: Signal<boolean>;
  readonly sheetStop: SheetStop;
  /** Share of the page's height that a docked table takes from the map; 0 for none. */
  readonly dockShare?: number;
  readonly embedding?: Embedding | undefined;
  /** Present while a story is told: the map's own notes give way to it. */
  readonly telling?: Telling | undefined;
  /** What stands over the map's upper edge: on a phone the search, in a frame the title. */
  readonly top: ComponentChildren;
  readonly bases: Bases;
  readonly onChooseBase: (id: string) => void;
  /** Absent before the public. */
  readonly bench?: Bench | undefined;
  /** Opens or closes the panel of the bench. */
  readonly onBench?: (() => void) | undefined;
  /** The way to the edition without a map, where the browser draws none. */
  readonly textEdition: ComponentChildren;
  readonly onToggleTheme: (theme: string) => void;
  readonly onToggleMark: (mark: PlaceMark) => void;
  readonly onOpenPassage: (passage: string) => void;
  readonly onThemeView: (mode: ThemeViewMode) => void;
  /** Another value where another visitor stands: what the one before opened is closed. */
  readonly visit?: number;
  /** There is no map, and none comes by itself; absent where a person is asked. */
  readonly onStuck?: (() => void) | undefined;
}

/** On a page that is neither as wide nor as high an open legend would cover what it explains; a selected place takes its part of the width. */
const ROOMY_PIXELS = { width: 1_200, widthWithPlace: 1_800, height: 1_400 };

export function Stage(props: StageProps) {
  const { data, state, visible, filter, selected, hovered, isPhone, isHidden, canDraw, sheetStop, embedding, telling, top, bases, bench, textEdition } = props;
  const { messages } = useInterface();
  const { catalog, places, bands } = data;
  /** As the reader left it; undefined until then. */
  const legendWanted = useSignal<boolean | undefined>(undefined);
  /** Once drawn the map stays, out of sight where the reader wants text alone. */
  const mapIsWanted = useRef(false);
  mapIsWanted.current ||= !isHidden;
  useEffect(() => void (legendWanted.value = undefined), [props.visit]);
  const drawn = bases.drawn.value;
  const themeView = useThemeView(data, state, visible);
  // The card of a theme's map explains itself, and takes the room.
  const isRoomy = innerHeight >= ROOMY_PIXELS.height || innerWidth >= (selected === undefined ? ROOMY_PIXELS.width : ROOMY_PIXELS.widthWithPlace);
  const legendIsOpen = legendWanted.value ?? (isRoomy && embedding === undefined && telling === undefined && themeView.model === undefined && state.view !== 'bench' && state.view !== 'shortlist' && state.view !== 'table');
  const rules = publicationRules(catalog.region.publication, state.surface, 'screen', drawn);
  const townOutlines = useMemo(
    () => (places.some((place) => hasTownOutline(place, rules.townOutlines)) ? rules.townOutlines : 'none'),
    [places, rules],
  );

  if (!canDraw.value) {
    return (
      <main class="stage" aria-label={messages.map} hidden={isHidden}>
        {!isHidden && <NoMap textEdition={textEdition} />}
        {!isHidden && <StandingLine standing={standingOf(catalog, rules, messages)} />}
      </main>
    );
  }
  return (
    <main class="stage" aria-label={messages.map} hidden={isHidden}>
      {top}
      {mapIsWanted.current && (
        <PanelBoundary as="banner" name={messages.map}>
          <MapStage
            data={data}
            filter={filter}
            canFill={state.surface !== 'kiosk'}
            canTurn={state.surface !== 'kiosk' && state.surface !== 'public'}
            colourOf={props.colourOf}
            view={{
              places,
              visible,
              bands,
              selected: selected?.id ?? telling?.highlighted,
              hovered,
              drawBoundary: rules.drawBoundary,
              townOutlines,
              base: drawn?.base,
              themeDrawing: themeView.drawing,
              bench: bench?.model.value?.drawing.value,
            }}
            framed={selected}
            isPhone={isPhone}
            sheetStop={sheetStop}
            dockShare={props.dockShare ?? 0}
            bases={bases.button}
            bench={bench}
            benchButton={props.onBench === undefined ? undefined : { isOpen: state.view === 'bench', onToggle: props.onBench }}
            note={<MapNote standing={standingOf(catalog, rules, messages)} baseCredit={drawn?.credit} />}
            embedding={embedding}
            telling={telling}
            legend={{
              catalog,
              filter,
              bearers: props.bearers,
              themeCounts: props.themeCounts,
              drawBoundary: rules.drawBoundary,
              drawsTowns: townOutlines !== 'none',
              showsThemes: embedding !== undefined,
              isOpen: legendIsOpen,
              onToggle: (isOpen) => {
                // The element tells of every change, its own included.
                if (isOpen !== legendIsOpen) legendWanted.value = isOpen;
              },
              onToggleTheme: (theme) => {
                // Who chooses in the legend wants it to stay.
                legendWanted.value = true;
                props.onToggleTheme(theme);
              },
              onToggleMark: props.onToggleMark,
            }}
            onSelect={props.onSelect}
            onMeasure={props.onMeasure}
            onLocated={props.onLocated}
            onOpenPassage={props.onOpenPassage}
            visit={props.visit}
            onStuck={props.onStuck}
            onMissing={() => (canDraw.value = false)}
          />
        </PanelBoundary>
      )}
      {bench?.model.value?.sketch.store.work.value !== undefined && (
        <PanelBoundary as="banner" name={messages.viewName.bench}>
          <LazySketchStage part={bench.model.value.sketch} />
        </PanelBoundary>
      )}
      {mapIsWanted.current && (
        <PanelBoundary as="banner" name={messages.baseMaps} shows={`${state.baseMap} ${String(bases.isOpen.value)}`}>
          <LazyBaseMaps
            chosen={state.baseMap}
            frame={catalog.region.frame}
            pictures={rules.servicePictures}
            isOpen={bases.isOpen.value}
            dropped={bases.dropped.value}
            takesFiles={bases.takesFiles}
            onChoose={props.onChooseBase}
            onClose={bases.close}
            onDrawn={(next) => (bases.drawn.value = next)}
          />
        </PanelBoundary>
      )}
      {telling === undefined && (
        <PanelBoundary as="banner" name={messages.themeView.title} shows={`${themeView.theme?.id ?? ''} ${state.themeView}`}>
          <ThemeOverlay
            view={themeView}
            mode={state.themeView}
            startsOpen={embedding === undefined}
            selected={selected?.id}
            onMode={props.onThemeView}
            onSelect={props.onSelect}
            onOpenPassage={props.onOpenPassage}
          />
        </PanelBoundary>
      )}
    </main>
  );
}
