/** Waits until something holds. */
import { setTimeout } from 'node:timers/promises';

export interface Patience {
  readonly withinMs: number;
  /** What is said when it never came true. */
  readonly what: () => string;
}

const STEP_MS = 40;

export async function until(holds: () => Promise<boolean>, { withinMs, what }: Patience): Promise<void> {
  const endMs = performance.now() + withinMs;
  while (!(await holds())) {
    if (performance.now() > endMs) throw new Error(what());
    await setTimeout(STEP_MS);
  }
}
