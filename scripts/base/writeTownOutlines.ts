/** Writes the outlines of the towns beside the base map, or none where the review rules allow no administrative line. */
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import type { OutlineFeature } from '../boundaries/toTownOutlines.ts';
import { writeIfChanged } from '../write/writeIfChanged.ts';

export interface TownOutlinesOptions {
  readonly outlines: readonly OutlineFeature[];
  readonly drawBoundary: boolean;
  readonly outFolder: string;
  readonly log: (line: string) => void;
}

export async function writeTownOutlines({ outlines, drawBoundary, outFolder, log }: TownOutlinesOptions): Promise<void> {
  const collection: FeatureCollection = { type: 'FeatureCollection', features: drawBoundary ? [...outlines] : [] };
  const isWritten = await writeIfChanged(join(outFolder, 'town-outlines.geojson'), `${JSON.stringify(collection)}\n`);
  log(`base/town-outlines.geojson: ${collection.features.length} towns${isWritten ? '' : ', unchanged'}`);
}
