/** The one imperative file: owns the MapLibre map and the deck.gl overlay, and applies each new view to them. */
import type { LayersList } from '@deck.gl/core';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import { Map as MapLibreMap, ScaleControl, setWorkerUrl, type GeoJSONSource, type PointLike } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { type Bounds, boundsOf, centreOf, grow, join } from '../domain/bounds.ts';
import { markOf } from '../domain/markOf.ts';
import type { PlanningFeature } from '../domain/PlanningFeature.ts';
import { cameraOf } from '../domain/cameraOf.ts';
import { baseStyle, LABEL_SOURCE, ROUTE_SOURCE, ZONE_SOURCE } from './baseStyle.ts';
import { toDrawing, type Drawing } from './Drawing.ts';
import { labelFeatures } from './labelFeatures.ts';
import { CLICKABLE_LABEL_LAYERS, SHIELD_ICON } from './labelLayers.ts';
import type { MapView } from './MapView.ts';
import { Memo } from './Memo.ts';
import { PALETTES } from './palette.ts';
import { planningLayers } from './planningLayers.ts';
import type { Padding, PlanningMapOptions } from './PlanningMapOptions.ts';
import { roadShield } from './roadShield.ts';
import { outlineOf, TOWN_HIGHLIGHTS } from './townOutlineLayers.ts';
import { routeFeatures, zoneFeatures } from './lineFeatures.ts';

/** How far from a mark a finger or pointer still meets it. */
const PICK_RADIUS_PIXELS = 6;
const FLIGHT_MS = 900;
/** Nothing here is known better than a street; closer views would promise more. */
const CLOSEST_ZOOM = 16;
/** A selected place is shown with its surroundings, not filling the screen. */
const SELECTION_ZOOM = 12;
const SURROUNDINGS = 0.8;
/** A mark that is smaller on screen than this is lost in a far view. */
const SMALLEST_PIXELS = 24;
/** Half of what the name of a selection takes around its middle. */
const NAME_REACH_PIXELS = { x: 56, y: 22 };

export class PlanningMap {
  readonly #map: MapLibreMap;
  readonly #overlay: MapLibreOverlay;
  readonly #options: PlanningMapOptions;
  #view: MapView;
  #padding: Padding;
  #pointing = 0;
  readonly #drawing = new Memo<Drawing>();
  readonly #style = new Memo<void>();
  readonly #shield = new Memo<void>();
  readonly #layers = new Memo<LayersList>();
  readonly #labels = new Memo<void>();
  readonly #lines = new Memo<void>();
  readonly #townHighlights = new Memo<void>();

