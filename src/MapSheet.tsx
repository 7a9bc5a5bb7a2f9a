/** The map on a sheet of paper: its picture, the names above it and what stands around. */
import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { DrawnBase } from './BaseMaps.tsx';
import type { BaseProblem } from './domain/BaseMap.ts';
import { boundsOf, grow, type Bounds } from './domain/bounds.ts';
import { cameraOf } from './domain/cameraOf.ts';
import { graticuleOf } from './domain/paper/graticule.ts';
import { windowBounds, type Extent } from './domain/paper/mapWindow.ts';
import { MILLIMETRES_PER_PIXEL, SHEET_SIZES } from './domain/paper/SheetFormat.ts';
import { placesOn, sheetIndex } from './domain/paper/sheetIndex.ts';
import { viewOnPaper } from './domain/paper/viewOnPaper.ts';
import type { PlaceFilter } from './domain/PlaceFilter.ts';
import type { PlanningFeature } from './domain/PlanningFeature.ts';
import { publicationRules } from './domain/publicationRules.ts';
import { scaleBarOf } from './domain/scaleBar.ts';
import { formatDate, formatNumber } from './i18n/format.ts';
import { formatStep } from './i18n/formatArc.ts';
import { PRINT_MESSAGES } from './i18n/print/index.ts';
import { standingOf } from './i18n/standingOf.ts';
import { themeNotes } from './i18n/themeNotes.ts';
import { baseMapSources, type FirstView } from './load.ts';
import { loadBaseLines, type BaseLines } from './loadBaseLines.ts';
import { BaseFailure } from './map/bases/baseProblemOf.ts';
import { baseLineRows } from './map/baseLineRows.ts';
import { drawnNetwork } from './map/drawnNetwork.ts';
import { fontFamilies } from './map/fontStack.ts';
import { legendRows } from './map/legendRows.ts';
import type * as PaperMap from './map/paperMap.ts';
import { nameColour } from './map/placeColour.ts';
import { shownMarks } from './map/shownMarks.ts';
import { mapCredits } from './mapCredits.ts';
import { measureText } from './measureText.ts';
import { publicAddress } from './state/publicAddress.ts';
import type { AppState } from './state/AppState.ts';
import { shareableAddress } from './state/shareableAddress.ts';
import { stillView } from './stillView.ts';
import './style/sheet.css';
import './style/sheetLayout.css';
import './style/sheetMap.css';
import './style/sheetTable.css';
import { themesInUse } from './themesInUse.ts';
import { filterWords } from './ui/filters/filterWords.ts';
import { useInterface } from './ui/Interface.ts';
import { MapFrame, FRAME_PIXELS } from './ui/print/MapFrame.tsx';
import { NorthArrow } from './ui/print/NorthArrow.tsx';
import { PlacesPage } from './ui/print/PlacesPage.tsx';
import { PrintSheet } from './ui/print/PrintSheet.tsx';
import { QrCode } from './ui/print/QrCode.tsx';
import { SheetFoot } from './ui/print/SheetFoot.tsx';
import { SheetLegend } from './ui/print/SheetLegend.tsx';
import { SheetNames } from './ui/print/SheetNames.tsx';
import { SheetPlaces } from './ui/print/SheetPlaces.tsx';
import { SheetScale } from './ui/print/SheetScale.tsx';
import { tableRows } from './ui/print/tableRows.ts';
import { useFittingRows } from './ui/print/useFittingRows.ts';
import { useLoaded } from './useLoaded.ts';
import { usePicture, type PictureRequest } from './usePicture.ts';
import { useThemeView } from './useThemeView.ts';

export interface SheetState {
  readonly phase: 'drawing' | 'ready' | 'failed';
  /** What the base map by choice failed by. */
  readonly problem: BaseProblem | undefined;
  /** Denominator; undefined until the room for the map is known. */
  readonly scale: number | undefined;
}

export interface MapSheetProps {
  readonly data: FirstView;
  readonly paperMap: typeof PaperMap;
  readonly state: AppState;
  readonly filter: PlaceFilter;
  readonly visible: readonly PlanningFeature[];
  readonly selected: PlanningFeature | undefined;
  /** The base map by choice. */
  readonly drawn: DrawnBase | undefined;
  readonly onState: (state: SheetState) => void;
}

