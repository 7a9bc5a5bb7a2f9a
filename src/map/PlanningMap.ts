/** The one imperative file: owns the MapLibre map and the deck.gl overlay, and applies each new view to them. */
import type { LayersList } from '@deck.gl/core';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import { Map as MapLibreMap, setWorkerUrl, type GeoJSONSource, type StyleSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { centreOf } from '../domain/bounds.ts';
import { STEEPEST_DEGREES } from '../domain/cameraOf.ts';
import type { BaseError } from './bases/BaseLayers.ts';
import { isOfBase, reportBase } from './bases/reportBase.ts';
import { NO_BENCH_NAMES } from './BenchDrawing.ts';
import { BENCH_NAME_SOURCE } from './benchNameLayers.ts';
import { baseStyle, LABEL_SOURCE, PIN_SOURCE, ROUTE_SOURCE, ZONE_SOURCE } from './baseStyle.ts';
import { listenForContext } from './contextPoint.ts';
import { toDrawing, type Drawing } from './Drawing.ts';
import { describeMap, tellLabelsOf } from './mapNames.ts';
import { writeGestureHints } from './GestureHints.ts';
import { labelFeatures, type LabelSpots } from './labelFeatures.ts';
import { labelSpots } from './labelSpots.ts';
import { drawMapImage } from './mapImages.ts';
import { MapCamera } from './MapCamera.ts';
import { MapPointer } from './MapPointer.ts';
import type { MapView } from './MapView.ts';
import { Memo } from './Memo.ts';
import { PALETTES } from './palette.ts';
import { otherShapes } from './otherShapes.ts';
import { ownPositionLayers } from './ownPositionLayers.ts';
import { pinFeatures } from './pinFeatures.ts';
import { planningLayers } from './planningLayers.ts';
import type { LastLook, PlanningMapOptions } from './PlanningMapOptions.ts';
import { movableOptions, stillOptions } from './StillMap.ts';
import { takePicture } from './takePicture.ts';
import { THEME_NAME_SOURCE } from './themeNameLayers.ts';
import { outlineOf, TOWN_HIGHLIGHTS } from './townOutlineLayers.ts';
import { watchContext } from './watchContext.ts';
import { cameWrong, readAnew } from './readAnew.ts';
import { routeFeatures, zoneFeatures } from './lineFeatures.ts';
import { BAND_START, zoomBandOf } from './zoomBand.ts';

const NO_SPOTS: LabelSpots = new Map();

const NO_NAMES: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] };

/** All lies on the ground, in the order of the layers: by their depth, areas would cut each other to pieces on a tilted map. */
const FLAT = { depthWriteEnabled: false, depthCompare: 'always' } as const;

export class PlanningMap {
  readonly #map: MapLibreMap;
  readonly #overlay: MapLibreOverlay;
  readonly #options: PlanningMapOptions;
  #view: MapView;
  /** Where the map looks. */
  readonly camera: MapCamera;
  readonly #pointer: MapPointer;
  readonly #stopWatching: () => void;
  /** What the overlay draws with, in the map's own context. */
  #device: { readonly canvasContext: { readonly destroy: () => void } | null } | undefined;
  readonly #drawing = new Memo<Drawing>();
  readonly #style = new Memo<void>();
  readonly #layers = new Memo<LayersList>();
  readonly #labels = new Memo<void>();
  #spots = NO_SPOTS;
  readonly #pins = new Memo<void>();
  readonly #lines = new Memo<void>();
  readonly #townHighlights = new Memo<void>();
  readonly #themeNames = new Memo<void>();
  readonly #benchNames = new Memo<void>();

