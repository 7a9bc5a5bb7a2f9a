/** What has to be there before a file can be asked about. */
import { loadToWgs84, type ToWgs84 } from '../domain/datum/loadToWgs84.ts';
import { possibleDatums } from '../domain/ownData/datumCandidates.ts';
import type { FilePreview } from '../domain/ownData/FilePreview.ts';
import { loadOwnCharacters } from '../loadOwnCharacters.ts';

/** Fetches what the panel needs for the file: the characters of its texts, and what converts its coordinates. Rejects where that cannot be read. */
export async function readyFor(preview: FilePreview): Promise<ToWgs84> {
  const [toWgs84] = await Promise.all([loadToWgs84(preview.layers.flatMap(({ sample }) => possibleDatums(sample))), loadOwnCharacters(textsOf(preview))]);
  return toWgs84;
}

/** What of the file stands in the panel. */
function textsOf({ file, layers, leftAside }: FilePreview): string[] {
  return [file, ...leftAside.map(({ name }) => name), ...layers.flatMap(({ name, table, remarks }) => [name, ...(table?.header ?? []), ...(table?.rows.flat() ?? []), ...remarks.map((remark) => `${remark.name}${remark.found ?? ''}`)])];
}
