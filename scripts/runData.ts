/** The data command without its command line: builds, reports every issue, writes or compares. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { boundaryPolicy } from '../src/domain/boundaryPolicy.ts';
import { writeBase } from './base/writeBase.ts';
import { buildData } from './buildData.ts';
import { formatIssue } from './checks/Issue.ts';
import { writeFonts } from './fonts/writeFonts.ts';
import { textsInUse } from './fonts/textsInUse.ts';
import { writeIcons } from './icons/writeIcons.ts';
import { writeIfChanged } from './write/writeIfChanged.ts';

export interface DataRun {
  /** Folder that holds `seeds/` and `data/`. */
  readonly root: string;
  readonly check: boolean;
  readonly log: (line: string) => void;
  readonly fail: (line: string) => void;
}

/** Exit code: 0 done, 1 the input has issues or, with `check`, the data are stale. */
export async function runData({ root, check, log, fail }: DataRun): Promise<0 | 1> {
  const built = await buildData(root);
  if (!built.ok) {
    for (const issue of built.issues) fail(formatIssue(issue));
    fail(`${built.issues.length} issue${built.issues.length === 1 ? '' : 's'}; nothing was written.`);
    return 1;
  }
  const dataFolder = join(root, 'data');
  if (check) return reportStale(await staleFiles(dataFolder, built.files), fail, log);

  let written = 0;
  for (const [name, text] of built.files) {
    if (await writeIfChanged(join(dataFolder, name), text)) written += 1;
  }
  log(`data: ${built.features.length} places in ${built.files.size} files, ${written} changed`);
  if (boundaryPolicy(built.seeds.region.publication, 'full').approvalMissing) {
    log('publication: scope is public without an approval number (审图号); no boundary is drawn. See README.');
  }
  const baseFolder = join(dataFolder, 'base');
  await writeBase({ region: built.seeds.region, waters: built.seeds.waters, outFolder: baseFolder, log });
  await writeIcons({ themeIcons: built.seeds.themes.map(({ icon }) => icon), outFolder: baseFolder, log });
  await writeFonts({ texts: await textsInUse(root, built.files), outFolder: baseFolder, log });
  return 0;
}

async function staleFiles(folder: string, files: ReadonlyMap<string, string>): Promise<string[]> {
  const stale: string[] = [];
  for (const [name, text] of files) {
    const present = await readFile(join(folder, name), 'utf8').catch(() => undefined);
    if (present !== text) stale.push(name);
  }
  return stale;
}

function reportStale(stale: readonly string[], fail: DataRun['fail'], log: DataRun['log']): 0 | 1 {
  if (stale.length === 0) {
    log('data: fresh');
    return 0;
  }
  for (const name of stale) fail(`data/${name}: differs from what the seeds give (run npm run data)`);
  return 1;
}
