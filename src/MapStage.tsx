/** Keeps the imperative map in step with the state: describes what to show, passes back what was pointed at. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { PlanningFeature } from './domain/PlanningFeature.ts';
import { formatLength, formatNumber } from './i18n/format.ts';
import { baseMapSources, type FirstView } from './load.ts';
import type { MapView } from './map/MapView.ts';
import { loadMapCode } from './loadMapCode.ts';
import type { Padding, PlanningMap, Pointed } from './map/PlanningMap.ts';
import { useInterface } from './ui/Interface.ts';
import { SHEET_SHARE, type SheetStop } from './ui/sheet/Sheet.tsx';
import { MapButtons } from './ui/stage/MapButtons.tsx';
import { PointedLabel } from './ui/stage/PointedLabel.tsx';

export interface MapStageProps {
  readonly data: FirstView;
  readonly view: Pick<MapView, 'places' | 'visible' | 'bands' | 'filter' | 'selected' | 'hovered' | 'drawBoundary'>;
  /** The place to keep in sight. */
  readonly framed: PlanningFeature | undefined;
  readonly isPhone: boolean;
  readonly sheetStop: SheetStop;
  readonly onSelect: (id: string | undefined) => void;
}

const MARGIN_PIXELS = 36;
/** Height of the buttons at the top of a phone's map. */
const PHONE_BUTTONS_PIXELS = 64;

export function MapStage({ data, view, framed, isPhone, sheetStop, onSelect }: MapStageProps) {
  const { language, messages, scheme } = useInterface();
  const container = useRef<HTMLDivElement>(null);
  const map = useRef<PlanningMap | undefined>(undefined);
  const pointed = useSignal<Pointed | undefined>(undefined);
  const failed = useSignal(false);
  const select = useRef(onSelect);
  select.current = onSelect;

  const full: MapView = {
    ...view,
    hovered: pointed.value?.id ?? view.hovered,
    themes: data.catalog.themes,
    language,
    scheme,
    mapLabel: `${messages.map} · ${messages.mapHint}`,
    hostCount: (count) => messages.hostCount(formatNumber(count, language)),
    radius: (metres) => formatLength(metres, language, messages),
  };
  const padding = stagePadding(isPhone, sheetStop);
  const latest = useRef({ full, padding, framed });
  latest.current = { full, padding, framed };

  useEffect(() => {
    let isMounted = true;
    const open = async () => {
      const { PlanningMap: PlanningMapNow } = await loadMapCode();
      if (!isMounted || container.current === null) return;
      const addressHasCamera = location.hash !== '';
      map.current = new PlanningMapNow({
        container: container.current,
        sources: baseMapSources(),
        frame: data.catalog.region.frame,
        home: data.catalog.region.home,
        view: latest.current.full,
        padding: latest.current.padding,
        onSelect: (id) => select.current(id),
        onPoint: (next) => (pointed.value = next),
        onDrawn: () => performance.mark('map-drawn'),
      });
      const first = latest.current.framed;
      if (first !== undefined && !addressHasCamera) map.current.frame(first);
    };
    open().catch((error: unknown) => {
      console.error(error);
      failed.value = true;
    });
    return () => {
      isMounted = false;
      map.current?.destroy();
    };
  }, []);

  useEffect(() => map.current?.update(full));
  useEffect(() => map.current?.setPadding(padding), [isPhone, sheetStop]);
  useEffect(() => {
    if (framed === undefined) return undefined;
    // The panel that opens with the selection takes its room first.
    const wait = setTimeout(() => map.current?.frame(framed), 60);
    return () => clearTimeout(wait);
  }, [framed?.id]);

  const named = pointed.value === undefined ? undefined : data.places.find(({ id }) => id === pointed.value?.id);
  return (
    <>
      <div class="map" ref={container} />
      {failed.value && (
        <p class="map-failed" role="alert">
          {messages.mapFailed}
        </p>
      )}
      <MapButtons onZoom={(levels) => map.current?.zoomBy(levels)} onHome={() => map.current?.showHome()} />
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
        />
      )}
    </>
  );
}

/** Room that the sheet takes from the map on a phone. */
function stagePadding(isPhone: boolean, stop: SheetStop): Padding {
  const margin = isPhone ? 16 : MARGIN_PIXELS;
  const bottom = isPhone ? Math.min(SHEET_SHARE[stop], SHEET_SHARE.half) * innerHeight + margin : margin;
  return { top: isPhone ? PHONE_BUTTONS_PIXELS : margin, right: margin, bottom, left: margin };
}
