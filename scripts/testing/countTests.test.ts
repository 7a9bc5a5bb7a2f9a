import { expect, test } from 'vitest';
import { countTests } from './countTests.ts';

interface FileResult {
  readonly name: string;
  readonly status: string;
  readonly assertionResults: readonly { readonly status: string }[];
}

const PASSED_FILE: FileResult = { name: 'a.test.ts', status: 'passed', assertionResults: [{ status: 'passed' }] };
const FAILED_FILE: FileResult = { name: 'b.test.ts', status: 'failed', assertionResults: [{ status: 'failed' }] };
const BROKEN_FILE: FileResult = { name: 'c.test.ts', status: 'failed', assertionResults: [] };

function report(numbers: Readonly<Record<string, number>>, testResults: readonly FileResult[] = [PASSED_FILE]): string {
  const none = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  return JSON.stringify({ ...none, ...numbers, testResults, success: true });
}

test.each([
  { title: 'all passed', report: report({ numPassedTests: 5 }), failure: undefined, passed: 5, failed: 0, skipped: 0 },
  {
    title: 'skipped and planned tests are skipped',
    report: report({ numPassedTests: 5, numPendingTests: 2, numTodoTests: 1 }),
    failure: undefined,
    passed: 5,
    failed: 0,
    skipped: 3,
  },
  {
    title: 'a failed test',
    report: report({ numPassedTests: 5, numFailedTests: 2 }, [PASSED_FILE, FAILED_FILE]),
    failure: 'exit code 1',
    passed: 5,
    failed: 2,
    skipped: 0,
  },
  {
    title: 'a file that could not be loaded counts as one failed test',
    report: report({ numPassedTests: 5 }, [PASSED_FILE, BROKEN_FILE]),
    failure: 'exit code 1',
    passed: 5,
    failed: 1,
    skipped: 0,
  },
  {
    title: 'a bad end without a failed test',
    report: report({ numPassedTests: 5 }),
    failure: 'ended by SIGKILL',
    passed: 5,
    failed: 1,
    skipped: 0,
  },
  { title: 'no test at all', report: report({}, []), failure: undefined, passed: 0, failed: 1, skipped: 0 },
  { title: 'no report', report: undefined, failure: 'exit code 1', passed: 0, failed: 1, skipped: 0 },
  { title: 'no report although all seemed well', report: undefined, failure: undefined, passed: 0, failed: 1, skipped: 0 },
  { title: 'half a report', report: report({ numPassedTests: 5 }).slice(0, 40), failure: undefined, passed: 0, failed: 1, skipped: 0 },
  { title: 'a report of another shape', report: '{"numPassedTests":5}', failure: undefined, passed: 0, failed: 1, skipped: 0 },
])('$title', ({ report: text, failure, passed, failed, skipped }) => {
  const outcome = countTests({ name: 'unit tests', report: text, failure });
  expect(outcome).toMatchObject({ passed, failed, skipped });
  expect(outcome.reason !== undefined).toBe(failed > 0);
});
