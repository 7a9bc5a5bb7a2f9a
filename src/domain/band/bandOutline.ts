/** The outline of a band: all ground within a distance of its source. */
import jsts from '@turf/jsts';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { boundsOf, centreOf } from '../bounds.ts';
import type { SimpleGeometry } from '../ownData/PackedGeometry.ts';
import { localPlane } from './localPlane.ts';

/** Corners of a quarter of a circle: a circle of 50 km is then nowhere more than 16 m too narrow. */
const QUARTER_CORNERS = 32;

/**
 * WGS-84 degrees, exterior rings counter-clockwise; for a negative distance the ground of an area that lies farther inside.
 * Undefined where nothing is left.
 */
export function bandOutline(geometry: SimpleGeometry, metres: number): Polygon | MultiPolygon | undefined {
  const { toMetres, toLonLat } = localPlane(centreOf(boundsOf(geometry)));
  const flat = moved(geometry, (position) => [...toMetres(position)]);
  const grown = jsts.BufferOp.bufferOp(new jsts.GeoJSONReader().read(flat), metres, QUARTER_CORNERS);
  if (grown.isEmpty()) return undefined;
  const outline = new jsts.GeoJSONWriter().write(grown) as Polygon | MultiPolygon;
  return moved(outline, ([east = 0, north = 0]) => [...toLonLat([east, north])]);
}

function moved<Shape extends SimpleGeometry>(geometry: Shape, move: (position: Position) => Position): Shape {
  const deep = (coordinates: unknown): unknown =>
    Array.isArray(coordinates) && typeof coordinates[0] === 'number' ? move(coordinates as Position) : (coordinates as readonly unknown[]).map(deep);
  return { type: geometry.type, coordinates: rewound(geometry.type, deep(geometry.coordinates)) } as Shape;
}

/** RFC 7946: exterior rings counter-clockwise, holes clockwise. */
function rewound(type: SimpleGeometry['type'], coordinates: unknown): unknown {
  if (type === 'Polygon') return woundPolygon(coordinates as Position[][]);
  return type === 'MultiPolygon' ? (coordinates as Position[][][]).map(woundPolygon) : coordinates;
}

function woundPolygon(rings: readonly Position[][]): Position[][] {
  return rings.map((ring, index) => (isCounterClockwise(ring) === (index === 0) ? ring : ring.toReversed()));
}

function isCounterClockwise(ring: readonly Position[]): boolean {
  let twice = 0;
  ring.forEach(([x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    twice += x * nextY - nextX * y;
  });
  return twice > 0;
}
