/** What draws the areas and lines of a reader's layer: deck.gl a few, the map's own tiles many. Points are always deck.gl's. */
import { SHAPES, type PackedGeometry } from '../../domain/ownData/PackedGeometry.ts';

export type Renderer = 'deck' | 'tiles';

/** From so many on, cutting tiles in a worker is sooner done than triangles and joints on the page's thread. */
const MANY_FEATURES = 1_000;
const MANY_POSITIONS = 20_000;

const POINT = SHAPES.indexOf('point');

export function rendererOf({ shapes, partStarts, ringStarts, positionStarts }: PackedGeometry): Renderer {
  let features = 0;
  let positions = 0;
  for (let row = 0; row < shapes.length; row += 1) {
    const [first, end] = [partStarts[row] ?? 0, partStarts[row + 1] ?? 0];
    if (shapes[row] === POINT || first === end) continue;
    features += 1;
    positions += startOf(end) - startOf(first);
  }
  return features >= MANY_FEATURES || positions >= MANY_POSITIONS ? 'tiles' : 'deck';

  function startOf(part: number): number {
    return positionStarts[ringStarts[part] ?? 0] ?? 0;
  }
}
