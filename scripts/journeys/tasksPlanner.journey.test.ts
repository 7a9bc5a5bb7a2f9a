import { describe, expect, test } from 'vitest';
import { doTask } from './tasks/doTask.ts';
import { PLANNER_TASKS } from './tasks/plannerTasks.ts';
import { TASK_PATIENCE_MS } from './tasks/Task.ts';
import { useJourney } from './Journey.ts';

const { open } = useJourney();

describe('by keyboard alone, with the map hidden, a planner can', () => {
  test.each(PLANNER_TASKS)('$goal', { timeout: TASK_PATIENCE_MS }, async (task) => {
    expect(await doTask(open, task)).toBeLessThanOrEqual(task.mostKeys);
  });
});
