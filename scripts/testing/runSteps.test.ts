import { expect, test } from 'vitest';
import { singleOutcome } from './Outcome.ts';
import { runSteps } from './runSteps.ts';
import { summary } from './summary.ts';
import type { Step } from './steps.ts';

const STEPS: readonly Step[] = [
  { name: 'lint', command: [], counts: 'once' },
  { name: 'data', command: [], counts: 'once' },
  { name: 'build', command: [], counts: 'once', needs: 'data' },
  { name: 'unit', command: [], counts: 'vitest' },
  { name: 'journeys', command: [], counts: 'vitest', needs: 'build' },
];

/** Runs the steps where those named fail or throw; gives the names of the ones that ran, and the summary. */
async function attempt({ failing = [], throwing = [] }: { failing?: readonly string[]; throwing?: readonly string[] }) {
  const ran: string[] = [];
  const outcomes = await runSteps({
    steps: STEPS,
    log: () => {},
    run: async ({ name }) => {
      ran.push(name);
      if (throwing.includes(name)) throw new Error('no disk');
      return singleOutcome(name, failing.includes(name) ? 'exit code 1' : undefined);
    },
  });
  return { ran, lines: summary(outcomes) };
}

test('all steps run in their order, and the closing line stands alone', async () => {
  const { ran, lines } = await attempt({});
  expect(ran).toEqual(['lint', 'data', 'build', 'unit', 'journeys']);
  expect(lines.at(-1)).toBe('5 passed, 0 failed');
});

test('a failed step does not stop the ones that do not need it', async () => {
  const { ran, lines } = await attempt({ failing: ['lint'] });
  expect(ran).toEqual(['lint', 'data', 'build', 'unit', 'journeys']);
  expect(lines.at(-1)).toBe('4 passed, 1 failed');
});

test('what needs a failed step is not run, counts as failed and says why', async () => {
  const { ran, lines } = await attempt({ failing: ['data'] });
  expect(ran).toEqual(['lint', 'data', 'unit']);
  expect(lines).toContain('✗ build: not run, because it needs: data');
  expect(lines).toContain('✗ journeys: not run, because it needs: build');
  expect(lines.at(-1)).toBe('2 passed, 3 failed');
});

test('a step that throws has failed', async () => {
  const { lines } = await attempt({ throwing: ['unit'] });
  expect(lines).toContain('✗ unit: Error: no disk');
  expect(lines.at(-1)).toBe('4 passed, 1 failed');
});

test('skipped tests are named only where there are some', () => {
  const outcome = { name: 'unit', passed: 3, failed: 0, skipped: 2 };
  expect(summary([outcome]).at(-1)).toBe('3 passed, 0 failed, 2 skipped');
});
