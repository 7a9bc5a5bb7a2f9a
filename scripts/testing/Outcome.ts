/** What a step of the test command came to, in numbers of tests. */
export interface Outcome {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Why it failed, or part of it; absent where all is well. */
  readonly reason?: string;
}

/** A step that is one test by itself. */
export function singleOutcome(name: string, reason?: string): Outcome {
  const failed = reason === undefined ? 0 : 1;
  return { name, passed: 1 - failed, failed, skipped: 0, ...(reason === undefined ? {} : { reason }) };
}
