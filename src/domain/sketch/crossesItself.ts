/** Whether the outline of an area crosses itself: what it encloses is then no area. */
import { crossesItself as ringCrosses } from '../ownData/crossesItself.ts';
import type { SketchVertex } from './Sketch.ts';

export function crossesItself(vertices: readonly SketchVertex[]): boolean {
  return ringCrosses(Float64Array.from([...vertices, ...vertices.slice(0, 1)].flatMap(({ at }) => [...at])));
}
