/** Runs the steps of the test command one after the other; a failure stops only what needs that step. */
import type { Outcome } from './Outcome.ts';
import { singleOutcome } from './Outcome.ts';
import type { Step } from './steps.ts';

interface RunStepsOptions {
  readonly steps: readonly Step[];
  readonly run: (step: Step) => Promise<Outcome>;
  readonly log: (line: string) => void;
}

/** One outcome per step. A step that throws has failed; one whose need is not met has failed too and is not run. */
export async function runSteps({ steps, run, log }: RunStepsOptions): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const step of steps) {
    log(`\n── ${step.name}`);
    const isMet = step.needs === undefined || outcomes.some(({ name, failed }) => name === step.needs && failed === 0);
    const outcome = isMet
      ? await run(step).catch((error: unknown) => singleOutcome(step.name, String(error)))
      : singleOutcome(step.name, `not run, because it needs: ${step.needs}`);
    if (outcome.reason !== undefined) log(`${step.name}: ${outcome.reason}`);
    outcomes.push(outcome);
  }
  return outcomes;
}
