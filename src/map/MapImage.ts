/** A picture for the map, drawn on a canvas. */
import type { StyleImageMetadata } from 'maplibre-gl';

/** Pixels and stretch zones, as `addImage` takes them. */
export type MapImage = [ImageData, Partial<StyleImageMetadata>];

/** Pixels of a picture for each pixel of the grid, as fine as most screens. */
export const SCREEN_DENSITY = 2;

export interface PictureShape {
  /** Width and height in pixels of the screen's grid. */
  readonly size: readonly [number, number];
  /** What may stretch and what a text stands in: [left, top, right, bottom] from the top left corner. */
  readonly stretch?: readonly [number, number, number, number];
  readonly content?: readonly [number, number, number, number];
  /** Pixels of the picture for each of the screen's grid. */
  readonly density: number;
}

/** `draw` works in pixels of the screen's grid. */
export function toMapImage({ size: [width, height], stretch, content, density }: PictureShape, draw: (context: CanvasRenderingContext2D) => void): MapImage {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * density, height * density];
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('a canvas without a 2D context');
  context.scale(density, density);
  draw(context);
  const [left, top, right, bottom] = (stretch ?? []).map((side) => side * density);
  return [
    context.getImageData(0, 0, canvas.width, canvas.height),
    {
      pixelRatio: density,
      ...(left === undefined || top === undefined || right === undefined || bottom === undefined
        ? {}
        : { stretchX: [[left, right]], stretchY: [[top, bottom]] }),
      ...(content === undefined ? {} : { content: content.map((side) => side * density) as [number, number, number, number] }),
    },
  ];
}
