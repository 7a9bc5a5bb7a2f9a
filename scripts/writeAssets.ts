/** Cuts out of the packages what the page brings along: base map, icons, fonts. All of it goes to the ignored folder. */
import { join } from 'node:path';
import { reviewedBaseMaps } from '../src/domain/BaseMap.ts';
import { publicationRules } from '../src/domain/publicationRules.ts';
import type { Mention } from '../src/domain/Report.ts';
import { undrawnFiles } from './boundaries/undrawnFiles.ts';
import { writeTownOutlines } from './base/writeTownOutlines.ts';
import { writeBase } from './base/writeBase.ts';
import { writeBaseMaps } from './bases/writeBaseMaps.ts';
import { MENTIONS_FILE, SEARCH_FILE } from './write/toFiles.ts';
import { textsInUse } from './fonts/textsInUse.ts';
import { writeFonts } from './fonts/writeFonts.ts';
import { writeIcons } from './icons/writeIcons.ts';
import { writeOriginal } from './original/writeOriginal.ts';
import type { SoundData } from './runData.ts';

export interface Assets {
  readonly root: string;
  readonly built: SoundData;
  readonly log: (line: string) => void;
}

export async function writeAssets({ root, built: { seeds, files, outlines, baseMaps }, log }: Assets): Promise<void> {
  const outFolder = join(root, 'data/base');
  const { region, themes } = seeds;
  const { drawBoundary, townOutlines, servicePictures, approvalMissing } = publicationRules(region.publication, 'full', 'screen');
  if (approvalMissing) {
    log('publication: scope is public without an approval number (审图号), so the site holds no boundary. See README.');
  }
  for (const file of approvalMissing ? [] : undrawnFiles(seeds, townOutlines)) {
    log(`publication: ${file} has no approvalNumber (审图号) of its own, so its outlines of towns are not drawn. See README.`);
  }
  await writeBase({ seeds, drawBoundary, outFolder, log });
  await writeTownOutlines({ outlines, townOutlines, outFolder, log });
  const offered = reviewedBaseMaps(baseMaps, servicePictures);
  if (offered.tianditu === undefined && baseMaps.tianditu !== undefined) {
    log('publication: baseMaps.tianditu has no approvalNumber (审图号), so Tianditu is not offered, and its key is not in the site. See README.');
  }
  await writeBaseMaps(root, offered);
  await writeIcons({ themeIcons: themes.map(({ icon }) => icon), outFolder, log });
  await writeOriginal({ root, seeds, ledger: JSON.parse(files.get(MENTIONS_FILE) ?? '[]') as Mention[], log });
  // Each face covers both scripts: names in one are shown beside texts in the other.
  const shown = new Map([...files].filter(([name]) => name !== SEARCH_FILE));
  const texts = await textsInUse(root, shown);
  await writeFonts({ texts: { 'zh-Hans': texts, 'zh-Hant': texts }, outFolder, log });
}
