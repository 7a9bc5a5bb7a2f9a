/** How well an OpenStreetMap object is placed by the point that a search service gives for it. */
import type { Bounds } from '../../src/domain/bounds.ts';
import { meaningOfTag } from './osmTags.ts';
import { halfDiagonalMetres, toPrecision, type Precision } from './toPrecision.ts';

interface OsmHit {
  readonly key: string;
  readonly value: string;
  /** True where the given point was set by hand: a node, or a boundary that takes its point from one. */
  readonly isPoint: boolean;
  readonly extent?: Bounds;
}

/** An outline drawn from imagery is a building or more: nothing mapped as an area is claimed better than this. */
const LEAST_AREA_METRES = 100;
/** The middle of a town's outline is not its seat, however small the outline. */
const LEAST_TOWN_METRES = 1_500;

/**
 * A point has the radius of its sort; a way or an area half the diagonal of its extent, since its given point is only
 * somewhere on it. Undefined where that is beyond 6 000 m or where no extent is given: that hit is no position.
 */
export function osmPrecision({ key, value, isPoint, extent }: OsmHit): Precision | undefined {
  if (isPoint) {
    const { pointMetres } = meaningOfTag(key, value);
    return pointMetres === undefined ? undefined : toPrecision(pointMetres);
  }
  if (extent === undefined) return undefined;
  const isTown = meaningOfTag(key, value).kinds.includes('town');
  const leastMetres = isTown ? LEAST_TOWN_METRES : LEAST_AREA_METRES;
  return toPrecision(Math.max(leastMetres, halfDiagonalMetres(extent)));
}
