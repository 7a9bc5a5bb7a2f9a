/** A picture for the map, drawn on a canvas. */
import type { StyleImageMetadata } from 'maplibre-gl';

/** Pixels and stretch zones, as `addImage` takes them. */
export type MapImage = [ImageData, Partial<StyleImageMetadata>];

/** Pixels of a picture for each pixel of the screen's grid. */
const DENSITY = 2;

export interface PictureShape {
  /** Width and height in pixels of the screen's grid. */
  readonly size: readonly [number, number];
  /** What may stretch and what a text stands in: [left, top, right, bottom] from the top left corner. */
  readonly stretch?: readonly [number, number, number, number];
  readonly content?: readonly [number, number, number, number];
}

/** `draw` works in pixels of the screen's grid. */
export function toMapImage({ size: [width, height], stretch, content }: PictureShape, draw: (context: CanvasRenderingContext2D) => void): MapImage {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * DENSITY, height * DENSITY];
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('a canvas without a 2D context');
  context.scale(DENSITY, DENSITY);
  draw(context);
  const [left, top, right, bottom] = (stretch ?? []).map((side) => side * DENSITY);
  return [
    context.getImageData(0, 0, canvas.width, canvas.height),
    {
      pixelRatio: DENSITY,
      ...(left === undefined || top === undefined || right === undefined || bottom === undefined
        ? {}
        : { stretchX: [[left, right]], stretchY: [[top, bottom]] }),
      ...(content === undefined ? {} : { content: content.map((side) => side * DENSITY) as [number, number, number, number] }),
    },
  ];
}
