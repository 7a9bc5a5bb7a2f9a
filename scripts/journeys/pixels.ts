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
