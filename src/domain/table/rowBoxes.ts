/** The boxes that hold each row's ground, in one flat array: which rows lie in sight is asked whenever the map rests. */
import { boundsOf, type Bounds } from '../bounds.ts';
import type { PackedGeometry } from '../ownData/PackedGeometry.ts';
import type { PlanningFeature } from '../PlanningFeature.ts';

/** west, south, east, north of each row in degrees; NaN where a row has no position. */
export type RowBoxes = Float64Array;

const NOWHERE: Bounds = [Number.NaN, Number.NaN, Number.NaN, Number.NaN];

/** Each with the radius of its uncertainty: a place that may lie in sight counts as in sight. */
export function placeBoxes(places: readonly PlanningFeature[]): RowBoxes {
  return Float64Array.from(
    places.flatMap(({ geometry, properties }) => {
      if (geometry === null) return NOWHERE;
      // An area holds its uncertainty already.
      const isArea = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
      return boundsOf(geometry, isArea ? 0 : (properties.accuracy.radiusMetres ?? 0));
    }),
  );
}

export function layerBoxes({ shapes, partStarts, ringStarts, positionStarts, coordinates }: PackedGeometry): RowBoxes {
  const boxes = new Float64Array(shapes.length * 4).fill(Number.NaN);
  shapes.forEach((_, row) => {
    const from = positionStarts[ringStarts[partStarts[row] ?? 0] ?? 0] ?? 0;
    const to = positionStarts[ringStarts[partStarts[row + 1] ?? 0] ?? 0] ?? 0;
    if (to <= from) return;
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let at = from; at < to; at += 1) {
      const [lon = Number.NaN, lat = Number.NaN] = [coordinates[at * 2], coordinates[at * 2 + 1]];
      west = Math.min(west, lon);
      east = Math.max(east, lon);
      south = Math.min(south, lat);
      north = Math.max(north, lat);
    }
    boxes.set([west, south, east, north], row * 4);
  });
  return boxes;
}

/** Whether a row's box touches the bounds; one without position never does. */
export function touches(boxes: RowBoxes, row: number, [west, south, east, north]: Bounds): boolean {
  const [left = Number.NaN, bottom = Number.NaN, right = Number.NaN, top = Number.NaN] = boxes.subarray(row * 4, row * 4 + 4);
  return left <= east && right >= west && bottom <= north && top >= south;
}
