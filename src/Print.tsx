/** The sheet for printing: wires the state to the picture of the map, the names above it and what stands around. */
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { boundsOf, grow, type Bounds } from './domain/bounds.ts';
import { cameraOf } from './domain/cameraOf.ts';
import { creditsOf } from './domain/credits.ts';
import { graticuleOf } from './domain/paper/graticule.ts';
import { windowBounds, type Extent } from './domain/paper/mapWindow.ts';
import { MILLIMETRES_PER_PIXEL, SHEET_SIZES } from './domain/paper/SheetFormat.ts';
import { sheetIndex } from './domain/paper/sheetIndex.ts';
import { viewOnPaper } from './domain/paper/viewOnPaper.ts';
import { leadingTheme } from './domain/PlaceFilter.ts';
import type { PlanningFeature } from './domain/PlanningFeature.ts';
import { publicationRules } from './domain/publicationRules.ts';
import { resolvePlace } from './domain/resolvePlace.ts';
import { scaleBarOf } from './domain/scaleBar.ts';
import { hasMoreContrast, toneOf } from './domain/Scheme.ts';
import { formatDate, formatLength, formatNumber } from './i18n/format.ts';
import { PRINT_MESSAGES } from './i18n/print/index.ts';
import { standingOf } from './i18n/standingOf.ts';
import { baseMapSources, type FirstView } from './load.ts';
import { drawHalos } from './map/drawHalos.ts';
import { fontFamilies } from './map/fontStack.ts';
import { legendRows } from './map/legendRows.ts';
import type { MapView } from './map/MapView.ts';
import { placeColour } from './map/placeColour.ts';
import { sheetLabels } from './map/sheetLabels.ts';
import { sheetStyle } from './map/sheetStyle.ts';
import { shownMarks } from './map/shownMarks.ts';
import { measureText } from './measureText.ts';
import type { Store } from './state/Store.ts';
import { toQuery } from './state/query.ts';
import { closePrint, setPrint, togglePart } from './state/transitions.ts';
import './style/printView.css';
import './style/sheet.css';
import { filterWords } from './ui/filters/filterWords.ts';
import { InterfaceContext, useInterface } from './ui/Interface.ts';
import { MapFrame, FRAME_PIXELS } from './ui/print/MapFrame.tsx';
import { NorthArrow } from './ui/print/NorthArrow.tsx';
import { PrintBar } from './ui/print/PrintBar.tsx';
import { PrintSheet } from './ui/print/PrintSheet.tsx';
import { QrCode } from './ui/print/QrCode.tsx';
import { SheetFoot } from './ui/print/SheetFoot.tsx';
import { SheetLegend } from './ui/print/SheetLegend.tsx';
import { SheetNames } from './ui/print/SheetNames.tsx';
import { SheetPlaces } from './ui/print/SheetPlaces.tsx';
import { SheetScale } from './ui/print/SheetScale.tsx';
import { useFiltered } from './useFiltered.ts';
import { usePicture } from './usePicture.ts';
import { useSearch } from './useSearch.ts';

export interface PrintProps {
  readonly store: Store;
  readonly data: FirstView;
}

const GRID_PIXELS = 110;
const BAR_PIXELS = 190;
/** Surroundings of a selected place that a sheet shows where no camera says otherwise. */
const SURROUNDINGS = 1.2;

