/** Keeps the imperative map in step with the state: describes what to show, passes back what was pointed at. */
import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { askAgain } from './askAgain.ts';
import type { Bounds } from './domain/bounds.ts';
import type { Camera } from './domain/cameraOf.ts';
import type { OwnPosition } from './domain/ownPosition.ts';
import type { PlanningFeature } from './domain/PlanningFeature.ts';
import type { PlaceFilter } from './domain/PlaceFilter.ts';
import { plannedBounds } from './domain/resultBounds.ts';
import { withTone } from './domain/Scheme.ts';
import { formatLength, formatNumber } from './i18n/format.ts';
import { baseMapSources } from './load.ts';
import type { GestureHints } from './map/GestureHints.ts';
import type { MapView } from './map/MapView.ts';
import { loadMapCode } from './loadMapCode.ts';
import { MapControls, type Choice, type MapControlsProps } from './MapControls.tsx';
import type { PlanningMap } from './map/PlanningMap.ts';
import type { LastLook, Obstacle, Padding, Pointed } from './map/PlanningMapOptions.ts';
import { hasWebGl2 } from './hasWebGl2.ts';
import type { Telling } from './Telling.ts';
import { useFraming } from './useFraming.ts';
import type { Bench } from './useBench.ts';
import { useRecovery } from './useRecovery.ts';
import { useInterface } from './ui/Interface.ts';
import { passageNumber } from './ui/parts/passageNumber.ts';
import { SHEET_SHARE, type SheetStop } from './ui/sheet/Sheet.tsx';
import { StageAlert } from './ui/stage/StageAlert.tsx';
import { PointedLabel } from './ui/stage/PointedLabel.tsx';

/** What differs where the map stands in another page. */
export interface Embedding {
  readonly gestureHints: GestureHints;
  /** Room that plate and card take from the map. */
  readonly padding: Padding;
  readonly onRest: (camera: Camera) => void;
}

export interface MapStageProps extends Pick<MapControlsProps, 'data' | 'isPhone' | 'canTurn' | 'canFill' | 'colourOf' | 'bases' | 'benchButton' | 'legend' | 'note' | 'onSelect' | 'onMeasure' | 'onLocated'> {
  readonly view: Pick<MapView, 'places' | 'visible' | 'bands' | 'selected' | 'hovered' | 'drawBoundary' | 'townOutlines' | 'base' | 'themeDrawing' | 'bench'>;
  readonly filter: PlaceFilter;
  /** The place to keep in sight. */
  readonly framed: PlanningFeature | undefined;
  readonly sheetStop: SheetStop;
  /** Share of the page's height that is taken from the map below. */
  readonly dockShare: number;
  readonly embedding?: Embedding | undefined;
  readonly telling?: Telling | undefined;
  readonly onOpenPassage: (passage: string) => void;
  /** Absent before the public. */
  readonly bench: Bench | undefined;
  /** Another value where another visitor stands. */
  readonly visit?: number | undefined;
  /** There is no map, and none comes by itself; absent where a person is asked. */
  readonly onStuck?: (() => void) | undefined;
  /** The browser turned out to draw no map at all. */
  readonly onMissing: () => void;
}

/** Set in the browser's own timeline once every place is on the map: what measurements wait for. */
const DRAWN_MARK = 'map-drawn';
const SEA_DEGREES = 1.5;
const PATIENCE_MS = 45_000;
const MARGIN_PIXELS = 36;
/** Height of the search and the themes at the top of a phone's map. */
const PHONE_TOP_PIXELS = 124;
/** Where legend and theme stand folded, one above the other. */
const PHONE_CHIPS = { right: 132, bottom: 74, height: 98 };
const PHONE_BUTTONS_PIXELS = 68;
/** Height of the note above the sheet. */
const PHONE_NOTE_PIXELS = 44;

