/** The test command: types, lint, data, build, unit tests and browser journeys, closed by `N passed, N failed`. */
import { fileURLToPath } from 'node:url';
import type { Outcome } from './testing/Outcome.ts';
import { singleOutcome } from './testing/Outcome.ts';
import { runCommand } from './testing/runCommand.ts';
import { runSteps } from './testing/runSteps.ts';
import { runVitest } from './testing/runVitest.ts';
import type { Step } from './testing/steps.ts';
import { steps } from './testing/steps.ts';
import { summary } from './testing/summary.ts';

const project = fileURLToPath(new URL('..', import.meta.url));

// Stays so if this process itself breaks on the way.
process.exitCode = 1;

const outcomes = await runSteps({ steps: steps(project), run: runStep, log: console.log });
for (const line of summary(outcomes)) console.log(line);
if (outcomes.every(({ failed }) => failed === 0)) process.exitCode = 0;

async function runStep({ name, command, counts }: Step): Promise<Outcome> {
  if (counts === 'vitest') return runVitest({ name, command, folder: project });
  return singleOutcome(name, await runCommand(command, project));
}