/** Pixels of the picture for each of CSS: 300 to the inch. */
const PAPER_RATIO = 300 / 96;
const GRID_PIXELS = 110;
const BAR_PIXELS = 190;
/** Surroundings of a selected place that a sheet shows where no camera says otherwise. */
const SURROUNDINGS = 1.2;
/** Another base map names its own. */
const NO_LINES: BaseLines = { rivers: [], network: [] };
/** A larger sheet is read from farther off. */
const A3_TYPE = 1.15;

export function MapSheet({ data, paperMap, state, filter, visible, selected, drawn, onState }: MapSheetProps) {
  const shown = useInterface();
  const { language, messages, scheme } = shown;
  const words = PRINT_MESSAGES[language];
  const { catalog, places } = data;
  const { region } = catalog;
  const { format, scale: chosenScale, without } = state.print;
  const rules = publicationRules(region.publication, 'print', 'print', drawn);
  const { drawing: themeDrawing, model } = useThemeView(data, state, visible);

  const room = useRef<HTMLDivElement>(null);
  const extent = useSignal<Extent | undefined>(undefined);
  useLayoutEffect(() => {
    const box = room.current;
    if (box === null) return;
    const next = { width: box.clientWidth - 2 * FRAME_PIXELS, height: box.clientHeight - 2 * FRAME_PIXELS };
    const isSame = next.width === extent.value?.width && next.height === extent.value.height;
    if (!isSame && next.width > 0 && next.height > 0) extent.value = next;
  });

  const view = useMemo(
    () => stillView({ data, visible, filter, selected, base: drawn?.base, themeDrawing, rules }, shown),
    [visible, filter, selected, drawn?.base, themeDrawing, scheme, language],
  );
  const onPaper = useMemo(() => {
    const home: Bounds = selected?.geometry == null ? region.home : grow(boundsOf(selected.geometry, selected.properties.accuracy.radiusMetres ?? 0), SURROUNDINGS);
    return extent.value && viewOnPaper({ extent: extent.value, camera: cameraOf(location.hash), home, frame: region.frame, scale: chosenScale });
  }, [extent.value, chosenScale, selected]);
  const window = onPaper?.window;
  const index = useMemo(() => window && sheetIndex(places, visible, windowBounds(window.center, window.zoom, window)), [window, places, visible]);
  const onMap = useMemo(() => (window === undefined ? [] : placesOn(visible, windowBounds(window.center, window.zoom, window))), [window, visible]);
  const hasLegend = !without.includes('legend');
  const hasPlaces = !without.includes('places');
  const loadedLines = useLoaded(loadBaseLines, drawn === undefined).value.value;
  const lines = drawn === undefined ? loadedLines : NO_LINES;
  const labels = useMemo(() => {
    if (window === undefined || index === undefined || lines === undefined) return undefined;
    const numbers = new Map(hasPlaces ? index.entries.map(({ number, place }) => [place.id, number]) : []);
    const spots = new Map(index.entries.map(({ place, spot }) => [place.id, spot]));
    return paperMap.sheetLabels({ view, window, rivers: lines.rivers, numbers, spots, measure: measureText(language), typeScale: format.startsWith('a3') ? A3_TYPE : 1 });
  }, [window, index, view, hasPlaces, lines]);
  const rows = useMemo(() => (hasPlaces && index !== undefined && labels !== undefined ? tableRows(index, labels.told) : []), [index, labels, hasPlaces]);
  const fitting = useFittingRows(rows.length, [rows, language, hasLegend]);
  const held = fitting.count;
  const rest = useMemo(() => rows.slice(held), [rows, held]);
  const request = useMemo((): PictureRequest | undefined => {
    if (window === undefined || labels === undefined) return undefined;
    const { center, zoom, width, height } = window;
    return {
      view,
      sources: baseMapSources(),
      icons: data.icons,
      frame: region.frame,
      home: region.home,
      width,
      height,
      still: { center, zoom, pixelRatio: PAPER_RATIO, restyle: (style) => paperMap.sheetStyle(style, window, labels.boxes) },
      finish: (canvas) => paperMap.drawHalos(canvas, labels.texts, { scheme: view.scheme, families: fontFamilies(language), pixelRatio: PAPER_RATIO }),
    };
  }, [window, labels]);
  const picture = usePicture(paperMap, request);
  const phase = picture.failure !== undefined ? 'failed' : picture.url === undefined ? 'drawing' : 'ready';
  const problem = picture.failure instanceof BaseFailure ? picture.failure.problem : undefined;
  useEffect(() => onState({ phase, problem, scale: onPaper?.scale }), [phase, problem, onPaper?.scale]);

  const asked = filterWords(filter, catalog, language, messages);
  const named = visible.filter(({ properties }) => !properties.context).length;
  const subtitle = words.shown(asked === '' ? words.everything : asked, formatNumber(named, language));
  const address = region.publicUrl ?? publicAddress(location.href);
  const viewAddress = address === undefined ? undefined : shareableAddress({ page: address, state, surface: 'full', camera: location.hash });
  const size = SHEET_SIZES[format];
  const graticule = window && graticuleOf(window, GRID_PIXELS);
  const credits = mapCredits({ catalog, places, rules, baseCredit: drawn?.credit }, shown);
  // Another base map draws these parts in its own way.
  const schematic = drawn === undefined ? catalog.schematic : [];
  const network = window === undefined || lines === undefined ? undefined : drawnNetwork(lines.network, window);
  const standing = standingOf(catalog, rules, messages);
  const title = region.title[language];
  const table = { selected: selected?.id, colourOf: (place: PlanningFeature) => nameColour(place, catalog.themes, filter, scheme) };
  const preview = Math.min(1, (document.documentElement.clientWidth - 32) / (size.widthMillimetres / MILLIMETRES_PER_PIXEL));

  return (
    <main style={{ '--preview': preview, '--width': `${size.widthMillimetres}mm`, '--height': `${size.heightMillimetres}mm` }}>
      {phase === 'failed' && (
        <p class="print-state">
          <button type="button" class="text-button" onClick={picture.retry}>
            {messages.retry}
          </button>
        </p>
      )}
      <div class="paper">
        <PrintSheet
          format={format}
          title={title}
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
              {window !== undefined && graticule !== undefined && (
                <MapFrame extent={window} graticule={graticule} hemisphere={words.hemisphere}>
                  {picture.url !== undefined && <image href={picture.url} width={window.width} height={window.height} />}
                  {labels !== undefined && <SheetNames {...labels} />}
                </MapFrame>
              )}
            </div>
          }
          margin={
            onPaper !== undefined &&
            graticule !== undefined && (
              <>
                <NorthArrow mark={words.northMark} label={words.north} />
                <SheetScale scale={onPaper.scale} bar={scaleBarOf(onPaper.window.center[1], onPaper.window.zoom, BAR_PIXELS)} />
                <p>{words.gridNote(formatStep(graticule.stepSeconds))}</p>
              </>
            )
          }
          side={
            (hasLegend || hasPlaces) && (
              <>
                {hasLegend && (
                  <SheetLegend
                    rows={legendRows(shownMarks(onMap, view.townOutlines !== 'none'), scheme)}
                    lines={baseLineRows(rules.drawBoundary, schematic, scheme).filter(({ key }) => key === 'district' || network?.has(key) === true)}
                  themes={themesInUse(catalog.themes, onMap, filter, language, scheme)}
                    notes={themeNotes(model, state.themeView, language, messages)}
                    schematic={schematic}
                  />
                )}
                {rows.length > 0 && <SheetPlaces rows={rows} count={held} list={fitting.list} {...table} />}
              </>
            )
          }
          foot={
            <>
              <SheetFoot standing={standing} credits={credits} address={viewAddress} />
              {region.publicUrl !== undefined && viewAddress !== undefined && <QrCode text={viewAddress} label={words.address} />}
            </>
          }
        />
      </div>
      {rest.length > 0 && <PlacesPage page={2} format={format} title={title} rows={rest} standing={standing} {...table} />}
    </main>
  );
}

/** By the reader's own calendar. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
