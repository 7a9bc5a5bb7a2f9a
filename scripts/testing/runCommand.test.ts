import { expect, test } from 'vitest';
import { runCommand } from './runCommand.ts';

test.each([
  ['a good end', 'process.exit(0)', undefined],
  ['an exit code', 'process.exit(3)', 'exit code 3'],
  ['a signal', 'process.kill(process.pid, "SIGKILL")', 'ended by SIGKILL'],
])('%s is told apart', async (_title, program, expected) => {
  expect(await runCommand(['--eval', program], '.')).toBe(expected);
});

test('a program that cannot be started is a failure, not an exception', async () => {
  expect(await runCommand(['--eval', ''], '/no/such/folder')).toContain('could not start');
});
