/** One run of the real pipeline on one folder, in its own process: prints what it took as one line of JSON. */
import { runData } from '../runData.ts';
import { writeAssets } from '../writeAssets.ts';
import type { PipelineRun } from './PipelineRun.ts';

const [root = '.'] = process.argv.slice(2);
const startedMs = performance.now();
let builtMs = startedMs;
let places = 0;

const code = await runData({
  root,
  check: false,
  log: () => {},
  fail: console.error,
  writeAssets: async (built) => {
    builtMs = performance.now();
    places = built.features.length;
    await writeAssets({ root, built, log: () => {} });
  },
});
const cpu = process.cpuUsage();
const run: PipelineRun = {
  places,
  startMs: startedMs,
  dataMs: builtMs - startedMs,
  assetsMs: performance.now() - builtMs,
  totalMs: performance.now(),
  processorMs: (cpu.user + cpu.system) / 1_000,
  peakMegabytes: process.resourceUsage().maxRSS / 1024,
};
console.log(JSON.stringify(run));
process.exitCode = code;
