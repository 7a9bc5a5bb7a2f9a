/** Plain features as GPX 1.1: points as waypoints, lines and the edges of areas as tracks. */
import type { Geometry, Position } from 'geojson';
import { element, XML_HEAD, type XmlElement } from '../xml.ts';
import type { PlainExport, PlainFeature } from './PlainFeature.ts';

/** What has no geometry cannot be in it. */
export function toPlainGpx({ title, preface, features }: PlainExport): string {
  const parts = features.map((feature) => ({ feature, ...partsOf(feature.geometry) }));
  const root = element(
    'gpx',
    { version: '1.1', creator: title, xmlns: 'http://www.topografix.com/GPX/1/1' },
    element('metadata', {}, element('name', {}, title), element('desc', {}, preface.join('\n'))),
    // The schema wants all waypoints before the first track.
    ...parts.flatMap(({ feature, points }) => points.map((point) => at('wpt', point, ...described(feature, preface)))),
    ...parts
      .filter(({ lines }) => lines.length > 0)
      .map(({ feature, lines }) =>
        element('trk', {}, ...described(feature, preface), ...lines.map((line) => element('trkseg', {}, ...line.map((point) => at('trkpt', point))))),
      ),
  );
  return `${XML_HEAD}${root.xml}\n`;
}

function described({ name, properties }: PlainFeature, preface: readonly string[]): XmlElement[] {
  const told = Object.entries(properties).flatMap(([key, value]) => (value === null || value === '' ? [] : [`${key}: ${value}`]));
  return [element('name', {}, name), element('desc', {}, [...told, ...preface].join('\n'))];
}

function at(name: 'wpt' | 'trkpt', [lon = 0, lat = 0]: Position, ...children: readonly XmlElement[]): XmlElement {
  return element(name, { lat, lon }, ...children);
}

interface Parts {
  readonly points: readonly Position[];
  readonly lines: readonly (readonly Position[])[];
}

function partsOf(geometry: Geometry | null): Parts {
  switch (geometry?.type) {
    case 'Point':
      return { points: [geometry.coordinates], lines: [] };
    case 'MultiPoint':
      return { points: geometry.coordinates, lines: [] };
    case 'LineString':
      return { points: [], lines: [geometry.coordinates] };
    case 'MultiLineString':
    case 'Polygon':
      return { points: [], lines: geometry.coordinates };
    case 'MultiPolygon':
      return { points: [], lines: geometry.coordinates.flat() };
    case 'GeometryCollection': {
      const parts = geometry.geometries.map(partsOf);
      return { points: parts.flatMap(({ points }) => points), lines: parts.flatMap(({ lines }) => lines) };
    }
    case undefined:
      return { points: [], lines: [] };
  }
}
