/** Tells systemd that a program is up, and goes on telling as long as it is well. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** `isWell` rejects where it is not. Returns what ends the telling. Does nothing where no unit of `Type=notify` started the program. */
export function notifySystemd(isWell: () => Promise<unknown>, env: NodeJS.ProcessEnv = process.env): () => void {
  if (env['NOTIFY_SOCKET'] === undefined) return () => undefined;
  const say = (word: string) => run('systemd-notify', [word], { env }).then(() => undefined, () => undefined);
  void say('--ready');
  const watchdogMs = Number(env['WATCHDOG_USEC'] ?? 0) / 1000;
  if (watchdogMs === 0) return () => undefined;
  const timer = setInterval(() => void isWell().then(() => say('WATCHDOG=1'), () => undefined), watchdogMs / 3);
  return () => clearInterval(timer);
}
