/** The data command without its command line: builds, reports every issue, writes or compares. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildData, type BuiltData } from './buildData.ts';
import { formatIssue } from './checks/Issue.ts';
import { LOCK_FILE } from './seeds/Seeds.ts';
import { writeIfChanged } from './write/writeIfChanged.ts';

export type SoundData = Extract<BuiltData, { ok: true }>;

export interface DataRun {
  /** Folder that holds `seeds/` and `data/`. */
  readonly root: string;
  readonly check: boolean;
  readonly log: (line: string) => void;
  readonly fail: (line: string) => void;
  /** Makes what is cut out of packages: base map, icons, fonts. */
  readonly writeAssets: (built: SoundData) => Promise<void>;
}

/** Exit code: 0 done, 1 the input has issues or, with `check`, the data are stale. */
export async function runData({ root, check, log, fail, writeAssets }: DataRun): Promise<0 | 1> {
  const built = await buildData(root);
  if (!built.ok) {
    for (const issue of built.issues) fail(formatIssue(issue));
    fail(`${built.issues.length} issue${built.issues.length === 1 ? '' : 's'}; nothing was written.`);
    return 1;
  }
  for (const note of built.notes) log(note);
  const folder = join(root, 'data');
  if (check) return reportStale(await staleFiles(folder, built.files), fail, log);

  let written = 0;
  for (const [name, text] of built.files) {
    if (await writeIfChanged(join(folder, name), text)) written += 1;
  }
  log(`data: ${built.features.length} places in ${built.files.size} files, ${written} changed`);
  for (const name of await leftovers(folder, built.files)) log(`data/${name}: no seeds give this file; delete it`);
  await writeAssets(built);
  return 0;
}

async function staleFiles(folder: string, files: ReadonlyMap<string, string>): Promise<string[]> {
  const stale: string[] = [];
  for (const [name, text] of files) {
    const present = await readFile(join(folder, name), 'utf8').catch(() => undefined);
    if (present !== text) stale.push(`data/${name}: differs from what the seeds give (run npm run data)`);
  }
  for (const name of await leftovers(folder, files)) stale.push(`data/${name}: no seeds give this file (delete it)`);
  return stale;
}

/** Files that an earlier run made and this one does not: the page would still fetch them. */
async function leftovers(folder: string, files: ReadonlyMap<string, string>): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => /\.(geo)?json$/.test(name) && !files.has(name) && `data/${name}` !== LOCK_FILE);
}

function reportStale(stale: readonly string[], fail: DataRun['fail'], log: DataRun['log']): 0 | 1 {
  if (stale.length === 0) {
    log('data: fresh');
    return 0;
  }
  for (const line of stale) fail(line);
  return 1;
}
