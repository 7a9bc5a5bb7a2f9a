/** Some targets in a process of its own, so that one that never ends can be ended: says how far it is, then what came of each. */
import { runTarget, type TargetRun } from './runTarget.ts';
import { TARGETS } from './targets/index.ts';

export type ChildMessage = { readonly kind: 'cases'; readonly cases: number } | { readonly kind: 'done'; readonly run: TargetRun };

const TOLD_EVERY_MS = 1_000;

const [cases, seed, ...names] = process.argv.slice(2);
// Libraries talk of what they find broken.
for (const each of ['log', 'debug', 'info', 'warn', 'error'] as const) console[each] = () => undefined;

const say = (message: ChildMessage) => process.send?.(message);
let toldMs = 0;
for (const name of names) {
  const target = TARGETS.find((each) => each.name === name);
  if (target === undefined) throw new Error(`no target ${name}`);
  const tell = (tried: number) => {
    if (performance.now() - toldMs < TOLD_EVERY_MS) return;
    toldMs = performance.now();
    say({ kind: 'cases', cases: tried });
  };
  say({ kind: 'done', run: await runTarget(target, { cases: Number(cases), seed: Number(seed), tell }) });
}
process.disconnect?.();