export function MapStage({ view, filter, framed, sheetStop, dockShare, embedding, telling, bench, visit, onStuck, onMissing, onOpenPassage, ...controls }: MapStageProps) {
  const { data, isPhone, canTurn, onSelect } = controls;
  const { language, messages, scheme } = useInterface();
  const container = useRef<HTMLDivElement>(null);
  const map = useRef<PlanningMap | undefined>(undefined);
  const pointed = useSignal<Pointed | undefined>(undefined);
  const camera = useSignal<Camera | undefined>(undefined);
  const choice = useSignal<Choice | undefined>(undefined);
  /** Pointed at in the list of what lies under a click. */
  const pointedInChoice = useSignal<string | undefined>(undefined);
  const own = useSignal<OwnPosition | undefined>(undefined);
  const isDrawn = useSignal(false);
  const hasFailed = useSignal(false);
  const attempt = useSignal(0);
  const lastLook = useRef<LastLook | undefined>(undefined);
  const recovery = useRecovery(() => (attempt.value += 1));
  const { keepsCamera, hasFramed } = useFraming(map, framed);
  const select = useRef(onSelect);
  select.current = onSelect;
  const openPassage = useRef(onOpenPassage);
  openPassage.current = onOpenPassage;

  const full: MapView = {
    ...view,
    filter,
    hovered: pointedInChoice.value ?? pointed.value?.id ?? view.hovered,
    own: own.value,
    themes: data.catalog.themes,
    language,
    // Names and marks are as dark or light as the ground needs them.
    scheme: view.base?.tone === undefined ? scheme : withTone(scheme, view.base.tone),
    gestureHints: embedding?.gestureHints,
    mapLabel: `${messages.map} · ${messages.mapHint}`,
    hostCount: (count) => messages.hostCount(formatNumber(count, language)),
    radius: (metres) => formatLength(metres, language, messages),
    inSight: (names) => messages.inSight(names.join(messages.listSeparator)),
  };
  const padding = embedding?.padding ?? telling?.padding ?? stagePadding(isPhone, sheetStop, telling !== undefined);
  const frame = stageFrame(data.catalog.region.frame, isPhone);
  const flight = telling?.flight;
  const latest = useRef({ full, padding, framed, telling, frame, canTurn, isPhone, sheetStop, embedding });
  latest.current = { full, padding, framed, telling, frame, canTurn, isPhone, sheetStop, embedding };

  useEffect(() => {
    let isMounted = true;
    const open = async () => {
      const { PlanningMap: PlanningMapNow } = await (attempt.peek() === 0 ? loadMapCode() : askAgain(loadMapCode));
      if (!isMounted || container.current === null) return;
      map.current = new PlanningMapNow({
        container: container.current,
        sources: baseMapSources(),
        icons: data.icons,
        frame: latest.current.frame,
        home: view.drawBoundary ? data.catalog.region.home : (plannedBounds(data.places) ?? data.catalog.region.home),
        view: latest.current.full,
        padding: latest.current.padding,
        lastLook: lastLook.current,
        obstacles: () => [...obstaclesOn(container.current), ...(latest.current.isPhone ? [phoneChips(latest.current.sheetStop)] : [])],
        canTurn: latest.current.canTurn,
        onSelect: (id) => {
          if (id === undefined) bench?.model.peek()?.own.pick(undefined);
          select.current(id);
        },
        onCoincide: (ids, at) => (choice.value = { ids, ...at }),
        onCamera: (next) => (camera.value = next),
        onRest: (next) => (latest.current.embedding ?? latest.current.telling)?.onRest?.(next),
        onBench: (hit) => bench?.model.peek()?.meet(hit),
        onContext: bench === undefined ? undefined : (asked) => (bench.asked.value = asked),
        onOpenPassage: (passage) => openPassage.current(passage),
        onPoint: (next) => (pointed.value = next),
        onDrawn: () => {
          clearTimeout(patience);
          recovery.drawn();
          // The reader looks on from here.
          lastLook.current = undefined;
          performance.mark(DRAWN_MARK);
          isDrawn.value = true;
          if (bench !== undefined) bench.map.value = map.current;
        },
        onLost: (look) => {
          clearTimeout(patience);
          lastLook.current = look;
          pointed.value = undefined;
          choice.value = undefined;
          isDrawn.value = false;
          if (bench !== undefined) bench.map.value = undefined;
          map.current?.destroy();
          map.current = undefined;
          recovery.lost();
        },
        onFailed: () => (hasFailed.value = true),
      });
      const { framed: first, telling: { flight: told } = {} } = latest.current;
      const isOnItsWay = lastLook.current === undefined ? !keepsCamera.current : lastLook.current.wasMoving;
      if (isOnItsWay && told !== undefined) map.current.camera.fly({ ...told, durationMs: 0 });
      if (isOnItsWay && first !== undefined) map.current.camera.frame(first);
    };
    // A worker that does not start says nothing; an empty map must not stay without a word.
    const patience = setTimeout(() => (hasFailed.value = true), PATIENCE_MS);
    hasFailed.value = false;
    // The mark tells of this attempt; one that failed may have drawn what it had.
    performance.clearMarks(DRAWN_MARK);
    open().catch((error: unknown) => {
      clearTimeout(patience);
      // A driver that was reset may be back in a moment.
      if (lastLook.current !== undefined) recovery.lost();
      else if (hasWebGl2()) {
        console.error(error);
        hasFailed.value = true;
      } else onMissing();
    });
    return () => {
      isMounted = false;
      clearTimeout(patience);
      if (bench !== undefined) bench.map.value = undefined;
      map.current?.destroy();
      map.current = undefined;
    };
  }, [attempt.value]);

  // Before the next frame, not after it.
  useLayoutEffect(() => map.current?.update(full));
  useEffect(() => map.current?.camera.setPadding(padding), [padding.top, padding.right, padding.bottom, padding.left]);
  useEffect(() => {
    if (flight !== undefined) map.current?.camera.fly(flight);
  }, [flight]);
  useEffect(() => {
    map.current?.camera.setPadding(padding);
    // A sheet that grows must not come to lie over what is selected.
    if (hasFramed.current && framed !== undefined && sheetStop !== 'full') map.current?.camera.frame(framed);
  }, [isPhone, sheetStop, dockShare]);

  useEffect(() => void (choice.value = undefined), [visit]);
  const isStuck = recovery.phase.value === 'given-up' || hasFailed.value;
  useEffect(() => {
    if (isStuck) onStuck?.();
  }, [isStuck]);

  const relation = pointed.value?.relation;
  const named = pointed.value === undefined ? undefined : data.places.find(({ id }) => id === pointed.value?.id);
  return (
    <>
      <div class="map" ref={container} />
      <p class="stage-status" role="status">
        {recovery.phase.value === 'waiting' && !hasFailed.value && messages.drawing.restoring}
      </p>
      {recovery.phase.value === 'given-up' && <StageAlert text={messages.drawing.lost} onRetry={recovery.retry} />}
      {hasFailed.value && (
        <StageAlert text={messages.loadFailed(messages.map)} onRetry={() => (attempt.value += 1)} />
      )}
      <MapControls
        {...controls}
        map={map}
        bench={bench}
        container={container}
        camera={camera}
        isDrawn={isDrawn.value}
        choice={choice}
        own={own}
        visible={view.visible}
        filter={filter}
        selected={framed}
        covered={embedding?.padding ?? { top: isPhone ? PHONE_TOP_PIXELS : 0, bottom: isPhone ? SHEET_SHARE[sheetStop] * innerHeight : 0 }}
        onPoint={(id) => (pointedInChoice.value = id)}
      />
      {relation !== undefined && pointed.value !== undefined && (
        <PointedLabel
          name={relation.label[language]}
          accuracy={messages.inReport(passageNumber(relation.passage, messages))}
          x={pointed.value.x}
          y={pointed.value.y}
          isPastMiddle={pointed.value.x > (container.current?.clientWidth ?? 0) / 2}
        />
      )}
      {named !== undefined && pointed.value !== undefined && (
        <PointedLabel
          name={named.properties.name[language]}
          accuracy={
            named.properties.accuracy.radiusMetres === undefined
              ? ''
              : `±${formatLength(named.properties.accuracy.radiusMetres, language, messages)}`
          }
          x={pointed.value.x}
          y={pointed.value.y}
          isPastMiddle={pointed.value.x > (container.current?.clientWidth ?? 0) / 2}
        />
      )}
    </>
  );
}

