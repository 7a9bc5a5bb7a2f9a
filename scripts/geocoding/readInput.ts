/** What the geocode command works on: the seeds and the lock as they are. */
import { formatIssue, type Issue } from '../checks/Issue.ts';
import type { Lock } from '../features/Lock.ts';
import { readLock } from '../features/readLock.ts';
import { MISSING } from '../seeds/readJson.ts';
import { readSeeds } from '../seeds/readSeeds.ts';
import type { Seeds } from '../seeds/Seeds.ts';

export interface GeocodeInput {
  readonly seeds: Seeds;
  readonly lock: Lock;
}

/** Seeds and lock, or undefined where they have issues, which are then told. */
export async function readInput(root: string, fail: (line: string) => void): Promise<GeocodeInput | undefined> {
  const issues: Issue[] = [];
  const seeds = await readSeeds(root, issues);
  const lockIssues: Issue[] = [];
  const lock = await readLock(root, lockIssues);
  // A lock that does not exist yet is the normal start; a broken one may hold what no driver would answer again.
  issues.push(...lockIssues.filter(({ message }) => message !== MISSING));
  for (const issue of issues) fail(formatIssue(issue));
  return issues.length > 0 ? undefined : { seeds, lock };
}
