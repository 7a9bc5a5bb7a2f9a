/** Leaves out the issues that only repeat the trouble of a record or file which could not be read. */
import type { Issue } from './Issue.ts';

/** `unreadable` are the issues of shape: a file without a record is lost whole, else only that record. */
export function ownFaults(issues: readonly Issue[], unreadable: readonly Issue[]): Issue[] {
  return issues.filter(({ refersTo, refersToRecord }) => {
    if (refersTo === undefined) return true;
    return !unreadable.some(
      ({ file, record }) =>
        file.startsWith(refersTo) && (record === undefined || refersToRecord === undefined || record === refersToRecord),
    );
  });
}