  /** Throws where the browser has no WebGL 2. */
  constructor(options: PlanningMapOptions) {
    this.#options = options;
    this.#view = options.view;
    setWorkerUrl(workerUrl);
    const { scheme, language, drawBoundary, townOutlines, base } = options.view;
    this.#style.of([scheme, language, drawBoundary, townOutlines, base], () => undefined);
    this.#map = new MapLibreMap({
      container: options.container,
      style: this.#styleNow(),
      ...(options.still === undefined ? movableOptions(options) : stillOptions(options.still)),
      attributionControl: false,
      cooperativeGestures: options.view.gestureHints !== undefined,
      maxPitch: STEEPEST_DEGREES,
      transformRequest: readAnew,
    });
    this.camera = new MapCamera(this.#map, options);
    const { lastLook } = options;
    // The hash keeps a camera too, but rounded and a little late.
    if (lastLook !== undefined) this.#map.jumpTo(lastLook.camera);
    if (lastLook?.hadFocus === true) this.#map.getCanvas().focus({ preventScroll: true });
    this.#stopWatching = watchContext(options.container, this.#map.getCanvas(), () => options.onLost(this.#look()));
    this.#overlay = new MapLibreOverlay({
      interleaved: true,
      parameters: FLAT,
      layers: [],
      onLoad: () => this.#tellDrawn(),
      onDeviceInitialized: (device) => (this.#device = device),
      // With every frame it would set its own, whatever is pointed at or drawn.
      getCursor: () => this.#map.getCanvas().style.cursor,
    });
    this.#pointer = new MapPointer({
      map: this.#map,
      overlay: this.#overlay,
      options,
      middle: () => this.camera.middle(),
      drawing: () => this.#currentDrawing(),
      hasRelations: () => this.#view.themeDrawing !== undefined,
      bench: () => this.#view.bench,
    });
    if (options.onContext !== undefined) listenForContext(this.#map, () => this.camera.middle(), options.onContext);
    this.#map.once('style.load', () => this.#apply());
    // The overlay finds its place among the layers only while every source is loaded.
    this.#map.once('load', () => {
      // Only now: what a picture waited for was drawn small. The overlay keeps the size that it finds.
      if (options.still !== undefined) this.#map.setPixelRatio(options.still.pixelRatio);
      this.#map.addControl(this.#overlay);
      this.#pointer.listen();
      this.#lookAtShapes();
    });
    this.#map.on('error', (event) => {
      const { error, sourceId } = event as unknown as { readonly error: BaseError & { readonly url?: string }; readonly sourceId?: string };
      // A base map by choice that fails is no fault of the page: who chose it is told.
      if (isOfBase(sourceId)) {
        this.#view.base?.onError(error);
        return;
      }
      console.error(error.message);
      this.#tellMissing(error.url ?? this.#addressOf(sourceId));
    });
    reportBase(this.#map, () => this.#view.base);
    this.#map.on('idle', () => describeMap(this.#map, this.#view));
    this.#map.on('moveend', () => this.update(this.#view));
    this.#map.setMissingStyleImageResolver((name) => {
      const image = drawMapImage(name, options.icons, options.still && Math.ceil(options.still.pixelRatio));
      if (image !== undefined && !this.#map.hasImage(name)) this.#map.addImage(name, ...image);
      return Promise.resolve();
    });
    tellLabelsOf(this.#map, options.container);
    this.#map.on('moveend', () => options.onRest(this.camera.pose()));
  }

  /** Draws another view; only what differs is done again. */
  update(view: MapView): void {
    this.#view = view;
    if (this.#map.getSource(LABEL_SOURCE) !== undefined) this.#apply();
  }

  /** Lends the map to code that is fetched later and works on it by hand; what it changes it takes back. */
  lend<Result>(use: (map: MapLibreMap) => Result): Result {
    return use(this.#map);
  }

  /** While a hand draws on the map, clicks choose no place. */
  letPointerRest(isResting: boolean): void {
    this.#pointer.rest(isResting);
  }

  destroy(): void {
    this.#stopWatching();
    this.#pointer.stop();
    this.camera.destroy();
    this.#map.remove();
    // The overlay leaves it to the window's own list of listeners, which would keep every map that was ever lost.
    this.#device?.canvasContext?.destroy();
  }

  /** Before the overlay has its device the map may well be idle, without a single place on it. */
  #tellDrawn(): void {
    this.#map.once('idle', this.#options.onDrawn);
    this.#map.triggerRepaint();
  }

  #look(): LastLook {
    return {
      camera: this.camera.pose(),
      hadFocus: document.activeElement === this.#map.getCanvas(),
      wasMoving: this.#map.isMoving(),
    };
  }

  /** A copy of what stands on the map. */
  picture(): Promise<HTMLCanvasElement> {
    return takePicture(this.#map);
  }

  #styleNow(): StyleSpecification {
    const { sources, home, still } = this.#options;
    const { scheme, language, drawBoundary, townOutlines, base } = this.#view;
    const style = baseStyle({ sources, scheme, language, drawBoundary, townOutlines, base, latitude: centreOf(home)[1] });
    return still?.restyle?.(style) ?? style;
  }

  #apply(): void {
    const { places, visible, scheme, language, drawBoundary, townOutlines, base } = this.#view;
    this.#style.of([scheme, language, drawBoundary, townOutlines, base], () => {
      this.#map.setStyle(this.#styleNow());
      this.#map.once('idle', () => this.#overlay.setProps({ layers: [...this.#currentLayers()] }));
      this.#lookAtShapes();
      this.#labels.forget();
      this.#pins.forget();
      this.#lines.forget();
      this.#townHighlights.forget();
      this.#themeNames.forget();
      this.#benchNames.forget();
    });
    if (this.#view.gestureHints !== undefined) writeGestureHints(this.#options.container, this.#view.gestureHints);
    this.#map.getCanvas().setAttribute('aria-label', this.#view.mapLabel);
    const spots = this.#currentSpots();
    this.#labels.of([places, visible, scheme, language, this.#view.filter, this.#view.selected, spots], () => {
      this.#setData(LABEL_SOURCE, labelFeatures(this.#view, spots));
    });
    const drawing = this.#currentDrawing();
    this.#pins.of([drawing, scheme, this.#view.themes, this.#view.filter, this.#view.selected], () => {
      this.#setData(PIN_SOURCE, pinFeatures(drawing.pins, this.#view));
    });
    this.#lines.of([places, visible, scheme, language], () => {
      this.#setData(ZONE_SOURCE, zoneFeatures(visible, places, PALETTES[scheme]));
      this.#setData(ROUTE_SOURCE, routeFeatures(visible, PALETTES[scheme], language));
    });
    const { selected, hovered, themeDrawing, bench } = this.#view;
    const benchNames = bench?.names ?? NO_BENCH_NAMES;
    this.#benchNames.of([benchNames], () => this.#setData(BENCH_NAME_SOURCE, benchNames));
    this.#themeNames.of([themeDrawing], () => this.#setData(THEME_NAME_SOURCE, themeDrawing?.names ?? NO_NAMES));
    this.#townHighlights.of([selected, hovered], () => {
      for (const role of ['hovered', 'selected'] as const) {
        const layer = TOWN_HIGHLIGHTS[role];
        if (this.#map.getLayer(layer) !== undefined) this.#map.setFilter(layer, outlineOf(this.#view[role]));
      }
    });
    bench?.tiles?.lay(this.#map);
    this.#overlay.setProps({ layers: this.#currentLayers() });
  }

  /** Where names stand that follow the camera; the same map as long as none has moved. */
  #currentSpots(): LabelSpots {
    const isClose = this.#map.getZoom() >= BAND_START.town;
    const spots = isClose ? labelSpots(this.#view, this.#currentDrawing().outlines, this.camera.inSight()) : NO_SPOTS;
    if (JSON.stringify([...spots]) !== JSON.stringify([...this.#spots])) this.#spots = spots;
    return this.#spots;
  }

  /** The same list as long as nothing that they show has changed: setting it again is then free. */
  #currentLayers(): LayersList {
    const drawing = this.#currentDrawing();
    const { themes, filter, scheme, selected, hovered, own, townOutlines, themeDrawing, bench } = this.#view;
    const band = zoomBandOf(this.#map.getZoom());
    return this.#layers.of([drawing, themes, filter, scheme, selected, hovered, own, townOutlines, themeDrawing, bench, band], () => [
      ...(themeDrawing?.below() ?? []),
      ...(bench?.below() ?? []),
      ...planningLayers(drawing, { ...this.#view, band }),
      ...(themeDrawing?.above() ?? []),
      ...(bench?.above() ?? []),
      ...ownPositionLayers(own, scheme),
    ]);
  }

  #currentDrawing(): Drawing {
    const { places, visible, bands, themeDrawing } = this.#view;
    return this.#drawing.of([places, visible, bands, themeDrawing], () => {
      const marked = themeDrawing === undefined ? visible : visible.filter(({ id }) => !themeDrawing.replaced.has(id));
      return toDrawing(places, marked, bands);
    });
  }

  /** Once all is drawn that can be: a file that is none of ours is missing without a word. */
  #lookAtShapes(): void {
    this.#map.once('idle', () => {
      otherShapes(this.#styleNow().sources, (name) => this.#map.getSource<GeoJSONSource>(name), (url) => this.#tellMissing(url));
    });
  }

  /** Of a file that is half there, the error knows the source alone. */
  #addressOf(sourceId: string | undefined): string | undefined {
    const source = sourceId === undefined ? undefined : this.#styleNow().sources[sourceId];
    return source?.type === 'geojson' && typeof source.data === 'string' ? source.data : undefined;
  }

  #tellMissing(url: string | undefined): void {
    if (url !== undefined) cameWrong(url);
    this.#options.onFailed(fileNameOf(url));
  }

  #setData(source: string, data: GeoJSON.FeatureCollection): void {
    void this.#map.getSource<GeoJSONSource>(source)?.setData(data);
  }
}

function fileNameOf(url: string | undefined): string | undefined {
  return url?.slice(url.lastIndexOf('/') + 1);
}
