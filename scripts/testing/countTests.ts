/** Counts the tests of a vitest run from the report of its JSON reporter. */
import * as v from 'valibot';
import type { Outcome } from './Outcome.ts';
import { singleOutcome } from './Outcome.ts';
import type { Failure } from './runCommand.ts';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

const Report = v.object({
  numPassedTests: Count,
  numFailedTests: Count,
  numPendingTests: Count,
  numTodoTests: Count,
  testResults: v.array(
    v.object({ name: v.string(), status: v.string(), assertionResults: v.array(v.object({ status: v.string() })) }),
  ),
});
type Report = v.InferOutput<typeof Report>;

interface VitestRun {
  readonly name: string;
  /** Text of the report file; absent where vitest wrote none. */
  readonly report: string | undefined;
  readonly failure: Failure;
}

/** A run that ended badly always counts at least one failed test, also where its report names none. */
export function countTests({ name, report, failure }: VitestRun): Outcome {
  const parsed = parseReport(report);
  if (!parsed) return singleOutcome(name, `no readable report${failure ? `, ${failure}` : ''}`);

  const brokenFiles = parsed.testResults.filter(isBrokenFile).length;
  const failed = parsed.numFailedTests + brokenFiles;
  const outcome = {
    name,
    passed: parsed.numPassedTests,
    failed,
    skipped: parsed.numPendingTests + parsed.numTodoTests,
  };
  if (failed > 0) return { ...outcome, reason: reasonOf(parsed.numFailedTests, brokenFiles) };
  if (failure !== undefined) return { ...outcome, failed: 1, reason: `all tests passed, yet ${failure}` };
  if (outcome.passed === 0) return { ...outcome, failed: 1, reason: 'no test ran' };
  return outcome;
}

/** A file that failed as a whole, for example while it was loaded: none of its tests is counted as failed. */
function isBrokenFile({ status, assertionResults }: Report['testResults'][number]): boolean {
  return status === 'failed' && !assertionResults.some((test) => test.status === 'failed');
}

function reasonOf(failedTests: number, brokenFiles: number): string {
  const parts = [
    failedTests > 0 ? `${failedTests} failed` : '',
    brokenFiles > 0 ? `${brokenFiles} ${brokenFiles === 1 ? 'file' : 'files'} could not run` : '',
  ];
  return parts.filter(Boolean).join(', ');
}

function parseReport(report: string | undefined): Report | undefined {
  try {
    const parsed = v.safeParse(Report, JSON.parse(report ?? ''));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}
