/** Whether the outline of an area crosses itself: what it encloses is then no area. */
import { kinks, polygon } from '@turf/turf';
import type { SketchVertex } from './Sketch.ts';

/** An outline as dense as this was not set by hand. */
const MOST_CHECKED = 500;

export function crossesItself(vertices: readonly SketchVertex[]): boolean {
  if (vertices.length < 4 || vertices.length > MOST_CHECKED) return false;
  const ring = [...vertices, ...vertices.slice(0, 1)].map(({ at }) => [...at]);
  return kinks(polygon([ring])).features.length > 0;
}
