/** Says what the test command came to: a line per step, and the closing line with the totals. */
import type { Outcome } from './Outcome.ts';

export function summary(outcomes: readonly Outcome[]): readonly string[] {
  const lines = outcomes.map(({ name, failed, reason }) =>
    failed > 0 ? `✗ ${name}: ${reason ?? `${failed} failed`}` : `✓ ${name}`,
  );
  return ['', ...lines, '', closingLine(outcomes)];
}

/** `N passed, N failed`, and the skipped ones where there are any. */
function closingLine(outcomes: readonly Outcome[]): string {
  const total = (key: 'passed' | 'failed' | 'skipped') => outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
  const skipped = total('skipped');
  return `${total('passed')} passed, ${total('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