export function Print({ store, data }: PrintProps) {
  const shown = useInterface();
  const { language, messages } = shown;
  const words = PRINT_MESSAGES[language];
  const { catalog, places, bands } = data;
  const { region } = catalog;
  const state = store.state.value;
  const { print } = state;
  // Paper is white, whatever the screen is.
  const scheme = hasMoreContrast(shown.scheme) ? 'light-contrast' : 'light';
  const rules = publicationRules(region.publication, 'print', 'print');
  const search = useSearch(state.text);
  const { filter, visible } = useFiltered(data, state, search.matches);
  const selected = useMemo(() => (state.selected === undefined ? undefined : resolvePlace(places, state.selected)), [state.selected, places]);

  const room = useRef<HTMLDivElement>(null);
  const extent = useSignal<Extent | undefined>(undefined);
  useLayoutEffect(() => {
    const box = room.current;
    if (box === null) return;
    const next = { width: box.clientWidth - 2 * FRAME_PIXELS, height: box.clientHeight - 2 * FRAME_PIXELS };
    if (next.width <= 0 || next.height <= 0) return;
    if (next.width !== extent.value?.width || next.height !== extent.value.height) extent.value = next;
  });

  const camera = cameraOf(location.hash);
  const home: Bounds = selected?.geometry == null ? region.home : grow(boundsOf(selected.geometry, selected.properties.accuracy.radiusMetres ?? 0), SURROUNDINGS);
  const view = useMemo((): MapView => ({
    places,
    visible,
    bands,
    themes: catalog.themes,
    filter,
    selected: selected?.id,
    hovered: undefined,
    scheme,
    language,
    drawBoundary: rules.drawBoundary,
    townOutlines: rules.townOutlines,
    own: undefined,
    // Paper carries the embedded ground: it alone is ours to print.
    base: undefined,
    // The view of a theme has its key on a card of the screen; a sheet explains its marks by its own legend.
    themeDrawing: undefined,
    mapLabel: messages.map,
    hostCount: (count) => messages.hostCount(formatNumber(count, language)),
    radius: (metres) => formatLength(metres, language, messages),
    inSight: () => '',
  }), [places, visible, filter, selected, scheme, language]);
  const onPaper = useMemo(
    () => extent.value && viewOnPaper({ extent: extent.value, camera, home, frame: region.frame, scale: print.scale }),
    [extent.value, print.scale, selected, location.hash],
  );
  const index = useMemo(
    () => onPaper && sheetIndex(places, visible, windowBounds(onPaper.window.center, onPaper.window.zoom, onPaper.window)),
    [onPaper, places, visible],
  );
  const labels = useMemo(() => {
    if (onPaper === undefined || index === undefined) return undefined;
    const numbers = new Map(print.without.includes('places') ? [] : index.entries.map(({ number, place }) => [place.id, number]));
    return sheetLabels({ view, window: onPaper.window, numbers, measure: measureText(language), typeScale: print.format.startsWith('a3') ? 1.15 : 1 });
  }, [onPaper, index, view, print.without]);
  const request = useMemo(() => {
    if (onPaper === undefined || labels === undefined) return undefined;
    const { window } = onPaper;
    const restyle = (style: Parameters<typeof sheetStyle>[0]) => sheetStyle(style, window, labels.boxes);
    const finish = (canvas: HTMLCanvasElement) => drawHalos(canvas, labels.texts, { scheme, families: fontFamilies(language), pixelRatio: PAPER_RATIO });
    return { finish, view, sources: baseMapSources(), icons: data.icons, frame: region.frame, home: region.home, width: window.width, height: window.height, still: { center: window.center, zoom: window.zoom, pixelRatio: PAPER_RATIO, restyle } };
  }, [onPaper, labels]);
  const picture = usePicture(request);

  const colourOf = (place: PlanningFeature) => placeColour(place, catalog.themes, filter, scheme);
  const themesInUse = new Set(visible.filter(({ geometry }) => geometry !== null).map((place) => leadingTheme(place, filter)));
  const asked = filterWords(filter, catalog, language, messages);
  const subtitle = words.shown(asked === '' ? words.everything : asked, formatNumber(visible.filter(({ properties }) => !properties.context).length, language));
  const address = region.publicUrl === undefined ? undefined : `${region.publicUrl}${toQuery(closePrint(state))}${location.hash}`;
  const standing = standingOf(catalog, rules, messages);
  const size = SHEET_SIZES[print.format];
  const preview = Math.min(1, (document.documentElement.clientWidth - 32) / (size.widthMillimetres / MILLIMETRES_PER_PIXEL));
  const hasLegend = !print.without.includes('legend');
  const hasPlaces = !print.without.includes('places');

  return (
    <InterfaceContext.Provider value={{ ...shown, scheme }}>
      <div class="print-view" data-appearance="light" data-ready={picture.url !== undefined}>
        <PrintBar
          choice={print}
          scale={onPaper?.scale}
          isReady={picture.url !== undefined}
          onChange={(change) => store.apply((before) => setPrint(before, change))}
          onToggle={(part) => store.apply((before) => togglePart(before, part))}
          onPrint={() => window.print()}
          onBack={() => store.apply(closePrint)}
        />
        <p class="print-state" role="status">
          {picture.hasFailed ? words.failed : picture.url === undefined ? words.drawing : ''}
        </p>
        <main class="paper" style={{ '--preview': preview, '--width': `${size.widthMillimetres}mm`, '--height': `${size.heightMillimetres}mm` }}>
          <PrintSheet
            format={print.format}
            title={region.title[language]}
            subtitle={selected === undefined ? subtitle : `${subtitle} · ${words.chosen(selected.properties.name[language])}`}
            remark={
              <>
                <p class="sheet-notice">{standing.notice}</p>
                <p>{messages.standing.dataTo(catalog.dataDate)}</p>
                <p>{words.printedOn(formatDate(today(), language))}</p>
              </>
            }
            picture={
              <div class="map-room" ref={room}>
                {onPaper !== undefined && (
                  <MapFrame extent={onPaper.window} graticule={graticuleOf(onPaper.window, GRID_PIXELS)} hemisphere={words.hemisphere}>
                    {picture.url !== undefined && <image href={picture.url} width={onPaper.window.width} height={onPaper.window.height} />}
                    {labels !== undefined && <SheetNames texts={labels.texts} pins={labels.pins} />}
                  </MapFrame>
                )}
              </div>
            }
            margin={
              onPaper !== undefined && (
                <>
                  <NorthArrow mark={words.northMark} label={words.north} />
                  <SheetScale scale={onPaper.scale} bar={scaleBarOf(onPaper.window.center[1], onPaper.window.zoom, BAR_PIXELS)} />
                  <p>{words.gridNote(String(graticuleOf(onPaper.window, GRID_PIXELS).stepMinutes))}</p>
                </>
              )
            }
            side={
              (hasLegend || hasPlaces) && (
                <>
                  {hasLegend && (
                    <SheetLegend
                      rows={legendRows(shownMarks(visible, rules.townOutlines !== 'none'), scheme)}
                      themes={catalog.themes.filter(({ id }) => themesInUse.has(id)).map(({ id, short, colour }) => ({ id, name: short[language], colour: colour[toneOf(scheme)] }))}
                    />
                  )}
                  {hasPlaces && index !== undefined && <SheetPlaces index={index} selected={selected?.id} colourOf={colourOf} />}
                </>
              )
            }
            foot={
              <>
                <SheetFoot standing={standing} credits={creditsOf(catalog, language).filter(({ group }) => group === 'data').map(({ name }) => name)} address={address} />
                {address !== undefined && <QrCode text={address} label={words.address} />}
              </>
            }
          />
        </main>
      </div>
    </InterfaceContext.Provider>
  );
}

/** Pixels of the picture for each of CSS: 300 to the inch. */
const PAPER_RATIO = 300 / 96;

function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
