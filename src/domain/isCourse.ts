/** Whether a geometry is the course of a route: one line, or several where it is known in pieces. */
import type { Geometry, LineString, MultiLineString } from 'geojson';

export function isCourse(geometry: Geometry | null): geometry is LineString | MultiLineString {
  return geometry?.type === 'LineString' || geometry?.type === 'MultiLineString';
}
