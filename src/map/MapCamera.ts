/** Where the map looks: what to bring into sight, and how to get there clear of the panels. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { type Bounds, boundsOf, centreOf, grow, join } from '../domain/bounds.ts';
import { cameraOf, type Camera } from '../domain/cameraOf.ts';
import { markOf } from '../domain/markOf.ts';
import type { PlanningFeature } from '../domain/PlanningFeature.ts';
import type { Padding, PlanningMapOptions } from './PlanningMapOptions.ts';
import { prefersReducedMotion } from './prefersReducedMotion.ts';
import type { StoryFlight } from './StoryFlight.ts';
import { nameBelowPixels } from './selectedOffset.ts';

/** Nothing here is known better than a street; closer views would promise more. */
export const CLOSEST_ZOOM = 16;

const FLIGHT_MS = 900;
const STEP_MS = 200;
const TURN_MS = 300;
/** What a reader asks to see as a whole is shown no closer than this. */
const BOX_ZOOM = 13;
/** A selected place is shown with its surroundings, not filling the screen. */
const SELECTION_ZOOM = 12;
const SURROUNDINGS = 0.8;
/** How far the button tilts the map. */
const TILT_DEGREES = 50;
/** A mark that is smaller on screen than this is lost in a far view. */
const SMALLEST_PIXELS = 24;
/** Half of what the name of a selection takes around its middle. */
const NAME_REACH_PIXELS = { x: 56, y: 22 };

type CameraOptions = Pick<PlanningMapOptions, 'home' | 'obstacles' | 'padding' | 'canTurn' | 'onCamera'>;

export class MapCamera {
  readonly #map: MapLibreMap;
  readonly #options: CameraOptions;
  #reporting = 0;
  #padding: Padding;

  constructor(map: MapLibreMap, options: CameraOptions) {
    this.#map = map;
    this.#options = options;
    this.#padding = options.padding;
    addEventListener('popstate', this.#restore);
    this.allowTurning(options.canTurn);
    map.on('move', this.#report);
    map.on('resize', this.#report);
    this.#report();
  }

  /** Room that the panels take, in pixels; it counts from the next move on. */
  setPadding(padding: Padding): void {
    this.#padding = padding;
  }

  /** What the panels leave free of the map, in degrees. */
  inSight(): Bounds {
    const { top, right, bottom, left } = this.#padding;
    const { clientWidth, clientHeight } = this.#map.getContainer();
    const corners = [left, clientWidth - right].flatMap((x) => [top, clientHeight - bottom].map((y) => this.#map.unproject([x, y]).toArray()));
    // Of a turned or tilted map any of them may be the outermost.
    return boundsOf({ type: 'MultiPoint', coordinates: corners });
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
      this.fit(join(bounds, this.#options.home), SELECTION_ZOOM);
      return;
    }
    // A town is a name at its place: its radius is no reason to come closer.
    const isName = markOf(place) === 'label';
    if (this.#isInSight(bounds, isName ? 0 : SMALLEST_PIXELS)) return;
    this.fit(grow(bounds, SURROUNDINGS), isName ? this.#map.getZoom() : SELECTION_ZOOM);
  }

  /** As the map was first shown: north up, seen from above. */
  showHome(): void {
    this.fit(this.#options.home, CLOSEST_ZOOM, { bearing: 0, pitch: 0 });
  }

  /** Where a story goes, eased from where the camera is; ends a flight that is still on its way. */
  fly({ bounds, bearing, pitch, durationMs }: StoryFlight): void {
    this.#map.fitBounds([...bounds] as [number, number, number, number], {
      padding: { ...this.#padding },
      maxZoom: BOX_ZOOM,
      bearing,
      pitch,
      duration: prefersReducedMotion() ? 0 : durationMs,
    });
  }

  /** All of the box, in degrees, clear of the panels. From above: a tilted map would cut what lies in front. */
  fitBox(bounds: Bounds): void {
    this.fit(bounds, BOX_ZOOM, { bearing: this.#map.getBearing(), pitch: 0 });
  }

  /** North up, seen from above. */
  resetNorth(): void {
    this.#map.easeTo({ bearing: 0, pitch: 0, duration: prefersReducedMotion() ? 0 : TURN_MS });
  }

  toggleTilt(): void {
    this.#map.easeTo({ pitch: this.#map.getPitch() > 0 ? 0 : TILT_DEGREES, duration: prefersReducedMotion() ? 0 : TURN_MS });
  }

  /** Whether a hand may turn and tilt the map. */
  allowTurning(canTurn: boolean): void {
    const { dragRotate, touchZoomRotate, touchPitch, keyboard } = this.#map;
    for (const hand of [dragRotate, touchPitch]) {
      if (canTurn) hand.enable();
      else hand.disable();
    }
    for (const hand of [touchZoomRotate, keyboard]) {
      if (canTurn) hand.enableRotation();
      else hand.disableRotation();
    }
  }

  zoomBy(levels: number): void {
    this.#map.easeTo({ zoom: this.#map.getZoom() + levels, duration: prefersReducedMotion() ? 0 : STEP_MS });
  }

  /** The map stays turned and tilted as it is, unless told otherwise. */
  fit(bounds: Bounds, maxZoom: number, turned: { readonly bearing: number; readonly pitch?: number } = { bearing: this.#map.getBearing() }): void {
    this.#map.fitBounds([...bounds] as [number, number, number, number], {
      padding: { ...this.#padding },
      maxZoom,
      ...turned,
      duration: prefersReducedMotion() ? 0 : FLIGHT_MS,
    });
  }

  /** The middle of what the panels leave free, in pixels: what a key acts on. */
  middle(): { x: number; y: number } {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    const { top, bottom, left, right } = this.#padding;
    return { x: (left + clientWidth - right) / 2, y: (top + clientHeight - bottom) / 2 };
  }

  destroy(): void {
    cancelAnimationFrame(this.#reporting);
    removeEventListener('popstate', this.#restore);
  }

  readonly #report = (): void => {
    if (this.#reporting !== 0) return;
    this.#reporting = requestAnimationFrame(() => {
      this.#reporting = 0;
      this.#options.onCamera(this.pose());
    });
  };

  pose(): Camera {
    const { lng, lat } = this.#map.getCenter();
    return { zoom: this.#map.getZoom(), center: [lng, lat], bearing: this.#map.getBearing(), pitch: this.#map.getPitch() };
  }

  /** Going back or forward: browsers announce no change of the hash where the query changes too. */
  readonly #restore = (): void => {
    const camera = cameraOf(location.hash);
    if (camera !== undefined) this.#map.jumpTo(camera);
  };

  /** True where the bounds lie between the panels and are not lost in a far view. */
  #isInSight([west, south, east, north]: Bounds, smallestPixels: number): boolean {
    const { top, right, bottom, left } = this.#padding;
    const { clientWidth, clientHeight } = this.#map.getContainer();
    // On a turned map the corners of the box are corners no more.
    const corners = ([[west, north], [east, north], [east, south], [west, south]] as const).map(([lon, lat]) => this.#map.project([lon, lat]));
    const [across, down] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
    const width = Math.max(...across) - Math.min(...across);
    const fits =
      Math.min(...across) >= left &&
      Math.min(...down) >= top &&
      Math.max(...across) <= clientWidth - right &&
      Math.max(...down) + nameBelowPixels(width / 2) <= clientHeight - bottom;
    return fits && width >= smallestPixels && !this.#isHidden([west, south, east, north]);
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
}
