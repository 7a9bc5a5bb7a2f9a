/** The formats in which features can be taken away. */

export const FILE_FORMATS = ['geojson', 'csv', 'kml', 'gpx'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

interface Format {
  readonly name: string;
  /** Media type. */
  readonly type: string;
}

export const FORMATS = {
  geojson: { name: 'GeoJSON', type: 'application/geo+json' },
  csv: { name: 'CSV', type: 'text/csv;charset=utf-8' },
  kml: { name: 'KML', type: 'application/vnd.google-earth.kml+xml' },
  gpx: { name: 'GPX', type: 'application/gpx+xml' },
} as const satisfies Record<FileFormat, Format>;
