/** What writes plain features, by the format. */
import type { FileFormat } from '../fileFormats.ts';
import type { PlainExport } from './PlainFeature.ts';
import { toPlainCsv } from './toPlainCsv.ts';
import { toPlainGeoJson } from './toPlainGeoJson.ts';
import { toPlainGpx } from './toPlainGpx.ts';
import { toPlainKml } from './toPlainKml.ts';

export const PLAIN_WRITERS = { geojson: toPlainGeoJson, csv: toPlainCsv, kml: toPlainKml, gpx: toPlainGpx } as const satisfies Record<
  FileFormat,
  (parts: PlainExport) => string
>;
