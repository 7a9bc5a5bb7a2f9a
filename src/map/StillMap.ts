/** A map that is drawn once, out of sight, to be taken as a picture: where it looks and how dense it is. */
import type { MapOptions, StyleSpecification } from 'maplibre-gl';

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
