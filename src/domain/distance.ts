/** Distances on the ellipsoid, each with the uncertainty of both ends. */
import { booleanPointInPolygon, coordAll, nearestPointOnLine, polygonToLine } from '@turf/turf';
import type { Geometry, LineString, MultiLineString, MultiPolygon, Point, Polygon, Position } from 'geojson';
import geodesic from 'geographiclib-geodesic';
import { boundsOf, centreOf } from './bounds.ts';
import { isCourse } from './isCourse.ts';
import type { PlanningFeature } from './PlanningFeature.ts';

/** [lon, lat] in degrees. */
export type LonLat = readonly [number, number];

export interface DistanceOrigin {
  readonly position: LonLat;
  readonly radiusMetres: number;
}

export interface DistanceRange {
  readonly fromMetres: number;
  readonly toMetres: number;
}

/** Length of the geodesic on WGS-84 (Karney 2013), in metres. */
export function geodesicMetres([lon1, lat1]: LonLat, [lon2, lat2]: LonLat): number {
  return geodesic.Geodesic.WGS84.Inverse(lat1, lon1, lat2, lon2).s12 ?? 0;
}

/** The disc that holds the place: a point with its radius, an area with the circle round it; undefined for a course or none. */
export function originOf({ geometry, properties }: PlanningFeature): DistanceOrigin | undefined {
  return geometry === null ? undefined : discOf(geometry, properties.accuracy.radiusMetres ?? 0);
}

/** The disc that holds the geometry; `radiusMetres` says how far a point may be off. Undefined for a course. */
export function discOf(geometry: Geometry, radiusMetres: number): DistanceOrigin | undefined {
  if (isCourse(geometry)) return undefined;
  const position = centreOf(boundsOf(geometry));
  return { position, radiusMetres: geometry.type === 'Point' ? radiusMetres : farthestMetres(position, geometry) };
}

/**
 * How far the place may be from the origin: the geodesic distance ± the sum of both radii, never below 0.
 * To a course from its nearest point, to an area from its nearest edge to its farthest. Undefined without a position.
 */
export function distanceRange(origin: DistanceOrigin, { geometry, properties }: PlanningFeature): DistanceRange | undefined {
  const { position, radiusMetres } = origin;
  if (geometry === null) return undefined;
  if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') {
    const nearest = booleanPointInPolygon([...position], geometry) ? 0 : metresToEdge(position, geometry);
    return { fromMetres: Math.max(0, nearest - radiusMetres), toMetres: farthestMetres(position, geometry) + radiusMetres };
  }
  const metres =
    isCourse(geometry)
      ? metresToLines(position, [geometry])
      : geodesicMetres(position, toLonLat((geometry as Point).coordinates));
  const uncertainty = radiusMetres + (properties.accuracy.radiusMetres ?? 0);
  return { fromMetres: Math.max(0, metres - uncertainty), toMetres: metres + uncertainty };
}

/** From the position to the nearest edge of the area, inside or outside of it. */
export function metresToEdge(position: LonLat, area: Polygon | MultiPolygon): number {
  return metresToLines(position, edgesOf(area));
}

function farthestMetres(position: LonLat, area: Geometry): number {
  return Math.max(0, ...coordAll(area).map((vertex) => geodesicMetres(position, toLonLat(vertex))));
}

/** The nearest point is found on the sphere and measured on the ellipsoid. */
function metresToLines(position: LonLat, lines: readonly (LineString | MultiLineString)[]): number {
  const nearest = lines.map((line) => nearestPointOnLine(line, [...position]).geometry.coordinates);
  return Math.min(...nearest.map((point) => geodesicMetres(position, toLonLat(point))));
}

function edgesOf(area: Polygon | MultiPolygon): (LineString | MultiLineString)[] {
  const lines = polygonToLine(area);
  return (lines.type === 'FeatureCollection' ? lines.features : [lines]).map(({ geometry }) => geometry);
}

function toLonLat([lon = 0, lat = 0]: Position): LonLat {
  return [lon, lat];
}
