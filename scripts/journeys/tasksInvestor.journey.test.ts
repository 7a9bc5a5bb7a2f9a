import { describe, expect, test } from 'vitest';
import { doTask } from './tasks/doTask.ts';
import { INVESTOR_TASKS } from './tasks/investorTasks.ts';
import { TASK_PATIENCE_MS } from './tasks/Task.ts';
import { useJourney } from './Journey.ts';

const { open } = useJourney();

describe('by keyboard alone, with the map hidden, an investor can', () => {
  test.each(INVESTOR_TASKS)('$goal', { timeout: TASK_PATIENCE_MS }, async (task) => {
    expect(await doTask(open, task)).toBeLessThanOrEqual(task.mostKeys);
  });
});
