/** Whose boundary it is, and under which number its file was reviewed: stands wherever its line is drawn or handed on. */
import type { BoundaryFact } from '../domain/PlanningFeature.ts';
import type { Messages } from './Messages.ts';

export function outlineCredit({ source, approvalNumber }: Pick<BoundaryFact, 'source' | 'approvalNumber'>, messages: Messages): string {
  return approvalNumber === undefined ? source : `${source} (${messages.approvalNumber(approvalNumber)})`;
}
