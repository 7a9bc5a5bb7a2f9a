/** What a hand draws with: what it makes, and how many vertices end it by themselves. */
import geodesic from 'geographiclib-geodesic';
import { geodesicMetres, type LonLat } from '../distance.ts';
import type { SketchPurpose, SketchShape, SketchVertex } from './Sketch.ts';
import { unwrapped } from './unwrapped.ts';

export const SKETCH_FORMS = ['point', 'line', 'area', 'rectangle', 'circle', 'text'] as const;
export type SketchForm = (typeof SKETCH_FORMS)[number];

export interface SketchTool {
  readonly purpose: SketchPurpose;
  readonly form: SketchForm;
}

export const SHAPE_OF = { point: 'point', line: 'line', area: 'area', rectangle: 'area', circle: 'area', text: 'text' } as const satisfies Record<SketchForm, SketchShape>;

/** The last vertex ends it; the others end by the reader's word. */
export const LAST_VERTEX: Readonly<Partial<Record<SketchForm, number>>> = { point: 1, text: 1, rectangle: 2, circle: 2 };

const CIRCLE_CORNERS = 48;

/** The vertices of what is made of those that were set: corners of a rectangle, or the rim around a centre. */
export function verticesOf(form: SketchForm, set: readonly SketchVertex[]): readonly SketchVertex[] {
  const ends = unwrapped(set);
  const [first, second] = ends;
  if (first === undefined || second === undefined) return ends;
  if (form === 'rectangle') {
    const [[west, south], [east, north]] = [first.at, second.at];
    return [first, { at: [east, south] }, second, { at: [west, north] }];
  }
  return form === 'circle' ? unwrapped(rim(first, second.at)) : ends;
}

/** Where the centre is a place that may be off, so may be the whole rim. */
function rim({ at, snap }: SketchVertex, edge: LonLat): SketchVertex[] {
  const metres = geodesicMetres(at, edge);
  return Array.from({ length: CIRCLE_CORNERS }, (_, index) => {
    const { lon2 = 0, lat2 = 0 } = geodesic.Geodesic.WGS84.Direct(at[1], at[0], (-360 * index) / CIRCLE_CORNERS, metres);
    return { at: [lon2, lat2] as const, ...(snap === undefined ? {} : { snap }) };
  });
}
