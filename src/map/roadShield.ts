/** The plate behind a road number, stretched to the number's width. */
import type { StyleImageMetadata } from 'maplibre-gl';
import type { MapPalette } from './palette.ts';

const SIZE = 20;
const CORNER = 4;
const DENSITY = 2;

/** Pixels and stretch zones for `addImage`. */
export function roadShield({ roadFill, roadCasing }: MapPalette): [ImageData, Partial<StyleImageMetadata>] {
  const side = SIZE * DENSITY;
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('a canvas without a 2D context');
  context.scale(DENSITY, DENSITY);
  context.beginPath();
  context.roundRect(0.75, 0.75, SIZE - 1.5, SIZE - 1.5, CORNER);
  context.fillStyle = roadFill;
  context.fill();
  context.lineWidth = 1.2;
  context.strokeStyle = roadCasing;
  context.stroke();
  const inner: [number, number] = [CORNER * DENSITY * 1.5, side - CORNER * DENSITY * 1.5];
  return [
    context.getImageData(0, 0, side, side),
    { pixelRatio: DENSITY, stretchX: [inner], stretchY: [inner], content: [6, 6, side - 6, side - 6] },
  ];
}
