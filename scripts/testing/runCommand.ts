/** Runs a program of Node as a child process that writes straight to the terminal. */
import { spawn } from 'node:child_process';

/** `undefined` when it ended well, else the reason in words. */
export type Failure = string | undefined;

/** `command` is a script and its arguments. Never rejects: whatever keeps the program from ending well is the failure. */
export function runCommand(command: readonly string[], folder: string): Promise<Failure> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, { cwd: folder, stdio: 'inherit' });
    child.on('error', (error) => resolve(`could not start: ${error.message}`));
    child.on('exit', (code, signal) => {
      if (code === 0) resolve(undefined);
      else resolve(signal ? `ended by ${signal}` : `exit code ${code}`);
    });
  });
}
