import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { formatFailure, runTarget } from './runTarget.ts';
import { TARGETS } from './targets/index.ts';

/** The same inputs every time; `npm run fuzz` tries others. */
const SEED = 20_261_127;

/** Libraries talk of what they find broken. */
const TALK = ['log', 'debug', 'info', 'warn', 'error'] as const;
beforeAll(() => TALK.forEach((each) => void vi.spyOn(console, each).mockImplementation(() => undefined)));
afterAll(() => void vi.restoreAllMocks());

test('targets are told apart by their names', () => {
  expect(new Set(TARGETS.map(({ name }) => name)).size).toBe(TARGETS.length);
});

test.each(TARGETS.map((target) => [target.name, target.holds, target] as const))('%s: %s', { timeout: 120_000 }, async (_name, _holds, target) => {
  const run = await runTarget(target, { cases: target.shortRun, seed: SEED });
  expect(formatFailure(run)).toBe('');
  // A generator that never brings about what is taken proves little.
  expect(run.accepted).toBeGreaterThan(0);
  expect(run.refused + run.accepted).toBe(run.cases);
});
