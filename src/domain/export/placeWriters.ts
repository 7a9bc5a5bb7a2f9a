/** What writes the places of the map, by the format. */
import type { PlanningFeature } from '../PlanningFeature.ts';
import type { ExportContext } from './ExportContext.ts';
import type { FileFormat } from './fileFormats.ts';
import { toCsv } from './toCsv.ts';
import { toGeoJson } from './toGeoJson.ts';
import { leftOutOfGpx, toGpx } from './toGpx.ts';
import { toKml } from './toKml.ts';

interface PlaceWriter {
  readonly write: (places: readonly PlanningFeature[], context: ExportContext) => string;
  /** Whether the file can hold the place. */
  readonly holds: (place: PlanningFeature) => boolean;
}

export const PLACE_WRITERS = {
  geojson: { write: toGeoJson, holds: () => true },
  csv: { write: toCsv, holds: () => true },
  kml: { write: toKml, holds: () => true },
  gpx: { write: toGpx, holds: (place) => leftOutOfGpx(place) === undefined },
} as const satisfies Record<FileFormat, PlaceWriter>;
