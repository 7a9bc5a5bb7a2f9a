/** What became of the targets of the report before in the report in force. */
import type { Result, Target, TargetChange } from './Report.ts';
import { targetChange } from './targetChange.ts';

/**
 * In the order of the report in force, then those that it drops in the order of the report before. A target takes up the
 * one that it `continues`, else the one that bears its id. A target that the report in force states as a result is
 * spoken of, so it is not dropped.
 */
export function diffTargets(before: readonly (Target | Result)[], after: readonly (Target | Result)[]): TargetChange[] {
  const earlier = new Map(targetsOf(before).map((target) => [target.id, target]));
  const kept = targetsOf(after).flatMap((target): TargetChange[] => {
    const taken = earlier.get(target.continues ?? target.id);
    const change = targetChange(taken, target);
    if (change === undefined || change === 'dropped') return [];
    return change === 'added' || taken === undefined ? [{ change: 'added', after: target }] : [{ change, before: taken, after: target }];
  });
  const spokenOf = new Set(after.map((each) => (each.kind === 'target' ? (each.continues ?? each.id) : each.id)));
  const dropped = [...earlier.values()].filter(({ id }) => !spokenOf.has(id));
  return [...kept, ...dropped.map((target): TargetChange => ({ change: 'dropped', before: target }))];
}

function targetsOf(quantities: readonly (Target | Result)[]): Target[] {
  return quantities.filter((each) => each.kind === 'target');
}
