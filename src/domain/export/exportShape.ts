/** As what a file that is drawn shows a place: the rule that nothing vaguer than 500 m is ever a pin holds there too. */
import { markOf, type Mark } from '../markOf.ts';
import { PIN_LIMIT_METRES } from '../accuracy.ts';
import type { PlanningFeature } from '../PlanningFeature.ts';

/**
 * `pin`: a point good to 500 m. `disc`: somewhere within a radius. `area`: an outline, or the union of parts.
 * `host`: only the area that holds it is known. `line`: a course good to 500 m. `band`: a corridor. `none`: no position.
 */
export const EXPORT_SHAPES = ['pin', 'disc', 'area', 'host', 'line', 'band', 'none'] as const;
export type ExportShape = (typeof EXPORT_SHAPES)[number];

const SHAPE_OF = {
  pin: 'pin',
  soft: 'disc',
  host: 'host',
  outline: 'area',
  area: 'area',
  line: 'line',
  corridor: 'band',
  none: 'none',
} as const satisfies Record<Exclude<Mark, 'label'>, ExportShape>;

export function exportShape(place: PlanningFeature): ExportShape {
  const mark = markOf(place);
  if (mark !== 'label') return SHAPE_OF[mark];
  // On the map a town is a name without a mark; another program would set a mark.
  if (place.geometry?.type !== 'Point') return 'area';
  return (place.properties.accuracy.radiusMetres ?? Infinity) <= PIN_LIMIT_METRES ? 'pin' : 'disc';
}
