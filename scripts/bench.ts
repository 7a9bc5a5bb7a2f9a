/** `npm run bench`: our program beside four others, with the same data, in the same browser, on this machine. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BENCH_USAGE, benchOptions, type BenchOptions } from './bench/benchOptions.ts';
import type { BenchResults } from './bench/BenchRun.ts';
import { formatTable } from './bench/formatTable.ts';
import { installPeers } from './bench/installPeers.ts';
import { runBench } from './bench/runBench.ts';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(PROJECT, 'dist');
const CACHE = join(PROJECT, '.cache/bench');
const RESULTS = join(CACHE, 'results.json');

async function main(): Promise<0 | 1 | 2> {
  let options: BenchOptions;
  try {
    options = benchOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${(error as Error).message}\n${BENCH_USAGE}`);
    return 2;
  }
  if (options.tableOnly && !existsSync(RESULTS)) {
    console.error('there are no results yet: run without --table first');
    return 2;
  }
  if (!options.tableOnly && !existsSync(DIST)) {
    console.error('there is no built site: npm run build');
    return 2;
  }
  await mkdir(CACHE, { recursive: true });
  const results = options.tableOnly ? (JSON.parse(await readFile(RESULTS, 'utf8')) as BenchResults) : await measured(options);
  const table = formatTable(results);
  await writeFile(join(CACHE, 'table.md'), table);
  console.log(table);
  const failed = results.runs.filter((run) => 'failed' in run);
  for (const run of failed) console.error(`${run.app} with ${run.data} failed: ${run.failed}`);
  return failed.length === 0 ? 0 : 1;
}

function keep(results: BenchResults): Promise<void> {
  return writeFile(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
}

async function measured(options: BenchOptions): Promise<BenchResults> {
  const peers = await installPeers(CACHE, console.error);
  const before = existsSync(RESULTS) ? (JSON.parse(await readFile(RESULTS, 'utf8')) as BenchResults).runs : [];
  return runBench(options, { dist: DIST, cache: CACHE, peers }, before, { tell: console.error, keep });
}

process.exitCode = await main();
