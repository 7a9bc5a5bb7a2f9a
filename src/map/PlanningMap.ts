/** The one imperative file: owns the MapLibre map and the deck.gl overlay, and applies each new view to them. */
import type { LayersList } from '@deck.gl/core';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import { Map as MapLibreMap, setWorkerUrl, type GeoJSONSource } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { centreOf, type Bounds } from '../domain/bounds.ts';
import { STEEPEST_DEGREES } from '../domain/cameraOf.ts';
import type { PlanningFeature } from '../domain/PlanningFeature.ts';
import { baseStyle, LABEL_SOURCE, ROUTE_SOURCE, ZONE_SOURCE } from './baseStyle.ts';
import { toDrawing, type Drawing } from './Drawing.ts';
import { labelFeatures } from './labelFeatures.ts';
import { SHIELD_ICON } from './labelLayers.ts';
import { CLOSEST_ZOOM, MapCamera } from './MapCamera.ts';
import type { MapView } from './MapView.ts';
import { Memo } from './Memo.ts';
import { PALETTES } from './palette.ts';
import { ownPositionLayers } from './ownPositionLayers.ts';
import { namedPlaces, placeAt, placesAt } from './placeAt.ts';
import { planningLayers } from './planningLayers.ts';
import type { Padding, PlanningMapOptions } from './PlanningMapOptions.ts';
import { prefersReducedMotion } from './prefersReducedMotion.ts';
import { roadShield } from './roadShield.ts';
import { outlineOf, TOWN_HIGHLIGHTS } from './townOutlineLayers.ts';
import { routeFeatures, zoneFeatures } from './lineFeatures.ts';

export class PlanningMap {
  readonly #map: MapLibreMap;
  readonly #overlay: MapLibreOverlay;
  readonly #options: PlanningMapOptions;
  #view: MapView;
  readonly #camera: MapCamera;
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
      maxPitch: STEEPEST_DEGREES,
      fadeDuration: prefersReducedMotion() ? 0 : 200,
    });
    this.#camera = new MapCamera(this.#map, options);
    this.#overlay = new MapLibreOverlay({ interleaved: true, layers: [] });
    this.#map.once('style.load', () => this.#apply());
    // The overlay finds its place among the layers only while every source is loaded.
    this.#map.once('load', () => {
      this.#map.addControl(this.#overlay);
      this.#map.once('idle', options.onDrawn);
      this.#map.on('click', ({ point }) => this.#choose(point));
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
    this.#map.on('idle', () => this.#describe());
    this.#map.getCanvas().addEventListener('keydown', (event) => {
      if (event.key === 'Enter') this.#choose(this.#camera.middle());
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
    this.#camera.setPadding(padding);
  }

  /** Moves so that the place lies clear of the panels, if it does not yet. */
  frame(place: PlanningFeature): void {
    this.#camera.frame(place);
  }

  showHome(): void {
    this.#camera.showHome();
  }

  zoomBy(levels: number): void {
    this.#camera.zoomBy(levels);
  }

  /** Shows all of the box, in degrees, clear of the panels. */
  fitBox(bounds: Bounds): void {
    this.#camera.fitBox(bounds);
  }

  /** North up, seen from above. */
  resetNorth(): void {
    this.#camera.resetNorth();
  }

  toggleTilt(): void {
    this.#camera.toggleTilt();
  }

  /** Whether a hand may turn and tilt the map. */
  allowTurning(canTurn: boolean): void {
    this.#camera.allowTurning(canTurn);
  }

  destroy(): void {
    cancelAnimationFrame(this.#pointing);
    this.#camera.destroy();
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
    const { themes, filter, scheme, selected, hovered, own, townOutlines } = this.#view;
    return this.#layers.of([drawing, themes, filter, scheme, selected, hovered, own, townOutlines], () => [
      ...planningLayers(drawing, this.#view),
      ...ownPositionLayers(own, scheme),
    ]);
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
    const ids = namedPlaces(this.#map);
    const names = this.#view.places.filter(({ id }) => ids.has(id)).map(({ properties }) => properties.name[this.#view.language]);
    this.#map.getCanvas().setAttribute('aria-description', this.#view.inSight(names));
  }

  #choose(point: { x: number; y: number }): void {
    const ids = placesAt(this.#map, this.#overlay, point);
    if (ids.length > 1) this.#options.onCoincide(ids, point);
    else this.#options.onSelect(ids[0]);
  }

  #placeAt(point: { x: number; y: number }): string | undefined {
    return placeAt(this.#map, this.#overlay, point);
  }
}

function fileNameOf(url: string | undefined): string | undefined {
  return url?.slice(url.lastIndexOf('/') + 1);
}
