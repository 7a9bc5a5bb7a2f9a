/** Runs targets in a child process, and ends it where it is silent for too long: an input on which it hangs is a failure too. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ChildMessage } from './child.ts';
import type { RunOptions, TargetRun } from './runTarget.ts';

const CHILD = fileURLToPath(new URL('child.ts', import.meta.url));
/** Workbooks are read as in the page. */
const MEND = new URL('../xls/registerEndingReads.ts', import.meta.url).href;
/** Making a failing input smaller says nothing either. */
const SILENT_MS = 300_000;

interface Queue extends Pick<RunOptions, 'cases' | 'seed'> {
  readonly onRun: (run: TargetRun) => void;
}

/** One after the other; behind one that hangs the others go on in a new child. */
export async function runInChildren(names: readonly string[], queue: Queue): Promise<void> {
  let left = names;
  while (left.length > 0) left = left.slice(await runSome(left, queue));
}

/** How many of them have been run. */
function runSome(names: readonly string[], { cases, seed, onRun }: Queue): Promise<number> {
  return new Promise((resolve) => {
    const child = fork(CHILD, [String(cases), String(seed), ...names], { execArgv: ['--import', 'tsx', '--import', MEND] });
    let [done, tried, why] = [0, 0, ''];
    const hang = () => {
      why = `silent for ${SILENT_MS / 1_000} s: it hangs`;
      child.kill('SIGKILL');
    };
    let timer = setTimeout(hang, SILENT_MS);
    child.on('message', (message: ChildMessage) => {
      clearTimeout(timer);
      timer = setTimeout(hang, SILENT_MS);
      if (message.kind === 'cases') tried = message.cases;
      else {
        done += 1;
        tried = 0;
        onRun(message.run);
      }
    });
    child.on('exit', (code) => {
      clearTimeout(timer);
      const name = names[done];
      if (name !== undefined) {
        const failure = { path: `after ${tried} cases`, error: why === '' ? `the process ended with ${code}` : why, counterexample: 'not known: one of the next of this seed' };
        onRun({ name, cases: tried, seed, accepted: 0, refused: 0, seconds: 0, slowestMs: 0, failure });
      }
      resolve(name === undefined ? done : done + 1);
    });
  });
}
