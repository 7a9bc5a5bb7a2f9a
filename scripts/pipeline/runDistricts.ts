/** One run of the real pipeline on one folder, in its own process: prints what it took as one line of JSON. */
import { readSeeds } from '../seeds/readSeeds.ts';
import { runData } from '../runData.ts';
import { writeAssets } from '../writeAssets.ts';
import type { PipelineRun } from './PipelineRun.ts';

const [root = '.', ground = '.'] = process.argv.slice(2);
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
    // The base map grows with the ground, not with the places: it stays that of one district.
    const { waters, hills, seas, network, region } = await readSeeds(ground, []);
    const seeds = { ...built.seeds, waters, hills, seas, network, region };
    await writeAssets({ root, built: { ...built, seeds }, log: () => {} });
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
