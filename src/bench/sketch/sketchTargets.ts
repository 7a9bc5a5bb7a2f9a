/** What vertices may be set on: the places that the filter shows, the courses among them, and the corners of other sketches. */
import type { LineString, MultiLineString } from 'geojson';
import { originOf, type LonLat } from '../../domain/distance.ts';
import { isCourse } from '../../domain/isCourse.ts';
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import type { Sketch } from '../../domain/sketch/Sketch.ts';
import type { SnapLine, SnapPoint, SnapTargets } from '../../domain/sketch/snapTo.ts';

export function sketchTargets(places: readonly PlanningFeature[], sketches: readonly Sketch[]): SnapTargets {
  const points = places.flatMap((place): SnapPoint[] => {
    const origin = originOf(place);
    return origin === undefined ? [] : [{ at: origin.position, snap: { placeId: place.id, radiusMetres: origin.radiusMetres } }];
  });
  const lines = places.flatMap(({ id, geometry, properties }): SnapLine[] => {
    if (geometry === null || !isCourse(geometry)) return [];
    const snap = { placeId: id, radiusMetres: properties.accuracy.radiusMetres ?? 0 };
    return partsOf(geometry).map((path) => ({ path, snap }));
  });
  const ends = lines.flatMap(({ path, snap }) => path.map((at): SnapPoint => ({ at, snap })));
  const corners = sketches.flatMap(({ id, vertices }) => vertices.map((vertex, index): SnapPoint => ({ ...vertex, corner: { sketchId: id, index } })));
  return { points: [...corners, ...points, ...ends], lines };
}

function partsOf(geometry: LineString | MultiLineString): LonLat[][] {
  const parts = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
  return parts.map((part) => part.map(([lon = 0, lat = 0]): LonLat => [lon, lat]));
}
