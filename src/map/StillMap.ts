/** How MapLibre is set up: for a map that readers move, and for one that is drawn once, out of sight, to be taken as a picture. */
import type { MapOptions, StyleSpecification } from 'maplibre-gl';
import { CLOSEST_ZOOM } from './MapCamera.ts';
import type { PlanningMapOptions } from './PlanningMapOptions.ts';
import { prefersReducedMotion } from './prefersReducedMotion.ts';

export interface StillMap {
  /** [lon, lat] in degrees. */
  readonly center: readonly [number, number];
  readonly zoom: number;
  /** Degrees; north is up and the ground seen from above where absent. */
  readonly bearing?: number;
  readonly pitch?: number;
  /** Pixels of the picture in one pixel of CSS. */
  readonly pixelRatio: number;
  /** Changes the style before it is drawn. */
  readonly restyle?: (style: StyleSpecification) => StyleSpecification;
}

export function stillOptions({ center, zoom, bearing = 0, pitch = 0 }: StillMap): Partial<MapOptions> {
  return {
    center: [...center],
    zoom,
    bearing,
    pitch,
    pixelRatio: 1,
    // The size was weighed against what the graphics card can draw before the map was made.
    maxCanvasSize: [Infinity, Infinity],
    interactive: false,
    fadeDuration: 0,
  };
}

/** Width of the world on the map at zoom 0. */
const WORLD_PIXELS = 512;

/** Pixels of the screen in one of the map; a page that is drawn enlarged has more of them. Browsers that enlarge nothing do not tell. */
function densityOf(container: HTMLElement): number {
  return devicePixelRatio * (container.currentCSSZoom ?? 1);
}

export function movableOptions({ container, home, frame, padding }: PlanningMapOptions): Partial<MapOptions> {
  const density = densityOf(container);
  const [west, south, east, north] = home;
  return {
    // Told in the address before the bounds are fitted: what is copied in that moment leads to the district too.
    center: [(west + east) / 2, (south + north) / 2],
    zoom: Math.log2((360 / (east - west)) * Math.max(1, container.clientWidth / WORLD_PIXELS)),
    // Unstated it follows the screen that the page is moved to.
    ...(density === devicePixelRatio ? {} : { pixelRatio: density }),
    bounds: [...home] as [number, number, number, number],
    fitBoundsOptions: { padding: { ...padding } },
    maxBounds: [...frame] as [number, number, number, number],
    maxZoom: CLOSEST_ZOOM,
    hash: 'map',
    fadeDuration: prefersReducedMotion() ? 0 : 120,
  };
}