  /** Throws where the browser has no WebGL 2. */
  constructor(options: PlanningMapOptions) {
    this.#options = options;
    this.#view = options.view;
    this.#padding = options.padding;
    setWorkerUrl(workerUrl);
    const { scheme, language, drawBoundary, townOutlines } = options.view;
    this.#style.of([scheme, language, drawBoundary, townOutlines], () => undefined);
    this.#map = new MapLibreMap({
      container: options.container,
      style: baseStyle({
        sources: options.sources,
        scheme,
        language,
        drawBoundary,
        townOutlines,
        latitude: centreOf(options.home)[1],
      }),
      bounds: [...options.home] as [number, number, number, number],
      fitBoundsOptions: { padding: { ...options.padding } },
      maxBounds: [...options.frame] as [number, number, number, number],
      maxZoom: CLOSEST_ZOOM,
      hash: 'map',
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      fadeDuration: prefersReducedMotion() ? 0 : 200,
    });
    this.#map.addControl(new ScaleControl({ unit: 'metric', maxWidth: 96 }), 'bottom-right');
    this.#map.touchZoomRotate.disableRotation();
    this.#map.keyboard.disableRotation();
    this.#overlay = new MapLibreOverlay({ interleaved: true, layers: [] });
    this.#map.once('style.load', () => this.#apply());
    // The overlay finds its place among the layers only while every source is loaded.
    this.#map.once('load', () => {
      this.#map.addControl(this.#overlay);
      this.#map.once('idle', options.onDrawn);
      this.#map.on('click', ({ point }) => options.onSelect(this.#placeAt(point)));
      this.#map.on('mousemove', ({ point }) => {
        // Looking up what lies under a pixel reads from the GPU: once a frame is enough.
        cancelAnimationFrame(this.#pointing);
        this.#pointing = requestAnimationFrame(() => this.#point(point));
      });
    });
    this.#map.on('error', (event) => {
      const { error } = event as unknown as { readonly error: Error & { readonly url?: string } };
      console.error(error.message);
      options.onFailed(fileNameOf(error.url));
    });
    addEventListener('popstate', this.#restoreCamera);
    this.#map.on('idle', () => this.#describe());
    this.#map.getCanvas().addEventListener('keydown', (event) => {
      if (event.key === 'Enter') options.onSelect(this.#placeAt(this.#middle()));
    });
    this.#map.on('mouseout', () => options.onPoint(undefined));
    this.#map.on('movestart', () => options.onPoint(undefined));
  }

  /** Draws another view; only what differs is done again. */
  update(view: MapView): void {
    this.#view = view;
    if (this.#map.getLayer('sea') !== undefined) this.#apply();
  }

  setPadding(padding: Padding): void {
    this.#padding = padding;
  }

  /** Moves so that the place lies clear of the panels, if it does not yet. */
  frame(place: PlanningFeature): void {
    if (place.geometry === null) return;
    const { clientHeight } = this.#map.getContainer();
    if (clientHeight === 0 || clientHeight !== this.#map.getCanvas().clientHeight) {
      // Out of sight, or not yet as large as it shows: done once the map has taken its room.
      this.#map.once('resize', () => this.frame(place));
      return;
    }
    // A polygon holds its uncertainty already, a point or a line has it around it.
    const isPolygon = place.geometry.type === 'Polygon' || place.geometry.type === 'MultiPolygon';
    const bounds = boundsOf(place.geometry, isPolygon ? 0 : (place.properties.accuracy.radiusMetres ?? 0));
    if (place.properties.kind === 'anchor') {
      // What a city outside means to the district shows only with the district beside it.
      this.#fit(join(bounds, this.#options.home), SELECTION_ZOOM);
      return;
    }
    // A town is a name at its place: its radius is no reason to come closer.
    const isName = markOf(place) === 'label';
    if (this.#isInSight(bounds, isName ? 0 : SMALLEST_PIXELS)) return;
    this.#fit(grow(bounds, SURROUNDINGS), isName ? this.#map.getZoom() : SELECTION_ZOOM);
  }

  showHome(): void {
    this.#fit(this.#options.home, CLOSEST_ZOOM);
  }

  zoomBy(levels: number): void {
    this.#map.easeTo({ zoom: this.#map.getZoom() + levels, duration: prefersReducedMotion() ? 0 : 200 });
  }

  destroy(): void {
    cancelAnimationFrame(this.#pointing);
    removeEventListener('popstate', this.#restoreCamera);
    this.#map.remove();
  }

  #apply(): void {
    const { places, visible, scheme, language, drawBoundary, townOutlines } = this.#view;
    const { sources, home } = this.#options;
    this.#style.of([scheme, language, drawBoundary, townOutlines], () => {
      const latitude = centreOf(home)[1];
      this.#map.setStyle(baseStyle({ sources, scheme, language, drawBoundary, townOutlines, latitude }));
      this.#map.once('idle', () => this.#overlay.setProps({ layers: [...this.#currentLayers()] }));
      this.#labels.forget();
      this.#lines.forget();
      this.#townHighlights.forget();
    });
    this.#map.getCanvas().setAttribute('aria-label', this.#view.mapLabel);
    this.#shield.of([scheme], () => {
      if (this.#map.hasImage(SHIELD_ICON)) this.#map.removeImage(SHIELD_ICON);
      this.#map.addImage(SHIELD_ICON, ...roadShield(PALETTES[scheme]));
    });
    this.#labels.of([places, visible, scheme, language, this.#view.filter, this.#view.selected], () => {
      this.#setData(LABEL_SOURCE, labelFeatures(this.#view));
    });
    this.#lines.of([places, visible, scheme, language], () => {
      this.#setData(ZONE_SOURCE, zoneFeatures(visible, places, PALETTES[scheme]));
      this.#setData(ROUTE_SOURCE, routeFeatures(visible, PALETTES[scheme], language));
    });
    const { selected, hovered } = this.#view;
    this.#townHighlights.of([selected, hovered], () => {
      for (const role of ['hovered', 'selected'] as const) {
        const layer = TOWN_HIGHLIGHTS[role];
        if (this.#map.getLayer(layer) !== undefined) this.#map.setFilter(layer, outlineOf(this.#view[role]));
      }
    });
    this.#overlay.setProps({ layers: this.#currentLayers() });
  }

  /** The same list as long as nothing that they show has changed: setting it again is then free. */
  #currentLayers(): LayersList {
    const drawing = this.#currentDrawing();
    const { themes, filter, scheme, selected, hovered, townOutlines } = this.#view;
    return this.#layers.of([drawing, themes, filter, scheme, selected, hovered, townOutlines], () => planningLayers(drawing, this.#view));
  }

  #currentDrawing(): Drawing {
    const { places, visible, bands } = this.#view;
    return this.#drawing.of([places, visible, bands], () => toDrawing(places, visible, bands));
  }

  #setData(source: string, data: GeoJSON.FeatureCollection): void {
    void this.#map.getSource<GeoJSONSource>(source)?.setData(data);
  }

  #point(point: { x: number; y: number }): void {
    if (this.#map.isMoving()) return;
    const id = this.#placeAt(point);
    this.#map.getCanvas().style.cursor = id === undefined ? '' : 'pointer';
    this.#options.onPoint(id === undefined ? undefined : { id, x: point.x, y: point.y });
  }

  /** Tells a screen reader which names stand on the map. */
  #describe(): void {
    const layers = CLICKABLE_LABEL_LAYERS.filter((layer) => this.#map.getLayer(layer) !== undefined);
    const ids = new Set(this.#map.queryRenderedFeatures({ layers }).map(({ properties }) => String(properties['id'])));
    const names = this.#view.places.filter(({ id }) => ids.has(id)).map(({ properties }) => properties.name[this.#view.language]);
    this.#map.getCanvas().setAttribute('aria-description', this.#view.inSight(names));
  }

  /** The middle of what the panels leave free, in pixels. */
  #middle(): { x: number; y: number } {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    const { top, bottom, left, right } = this.#padding;
    return { x: (left + clientWidth - right) / 2, y: (top + clientHeight - bottom) / 2 };
  }

  /** The place under a pixel: names first, then marks from top to bottom. */
  #placeAt({ x, y }: { x: number; y: number }): string | undefined {
    const reach: [PointLike, PointLike] = [
      [x - PICK_RADIUS_PIXELS, y - PICK_RADIUS_PIXELS],
      [x + PICK_RADIUS_PIXELS, y + PICK_RADIUS_PIXELS],
    ];
    const [label] = this.#map.queryRenderedFeatures(reach, {
      layers: CLICKABLE_LABEL_LAYERS.filter((layer) => this.#map.getLayer(layer) !== undefined),
    });
    const labelled: unknown = label?.properties['id'];
    if (typeof labelled === 'string') return labelled;
    const picked = this.#overlay.pickObject({ x, y, radius: PICK_RADIUS_PIXELS });
    const object = picked?.object as { place?: PlanningFeature } | undefined;
    return object?.place?.id;
  }

  /** Going back or forward: browsers announce no change of the hash where the query changes too. */
  readonly #restoreCamera = (): void => {
    const camera = cameraOf(location.hash);
    if (camera !== undefined) this.#map.jumpTo(camera);
  };

  /** True where the bounds lie between the panels and are not lost in a far view. */
  #isInSight([west, south, east, north]: Bounds, smallestPixels: number): boolean {
    const { top, right, bottom, left } = this.#padding;
    const { clientWidth, clientHeight } = this.#map.getContainer();
    const topLeft = this.#map.project([west, north]);
    const bottomRight = this.#map.project([east, south]);
    const fits =
      topLeft.x >= left && topLeft.y >= top && bottomRight.x <= clientWidth - right && bottomRight.y <= clientHeight - bottom;
    return fits && bottomRight.x - topLeft.x >= smallestPixels && !this.#isHidden([west, south, east, north]);
  }

  /** True where something that stands on the map lies over the middle of the bounds. */
  #isHidden(bounds: Bounds): boolean {
    const { x, y } = this.#map.project(centreOf(bounds));
    const { left, top } = this.#map.getContainer().getBoundingClientRect();
    const reach = NAME_REACH_PIXELS;
    return this.#options.obstacles().some((obstacle) => {
      const isBeside = obstacle.right - left < x - reach.x || obstacle.left - left > x + reach.x;
      return !isBeside && obstacle.bottom - top > y - reach.y && obstacle.top - top < y + reach.y;
    });
  }

  #fit(bounds: Bounds, maxZoom: number): void {
    this.#map.fitBounds([...bounds] as [number, number, number, number], {
      padding: { ...this.#padding },
      maxZoom,
      duration: prefersReducedMotion() ? 0 : FLIGHT_MS,
    });
  }
}

function fileNameOf(url: string | undefined): string | undefined {
  return url?.slice(url.lastIndexOf('/') + 1);
}

function prefersReducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
