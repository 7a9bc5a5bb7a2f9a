/** Installs the programs that ours is measured beside, outside the project's own packages: they are large, and nothing else needs them. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Exact, so that figures of two days can be compared. */
const PEER_VERSIONS = { 'kepler.gl': '3.2.6', leaflet: '1.9.4' } as const;

/** Unpacked, kepler.gl and what it needs take 1.3 GB. */
const LONGEST_MS = 1_800_000;
const run = promisify(execFile);

/** The folder of their packages. A folder under the final name is always complete. */
export async function installPeers(cache: string, tell: (line: string) => void): Promise<string> {
  const manifest = JSON.stringify({ private: true, dependencies: PEER_VERSIONS }, null, 2);
  const folder = join(cache, `peers-${createHash('sha256').update(manifest).digest('hex').slice(0, 12)}`);
  const packages = join(folder, 'node_modules');
  if (existsSync(packages)) return packages;
  tell(`installing ${Object.entries(PEER_VERSIONS).map((each) => each.join('@')).join(' and ')} (1.3 GB, once)`);
  const staging = `${folder}-unfinished`;
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging, { recursive: true });
  await writeFile(join(staging, 'package.json'), manifest);
  const { command, before } = npm();
  await run(command, [...before, 'install', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: staging, timeout: LONGEST_MS });
  await rename(staging, folder);
  return packages;
}

/** The npm that started this command, which on Windows is no program that can be run by itself. */
function npm(): { readonly command: string; readonly before: readonly string[] } {
  const script = process.env['npm_execpath'];
  return script === undefined ? { command: 'npm', before: [] } : { command: process.execPath, before: [script] };
}
