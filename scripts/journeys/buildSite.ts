/** Builds the site of other seeds with the program as it stands, in a temporary project folder. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { steps } from '../testing/steps.ts';

export interface BuiltSite {
  /** The project folder, with `seeds/` and `data/`. */
  readonly root: string;
  /** The folder to serve. */
  readonly dist: string;
  readonly remove: () => Promise<void>;
}

export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** Copied, not linked: what the code imports from `data/` must be the data of this folder. */
const PROGRAM = ['src', 'public', 'index.html', 'package.json', 'tsconfig.json', 'vite.config.ts'];
const STEPS = ['data', 'build'];
const LONGEST_STEP_MS = 300_000;
const run = promisify(execFile);

/**
 * Each folder holds `seeds/` and, where its seeds ask for positions, the lock `data/geocodes.json`; a later one lies over
 * the earlier ones. The project itself may be the first. Throws with what the command said if a step fails.
 */
export async function buildSite(folders: readonly string[]): Promise<BuiltSite> {
  const root = await mkdtemp(join(tmpdir(), 'site-'));
  const remove = () => rm(root, { recursive: true, force: true });
  try {
    for (const name of PROGRAM) await cp(join(PROJECT, name), join(root, name), { recursive: true });
    await cp(join(PROJECT, 'scripts'), join(root, 'scripts'), { recursive: true, filter: (path) => !path.endsWith('fixtures') });
    await symlink(join(PROJECT, 'node_modules'), join(root, 'node_modules'), 'junction');
    for (const folder of folders) {
      for (const name of ['seeds', 'data/geocodes.json']) await copyIfThere(join(folder, name), join(root, name));
    }
    for (const { name, command } of steps(root)) {
      if (STEPS.includes(name)) await run(process.execPath, command, { cwd: root, env: plainEnvironment(), timeout: LONGEST_STEP_MS });
    }
  } catch (error) {
    await remove();
    throw error;
  }
  return { root, dist: join(root, 'dist'), remove };
}

async function copyIfThere(from: string, to: string): Promise<void> {
  const isThere = await stat(from).then(() => true, () => false);
  if (isThere) await cp(from, to, { recursive: true });
}

/** Without what the test runner adds: a build under it would be one for tests. */
function plainEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([key]) => !/^(NODE_ENV|NODE_OPTIONS|DEV|PROD|SSR|MODE|BASE_URL|VITE.*)$/.test(key)));
}
