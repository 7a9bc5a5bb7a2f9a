/** The area of a polygon on the ellipsoid. */
import geodesic from 'geographiclib-geodesic';
import type { MultiPolygon, Polygon, Position } from 'geojson';

/**
 * Square metres inside the rings of [lon, lat] in degrees, holes taken off; the edges are geodesics on WGS-84 (Karney
 * 2013). Closed rings are expected; which way they run does not matter.
 */
export function geodesicArea(shape: Polygon | MultiPolygon): number {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  return polygons.reduce((sum, [exterior = [], ...holes]) => {
    const open = holes.reduce((each, ring) => each + ringArea(ring), 0);
    return sum + ringArea(exterior) - open;
  }, 0);
}

function ringArea(ring: readonly Position[]): number {
  const polygon = new geodesic.PolygonArea.PolygonArea(geodesic.Geodesic.WGS84);
  for (const [lon = Number.NaN, lat = Number.NaN] of ring.slice(0, -1)) polygon.AddPoint(lat, lon);
  return Math.abs(polygon.Compute(false, true).area ?? Number.NaN);
}
