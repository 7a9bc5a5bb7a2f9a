/** Where a number stands that finds no room at its place: off it, with a thin line that leads back. */
import { centredBlock, type TextBlock, type TextLine } from './TextBlock.ts';

export interface LedPlace {
  /** Pixels from the top left corner of the map. */
  readonly x: number;
  readonly y: number;
  /** From the place's middle to where the line begins, in pixels: the edge of a pin, a part of an area. */
  readonly start: number;
}

/** Nearest first: a long line is read with more effort than a short one. */
const RINGS_PIXELS = Array.from({ length: 18 }, (_, index) => 14 + index * 8);
const SPOTS_ON_RING = 24;

export function leaderBlocks(lines: readonly TextLine[], { x, y, start }: LedPlace): TextBlock[] {
  return RINGS_PIXELS.map((ring) => ring + start).flatMap((radius) =>
    Array.from({ length: SPOTS_ON_RING }, (_, index): TextBlock => {
      const angle = (index * 2 * Math.PI) / SPOTS_ON_RING;
      const [right, down] = [Math.cos(angle), Math.sin(angle)];
      const block = centredBlock(lines, { x: x + right * radius, y: y + down * radius });
      return { ...block, leader: { from: [x + right * start, y + down * start], towards: [x + right * radius, y + down * radius] } };
    }),
  );
}
