/** Vertices whose longitudes go on where a side crosses the antimeridian, so that half-way between two lies between them. */
import type { SketchVertex } from './Sketch.ts';

export function unwrapped(vertices: readonly SketchVertex[]): readonly SketchVertex[] {
  let before: number | undefined;
  return vertices.map((vertex) => {
    const [lon, lat] = vertex.at;
    const turns = before === undefined ? 0 : Math.round((before - lon) / 360);
    before = lon + 360 * turns;
    return turns === 0 ? vertex : { ...vertex, at: [before, lat] };
  });
}
