/** Tells systemd that the server is up, and goes on telling as long as the server answers. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Returns what ends it. Does nothing where the program was not started by a unit of `Type=notify`. */
export function notifySystemd(ownUrl: string, env: NodeJS.ProcessEnv = process.env): () => void {
  if (env['NOTIFY_SOCKET'] === undefined) return () => undefined;
  const say = (word: string) => run('systemd-notify', [word], { env }).then(() => undefined, () => undefined);
  void say('--ready');
  const watchdogMs = Number(env['WATCHDOG_USEC'] ?? 0) / 1000;
  if (watchdogMs === 0) return () => undefined;
  // A server that runs and does not answer hangs, too.
  const timer = setInterval(() => void fetch(ownUrl, { method: 'HEAD', signal: AbortSignal.timeout(watchdogMs / 3) }).then(() => say('WATCHDOG=1'), () => undefined), watchdogMs / 3);
  return () => clearInterval(timer);
}