/** The sheet hides the south of a phone's map: there is sea enough below to move the land clear of it. */
function stageFrame([west, south, east, north]: Bounds, isPhone: boolean): Bounds {
  return [west, isPhone ? south - SEA_DEGREES : south, east, north];
}

function obstaclesOn(map: HTMLElement | null): Obstacle[] {
  const found = map?.closest('.stage')?.querySelectorAll('.legend, .map-button-group, .theme-card') ?? [];
  return [...found].map((element) => element.getBoundingClientRect());
}

/** Legend and theme come once they are fetched: what is selected by then must not lie where they will stand. */
function phoneChips(stop: SheetStop): Obstacle {
  const bottom = (1 - SHEET_SHARE[stop]) * innerHeight - PHONE_CHIPS.bottom;
  return { left: 0, right: PHONE_CHIPS.right, top: bottom - PHONE_CHIPS.height, bottom };
}

/** Room that the sheet takes from the map on a phone. */
function stagePadding(isPhone: boolean, stop: SheetStop, isTold: boolean): Padding {
  const margin = isPhone ? 16 : MARGIN_PIXELS;
  const bottom = isPhone ? Math.min(SHEET_SHARE[stop], SHEET_SHARE.half) * innerHeight + PHONE_NOTE_PIXELS : margin;
  // What is told must not stand under the buttons.
  if (isPhone && isTold) return { top: margin, right: PHONE_BUTTONS_PIXELS, bottom: bottom + PHONE_BUTTONS_PIXELS, left: margin };
  return { top: isPhone ? PHONE_TOP_PIXELS : margin, right: margin, bottom, left: margin };
}
