/** Geometries as KML 2.2 writes them. */
import type { Geometry, Position } from 'geojson';
import { roundDegrees } from '../roundDegrees.ts';
import { element, type XmlElement } from './xml.ts';

/** A collection is a MultiGeometry of its members; undefined where there is no geometry. */
export function kmlGeometry(geometry: Geometry | null): XmlElement | undefined {
  switch (geometry?.type) {
    case 'Point':
      return element('Point', {}, coordinates([geometry.coordinates]));
    case 'LineString':
      return element('LineString', {}, element('tessellate', {}, 1), coordinates(geometry.coordinates));
    case 'MultiLineString':
      return element('MultiGeometry', {}, ...geometry.coordinates.map((line) => kmlGeometry({ type: 'LineString', coordinates: line })));
    case 'Polygon':
      return element(
        'Polygon',
        {},
        element('tessellate', {}, 1),
        ...geometry.coordinates.map((ring, index) =>
          element(index === 0 ? 'outerBoundaryIs' : 'innerBoundaryIs', {}, element('LinearRing', {}, coordinates(ring))),
        ),
      );
    case 'MultiPolygon':
      return element('MultiGeometry', {}, ...geometry.coordinates.map((polygon) => kmlGeometry({ type: 'Polygon', coordinates: polygon })));
    case 'MultiPoint':
      return element('MultiGeometry', {}, ...geometry.coordinates.map((point) => kmlGeometry({ type: 'Point', coordinates: point })));
    case 'GeometryCollection':
      return element('MultiGeometry', {}, ...geometry.geometries.map(kmlGeometry));
    case undefined:
      return undefined;
  }
}

function coordinates(positions: readonly Position[]): XmlElement {
  return element('coordinates', {}, positions.map(([lon = 0, lat = 0]) => `${roundDegrees(lon)},${roundDegrees(lat)}`).join(' '));
}
