/** The formats in which places can be taken away, each with what writes it. */
import type { PlanningFeature } from '../PlanningFeature.ts';
import type { ExportContext } from './ExportContext.ts';
import { toCsv } from './toCsv.ts';
import { toGeoJson } from './toGeoJson.ts';
import { leftOutOfGpx, toGpx } from './toGpx.ts';
import { toKml } from './toKml.ts';

export const FILE_FORMATS = ['geojson', 'csv', 'kml', 'gpx'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

interface Format {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly write: (places: readonly PlanningFeature[], context: ExportContext) => string;
  /** Whether the file can hold the place. */
  readonly holds: (place: PlanningFeature) => boolean;
}

export const FORMATS = {
  geojson: { name: 'GeoJSON', type: 'application/geo+json', write: toGeoJson, holds: () => true },
  csv: { name: 'CSV', type: 'text/csv;charset=utf-8', write: toCsv, holds: () => true },
  kml: { name: 'KML', type: 'application/vnd.google-earth.kml+xml', write: toKml, holds: () => true },
  gpx: { name: 'GPX', type: 'application/gpx+xml', write: toGpx, holds: (place) => leftOutOfGpx(place) === undefined },
} as const satisfies Record<FileFormat, Format>;
