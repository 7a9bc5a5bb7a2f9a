/** Tries one target with so many inputs, and tells what became of them. */
import fc from 'fast-check';
import type { Target } from './Target.ts';

export interface TargetRun {
  readonly name: string;
  readonly cases: number;
  readonly seed: number;
  readonly accepted: number;
  readonly refused: number;
  readonly seconds: number;
  /** The slowest input, processor time. */
  readonly slowestMs: number;
  readonly failure?: { readonly path: string; readonly error: string; readonly counterexample: string };
}

export interface RunOptions {
  readonly cases: number;
  readonly seed: number;
  /** How many have been tried. */
  readonly tell?: (cases: number) => void;
}

const LONGEST_SHOWN = 4_000;

/** `seconds` of the clock. Inputs that are tried only to make a failing one smaller are not counted. */
export async function runTarget(target: Target, { cases, seed, tell }: RunOptions): Promise<TargetRun> {
  const counts = { accepted: 0, refused: 0 };
  let slowestMs = 0;
  const startMs = performance.now();
  const property = target.property((outcome, ms) => {
    counts[outcome] += 1;
    slowestMs = Math.max(slowestMs, ms);
    tell?.(counts.accepted + counts.refused);
  });
  const details = await fc.check(property, { numRuns: cases, seed });
  const seconds = (performance.now() - startMs) / 1_000;
  const run = { name: target.name, cases: details.numRuns, seed: details.seed, ...counts, seconds, slowestMs };
  if (!details.failed) return run;
  const { counterexamplePath, errorInstance, counterexample } = details;
  const error = errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance);
  return { ...run, failure: { path: counterexamplePath ?? '', error, counterexample: shown(counterexample) } };
}

/** Bytes as text, a character each, so that a file can be recognised. */
function shown(value: unknown): string {
  const text = JSON.stringify(value, (_key, each: unknown) => (each instanceof Uint8Array ? `bytes ${Buffer.from(each).toString('latin1')}` : typeof each === 'number' && !Number.isFinite(each) ? String(each) : each)) ?? String(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

/** How to see it again. */
export function formatFailure({ name, seed, failure }: TargetRun): string {
  if (failure === undefined) return '';
  return [`${name} does not hold: npm run fuzz -- --only ${name} --seed ${seed} (path ${failure.path})`, failure.error, `counterexample: ${failure.counterexample}`].join('\n');
}
