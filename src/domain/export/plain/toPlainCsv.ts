/** Plain features as CSV (RFC 4180), the geometry as well-known text in WGS-84. */
import type { Geometry, Position } from 'geojson';
import { csvText } from '../csvText.ts';
import { plainFields, type PlainExport } from './PlainFeature.ts';

/** Columns id, name, the properties, WKT and notice: a table has no other place for what the file says of itself. */
export function toPlainCsv({ preface, features }: PlainExport): string {
  const fields = plainFields(features);
  const notice = preface.join(' ');
  const rows = features.map(({ id, name, geometry, properties }) => [
    id,
    name,
    ...fields.map((field) => properties[field] ?? null),
    geometry === null ? null : toWkt(geometry),
    notice,
  ]);
  return csvText([['id', 'name', ...fields, 'WKT', 'notice'], ...rows]);
}

/** As the OGC's Simple Features write it. */
export function toWkt(geometry: Geometry): string {
  switch (geometry.type) {
    case 'Point':
      return `POINT (${pair(geometry.coordinates)})`;
    case 'MultiPoint':
      return `MULTIPOINT (${geometry.coordinates.map((point) => `(${pair(point)})`).join(', ')})`;
    case 'LineString':
      return `LINESTRING ${line(geometry.coordinates)}`;
    case 'MultiLineString':
      return `MULTILINESTRING ${rings(geometry.coordinates)}`;
    case 'Polygon':
      return `POLYGON ${rings(geometry.coordinates)}`;
    case 'MultiPolygon':
      return `MULTIPOLYGON (${geometry.coordinates.map(rings).join(', ')})`;
    case 'GeometryCollection':
      return `GEOMETRYCOLLECTION (${geometry.geometries.map(toWkt).join(', ')})`;
  }
}

function rings(all: readonly Position[][]): string {
  return `(${all.map(line).join(', ')})`;
}

function line(positions: readonly Position[]): string {
  return `(${positions.map(pair).join(', ')})`;
}

function pair([lon = 0, lat = 0]: Position): string {
  return `${lon} ${lat}`;
}
