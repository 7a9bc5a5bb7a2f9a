/** Types of the part of `shpjs` that the scripts use; the package ships none. */
declare module 'shpjs' {
  import type { Geometry } from 'geojson';

  /** One geometry for each record, in the coordinates of the file; null for an empty record. */
  export function parseShp(shp: Uint8Array): (Geometry | null)[];
  /** One row for each record. An encoding that `TextDecoder` does not know is read as UTF-8. */
  export function parseDbf(dbf: Uint8Array, encoding?: string): Record<string, unknown>[];
}
