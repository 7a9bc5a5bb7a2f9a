/** `npm run fuzz`: gives every door of the program what it was not made for, and says what came of it. */
import { parseArgs } from 'node:util';
import { runInChildren } from './fuzz/runInChildren.ts';
import { formatFailure, type TargetRun } from './fuzz/runTarget.ts';
import { TARGETS } from './fuzz/targets/index.ts';

const USAGE = 'Usage: npm run fuzz [-- --cases N --seed N --only NAME --jobs N --list]';
const LARGEST_SEED = 2 ** 31 - 1;

const { cases, seed, jobs, chosen } = readOptions();
console.log(`seed ${seed}, ${cases} cases each`);
console.log(row('target', 'cases', 'seconds', 'accepted', 'refused', 'slowest'));
const runs: TargetRun[] = [];
const onRun = (run: TargetRun) => {
  runs.push(run);
  const share = (count: number) => `${((count / Math.max(1, run.accepted + run.refused)) * 100).toFixed(1)} %`;
  console.log(row(run.name, String(run.cases), run.seconds.toFixed(1), share(run.accepted), share(run.refused), `${run.slowestMs.toFixed(0)} ms`));
  if (run.failure !== undefined) console.log(formatFailure(run));
};
// Dealt like cards: neighbours in the table cost alike.
await Promise.all(Array.from({ length: jobs }, (_, job) => runInChildren(chosen.map(({ name }) => name).filter((_name, index) => index % jobs === job), { cases, seed, onRun })));
const failed = runs.filter(({ failure }) => failure !== undefined);
console.log(`${runs.length - failed.length} held, ${failed.length} did not`);
process.exitCode = failed.length === 0 ? 0 : 1;

function row(name: string, ...cells: readonly string[]): string {
  return name.padEnd(22) + cells.map((cell) => cell.padStart(10)).join('');
}

/** Ends the program where they make no sense. */
function readOptions() {
  try {
    const { values } = parseArgs({
      options: { cases: { type: 'string', default: '100000' }, seed: { type: 'string' }, only: { type: 'string', multiple: true }, jobs: { type: 'string', default: '2' }, list: { type: 'boolean', default: false } },
    });
    if (values.list) {
      for (const { name, holds } of TARGETS) console.log(`${name.padEnd(22)}${holds}`);
      process.exit(0);
    }
    const [wanted, parallel] = [Number(values.cases), Number(values.jobs)];
    const start = values.seed === undefined ? Math.floor(Math.random() * LARGEST_SEED) : Number(values.seed);
    const found = TARGETS.filter(({ name }) => values.only === undefined || values.only.includes(name));
    const distinct = values.only === undefined ? found.length : new Set(values.only).size;
    const areSound = [wanted, parallel].every((each) => Number.isInteger(each) && each > 0) && Number.isInteger(start);
    if (areSound && found.length === distinct) return { cases: wanted, seed: start, jobs: parallel, chosen: found };
  } catch {
    // Told below.
  }
  console.error(USAGE);
  process.exit(2);
}
