/** Writes the outlines of the towns beside the base map, as far as the review rules allow them. */
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { drawsTownOutline, type TownOutlines } from '../../src/domain/publicationRules.ts';
import type { OutlineFeature } from '../boundaries/toTownOutlines.ts';
import { writeIfChanged } from '../write/writeIfChanged.ts';

export interface TownOutlinesOptions {
  readonly outlines: readonly OutlineFeature[];
  readonly townOutlines: TownOutlines;
  readonly outFolder: string;
  readonly log: (line: string) => void;
}

export async function writeTownOutlines({ outlines, townOutlines, outFolder, log }: TownOutlinesOptions): Promise<void> {
  const features = outlines.filter(({ properties }) => drawsTownOutline(townOutlines, properties.approvalNumber));
  const collection: FeatureCollection = { type: 'FeatureCollection', features };
  const isWritten = await writeIfChanged(join(outFolder, 'town-outlines.geojson'), `${JSON.stringify(collection)}\n`);
  log(`base/town-outlines.geojson: ${collection.features.length} towns${isWritten ? '' : ', unchanged'}`);
}
