/** What a picture of the map shows, as numbers. */
import type { PNG } from 'pngjs';

/** Share of the pixels, 0 to 1, that differ from the commonest colour: an empty map has next to none. */
export function drawnShare({ data, width, height }: PNG): number {
  const counts = new Map<number, number>();
  for (let offset = 0; offset < data.length; offset += 4) {
    const colour = data.readUIntBE(offset, 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return 1 - Math.max(...counts.values()) / (width * height);
}

/** How many pixels differ between two pictures of the same size. */
export function differingPixels(a: PNG, b: PNG): number {
  if (a.width !== b.width || a.height !== b.height) throw new Error('pictures of different size');
  let differing = 0;
  for (let offset = 0; offset < a.data.length; offset += 4) {
    if (a.data.readUIntBE(offset, 3) !== b.data.readUIntBE(offset, 3)) differing += 1;
  }
  return differing;
}

/** How many pixels are about of a colour, "#rrggbb". */
export function pixelsOf({ data }: PNG, colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (Math.abs((data[at] ?? 0) - red) + Math.abs((data[at + 1] ?? 0) - green) + Math.abs((data[at + 2] ?? 0) - blue) < 24) count += 1;
  }
  return count;
}

/** How many pixels lean towards a colour, "#rrggbb", however the ground shines through. */
export function pixelsLeaningTo({ data }: PNG, colour: string): number {
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    // Three quarters of the colour over a ground of paper.
    const distance = wanted.reduce((sum, value, channel) => sum + Math.abs((data[at + channel] ?? 0) - (value * 0.75 + 240 * 0.25)), 0);
    if (distance < 36) count += 1;
  }
  return count;
}

/** The middle of a pin of that colour, "#rrggbb", in pixels: one with the same colour around it. Throws where none is in sight. */
export function middleOfPin(pixels: PNG, colour: string): { x: number; y: number } {
  const { data, width, height } = pixels;
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const isOf = (x: number, y: number) => wanted.reduce((sum, value, channel) => sum + Math.abs((data[(y * width + x) * 4 + channel] ?? 0) - value), 0) < 36;
  const around = [[0, 0], [2, 0], [-2, 0], [0, 2], [0, -2]] as const;
  for (let y = 60; y < height - 60; y += 1) {
    for (let x = 60; x < width - 60; x += 1) {
      if (around.every(([right, down]) => isOf(x + right, y + down))) return { x, y };
    }
  }
  throw new Error('no pin is in sight');
}
