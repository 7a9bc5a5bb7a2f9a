/** The promises as they are listed: those of the report in force, each with what it changes, then those that it drops. */
import type { ReportTexts, Target, TargetChange } from './Report.ts';
import type { ChangeClass } from './targetChange.ts';

export interface Promised {
  /** As the report in force promises it; one that it drops, as the report before did. */
  readonly target: Target;
  /** Absent where both reports promise alike, and where there is one report alone. */
  readonly change?: TargetChange;
}

export function toPromises({ targets, changes }: Pick<ReportTexts, 'targets' | 'changes'>): Promised[] {
  const byId = new Map(changes.flatMap((change) => (change.change === 'dropped' ? [] : [[change.after.id, change] as const])));
  return [
    ...targets.map((target): Promised => {
      const change = byId.get(target.id);
      return change === undefined ? { target } : { target, change };
    }),
    ...changes.flatMap((change): Promised[] => (change.change === 'dropped' ? [{ target: change.before, change }] : [])),
  ];
}

/** No class chosen shows all; a promise that both reports make alike is of none. */
export function hasChange({ change }: Promised, chosen: readonly ChangeClass[]): boolean {
  return chosen.length === 0 || (change !== undefined && chosen.includes(change.change));
}
