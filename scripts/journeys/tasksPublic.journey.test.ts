import { describe, expect, test } from 'vitest';
import { doTask } from './tasks/doTask.ts';
import { PUBLIC_TASKS } from './tasks/publicTasks.ts';
import { TASK_PATIENCE_MS } from './tasks/Task.ts';
import { useJourney } from './Journey.ts';

const { open } = useJourney();

describe('by keyboard alone, with the map hidden, anyone can', () => {
  test.each(PUBLIC_TASKS)('$goal', { timeout: TASK_PATIENCE_MS }, async (task) => {
    expect(await doTask(open, task)).toBeLessThanOrEqual(task.mostKeys);
  });
});
