/** Watches over the kiosk's browser: ends it, with all its processes, when the page gives no sign of life. Who started this starts it anew. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import type { HeartbeatReport } from './Heartbeat.ts';

export interface Supervision {
  readonly heartbeatUrl: string;
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** From the start: a first map on a cold machine takes its time. */
  readonly graceMs: number;
  /** Without a beat for so long, the page is dead. */
  readonly lateMs: number;
  readonly pollMs: number;
  /** Aborted when the supervisor itself is to end. */
  readonly signal: AbortSignal;
  readonly log: (line: string) => void;
}

export type EndReason = 'asked' | 'late' | 'browser-ended';

const ENDING_MS = 5_000;
const ANSWER_MS = 5_000;

/** Resolves once the browser and every process of it are gone. */
export async function supervise(supervision: Supervision): Promise<EndReason> {
  const { executablePath, args, env, log, signal } = supervision;
  await serverAnswers(supervision);
  if (signal.aborted) return 'asked';
  // A process group of its own, so that it ends as a whole.
  const browser = spawn(executablePath, args, { detached: true, stdio: 'ignore', env: env ?? process.env });
  const ended = new Promise<'browser-ended'>((resolve) => {
    browser.once('error', (error) => {
      log(`The browser could not be started: ${error.message}`);
      resolve('browser-ended');
    });
    browser.once('exit', () => resolve('browser-ended'));
  });
  const stop = new AbortController();
  const reason = await Promise.race([ended, watch(supervision, stop.signal), asked(signal)]);
  stop.abort();
  await endGroup(browser);
  return reason;
}

/** A browser that starts before its server shows an error; one that knows the page already needs no server, and waits no longer than its grace. */
async function serverAnswers({ heartbeatUrl, graceMs, pollMs, signal }: Supervision): Promise<void> {
  const startMs = performance.now();
  while (!signal.aborted && performance.now() - startMs < graceMs && (await ask(heartbeatUrl)) === undefined) await pause(pollMs, signal);
}

async function asked(signal: AbortSignal): Promise<'asked'> {
  if (!signal.aborted) await once(signal, 'abort');
  return 'asked';
}

/** Resolves when the page has been silent for too long, by a clock that nobody turns. */
async function watch({ heartbeatUrl, graceMs, lateMs, pollMs, log }: Supervision, stop: AbortSignal): Promise<'late'> {
  const startMs = performance.now();
  // Until its first beat a page has its grace; a beat of the browser before is none of this one.
  let lastSignMs = startMs + graceMs;
  let isHeard = false;
  let wasReachable = true;
  while (!stop.aborted) {
    await pause(pollMs, stop);
    const report = await ask(heartbeatUrl);
    const nowMs = performance.now();
    if ((report !== undefined) !== wasReachable) log(report === undefined ? 'The server does not answer; the page is left alone until it does.' : 'The server answers again.');
    wasReachable = report !== undefined;
    if (report === undefined) {
      // Of a page whose server is gone nothing can be told: it works without.
      lastSignMs = Math.max(lastSignMs, nowMs);
    } else if (report.status !== 'none' && nowMs - report.ageMs > startMs) {
      if (!isHeard) log('The page beats.');
      lastSignMs = isHeard ? Math.max(lastSignMs, nowMs - report.ageMs) : nowMs - report.ageMs;
      isHeard = true;
    }
    if (nowMs - lastSignMs > lateMs) {
      log(`No heartbeat for ${Math.round((nowMs - lastSignMs) / 1000)} s: the browser is ended.`);
      return 'late';
    }
  }
  return 'late';
}

async function ask(url: string): Promise<HeartbeatReport | undefined> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(ANSWER_MS) });
    return (await response.json()) as HeartbeatReport;
  } catch {
    return undefined;
  }
}

/** Shorter where it is called off. */
async function pause(ms: number, stop: AbortSignal): Promise<void> {
  await setTimeout(ms, undefined, { signal: stop }).catch(() => undefined);
}

/** First kindly: a browser that ends by itself keeps its profile whole. */
async function endGroup({ pid, exitCode, signalCode }: ChildProcess): Promise<void> {
  if (pid === undefined) return;
  if (exitCode === null && signalCode === null) {
    signalGroup(pid, 'SIGTERM');
    for (let waitedMs = 0; waitedMs < ENDING_MS && signalGroup(pid, 0); waitedMs += 100) await setTimeout(100);
  }
  signalGroup(pid, 'SIGKILL');
}

/** False where no process of the group is left. */
function signalGroup(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-pid, signal);
  } catch {
    return false;
  }
}
