/** The plate behind a road number by the class of the road, as it stands on Chinese roads, stretched to the number's width. */
import type { ExpressionSpecification } from 'maplibre-gl';
import type { MapPalette } from './palette.ts';
import { toMapImage, type MapImage } from './MapImage.ts';

/** G numbers are national expressways: green under a red band. S numbers are provincial: green under a yellow one. */
export const ROAD_CLASSES = ['national', 'provincial', 'other'] as const;
export type RoadClass = (typeof ROAD_CLASSES)[number];

const WIDTH = 26;
const HEIGHT = 21;
const CORNER = 3.5;
const BAND = 4.5;
const EDGE = 1;
const BESIDE_NUMBER = 5;

/** Class of the road whose number stands in that property; reads the first letter alone. */
export function roadClassOf(ref: ExpressionSpecification): ExpressionSpecification {
  return ['match', ['slice', ref, 0, 1], 'G', 'national', 'S', 'provincial', 'other'];
}

export function roadShield(roadClass: RoadClass, { shields, roadFill, roadCasing }: MapPalette, density: number): MapImage {
  const isPlain = roadClass === 'other';
  const top = isPlain ? EDGE : EDGE + BAND;
  const shape = {
    size: [WIDTH, HEIGHT],
    stretch: [CORNER + 2, top + 3, WIDTH - CORNER - 2, HEIGHT - CORNER - 1],
    content: [BESIDE_NUMBER, top, WIDTH - BESIDE_NUMBER, HEIGHT - EDGE],
    density,
  } as const;
  return toMapImage(shape, (context) => {
    context.beginPath();
    context.roundRect(0, 0, WIDTH, HEIGHT, CORNER + EDGE);
    context.fillStyle = isPlain ? roadCasing : shields.edge;
    context.fill();
    context.beginPath();
    context.roundRect(EDGE, EDGE, WIDTH - 2 * EDGE, HEIGHT - 2 * EDGE, CORNER);
    context.clip();
    context.fillStyle = isPlain ? roadFill : shields.plate;
    context.fillRect(0, 0, WIDTH, HEIGHT);
    if (roadClass === 'other') return;
    context.fillStyle = shields[roadClass];
    context.fillRect(0, 0, WIDTH, top - 0.5);
  });
}
