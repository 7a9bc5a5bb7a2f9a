/** `npm run bench:pipeline`: how time and memory of the pipeline grow from one district to a hundred, synthetic ones. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { spreadOf, type Spread } from './bench/statistics.ts';
import type { PipelineRun } from './pipeline/PipelineRun.ts';
import { writeDistricts } from './pipeline/writeDistricts.ts';

const USAGE = 'Usage: npm run bench:pipeline [-- --districts N --runs N]';
const root = process.cwd();
const runFile = promisify(execFile);

function readOptions(): { readonly districts: number; readonly runs: number } | undefined {
  try {
    const { values } = parseArgs({ options: { districts: { type: 'string', default: '100' }, runs: { type: 'string', default: '3' } } });
    const [districts, runs] = [Number(values.districts), Number(values.runs)];
    return Number.isInteger(districts) && districts > 1 && districts < 1_000 && Number.isInteger(runs) && runs > 0 ? { districts, runs } : undefined;
  } catch {
    return undefined;
  }
}

async function bench({ districts, runs }: { readonly districts: number; readonly runs: number }): Promise<void> {
  const sizes = [1, districts];
  const folders = new Map(sizes.map((size) => [size, join(root, '.cache/pipeline', String(size))]));
  for (const [size, folder] of folders) await writeDistricts(root, folder, size);
  // The first run cuts the base map out of its packages and keeps it, as the first `npm run data` does.
  const first = new Map<number, PipelineRun>();
  for (const [size, folder] of folders) first.set(size, await runOnce(folder));
  const later = new Map<number, PipelineRun[]>(sizes.map((size) => [size, []]));
  // By turns, so that a machine that grows busy slows both.
  for (let run = 0; run < runs; run += 1) for (const [size, folder] of folders) later.get(size)?.push(await runOnce(folder));
  for (const size of sizes) console.log(`${size} district${size === 1 ? '' : 's'}: ${first.get(size)?.places ?? 0} places (synthetic)`);
  const rows = [
    ['loading, s', 'startMs', 1_000],
    ['seeds to data/, s', 'dataMs', 1_000],
    ['base map, icons, fonts, s', 'assetsMs', 1_000],
    ['all, s', 'totalMs', 1_000],
    ['processor time, s', 'processorMs', 1_000],
    ['peak memory, MB', 'peakMegabytes', 1],
  ] as const;
  console.log(['median of later runs (least–most)', ...sizes.map(String), 'ratio', 'first run'].join(' | '));
  for (const [label, field, unit] of rows) {
    const columns = sizes.map((size) => spreadOf((later.get(size) ?? []).map((run) => run[field] / unit)));
    const [one = Number.NaN, many = Number.NaN] = columns.map((spread) => spread?.median);
    const once = sizes.map((size) => ((first.get(size)?.[field] ?? Number.NaN) / unit).toFixed(1)).join(' / ');
    console.log([label, ...columns.map(toText), (many / one).toFixed(1), once].join(' | '));
  }
}

async function runOnce(folder: string): Promise<PipelineRun> {
  const { stdout } = await runFile(process.execPath, ['--import', 'tsx', join(root, 'scripts/pipeline/runDistricts.ts'), folder, root], { cwd: root });
  return JSON.parse(stdout) as PipelineRun;
}

function toText(spread: Spread | undefined): string {
  return spread === undefined ? '–' : `${spread.median.toFixed(1)} (${spread.least.toFixed(1)}–${spread.most.toFixed(1)})`;
}

const options = readOptions();
if (options === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  await bench(options);
}
