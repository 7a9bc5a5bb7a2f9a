import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundledChromium } from '../browser/bundledChromium.ts';
import { chromiumFlags } from '../browser/chromiumFlags.ts';
import type { HeartbeatReport } from '../kiosk/Heartbeat.ts';
import { supervise, type EndReason } from '../kiosk/supervise.ts';
import { PROJECT } from './buildSite.ts';
import { IS_BARE } from './Journey.ts';

/** Where processes can be looked at, and the browser of the npm package runs. */
const CAN_LOOK = IS_BARE;
const PATIENCE = { timeout: 60_000 };

/** Stands for the kiosk's page, as far as its heart is concerned. */
const PAGE = `<!doctype html><html><head></head><body><script>
  const address = document.querySelector('meta[name=heartbeat]').content;
  let frames = 0;
  setInterval(() => fetch(address, { method: 'POST', body: JSON.stringify({ at: Date.now(), frames: (frames += 1) }) }).catch(() => undefined), 100);
</script></body></html>`;

/** What a unit with Restart=always does: until it is called off, whatever ends is started again. */
function always(run: (signal: AbortSignal) => Promise<unknown>): () => Promise<void> {
  const off = new AbortController();
  const loop = async () => {
    while (!off.signal.aborted) await run(off.signal);
  };
  const done = loop();
  return async () => {
    off.abort();
    await done;
  };
}

let root: string;
let port: number;
let server: ChildProcess | undefined;
const starts = { server: 0, browser: 0 };
const reasons: EndReason[] = [];
const log: string[] = [];
const stops: (() => Promise<void>)[] = [];

beforeAll(async () => {
  if (!CAN_LOOK) return;
  root = await mkdtemp(join(tmpdir(), 'revival-'));
  await mkdir(join(root, 'dist'));
  await writeFile(join(root, 'dist/index.html'), PAGE);
  port = await freePort();
  const { executablePath, env } = await bundledChromium();
  stops.push(
    always(async (signal) => {
      starts.server += 1;
      const script = `import { runServer } from './scripts/kiosk/runServer.ts'; await runServer(${JSON.stringify(root)}, { port: ${port}, isStrict: true });`;
      const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], { cwd: PROJECT, stdio: 'ignore' });
      server = child;
      const end = () => child.kill('SIGKILL');
      signal.addEventListener('abort', end);
      await new Promise((resolve) => child.once('exit', resolve));
    }),
    always(async (signal) => {
      starts.browser += 1;
      const args = ['--headless', ...chromiumFlags, `--user-data-dir=${join(root, 'profile')}`, '--remote-debugging-port=0', `http://localhost:${port}/?ui=kiosk`];
      reasons.push(
        await supervise({
          heartbeatUrl: `http://127.0.0.1:${port}/heartbeat`,
          executablePath,
          args,
          env: { ...process.env, ...env },
          graceMs: 30_000,
          lateMs: 8_000,
          pollMs: 100,
          signal,
          log: (line) => log.push(line),
        }),
      );
    }),
  );
});
afterAll(async () => {
  await Promise.all(stops.map((stop) => stop()));
  if (root !== undefined) await rm(root, { recursive: true, force: true, maxRetries: 5 });
});

/** Of the browser that runs now: its processes with these words on their command line. */
async function processes(word: string): Promise<number[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const all = await Promise.all(ids.map(async (id) => ({ id, words: await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => ''), group: await groupOf(id) })));
  const main = all.find(({ words }) => words.includes(join(root, 'profile')) && !words.includes('--type='));
  return all.filter(({ group, words }) => main !== undefined && group === main.id && words.includes(word)).map(({ id }) => id);
}

async function groupOf(id: number): Promise<number> {
  const text = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '');
  return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[2]);
}

async function heartbeat(): Promise<Partial<HeartbeatReport>> {
  return fetch(`http://127.0.0.1:${port}/heartbeat`).then((answer) => answer.json() as Promise<HeartbeatReport>, () => ({}));
}

const beats = () => expect.poll(async () => (await heartbeat()).status, PATIENCE).toBe('beating');
const framesOf = async () => ((await heartbeat()).beat as { readonly frames: number } | null | undefined)?.frames ?? 0;

test.skipIf(!CAN_LOOK)('a dead page, a dead browser and a dead server each come back by themselves', { timeout: 240_000 }, async () => {
  await beats();
  expect(starts).toEqual({ server: 1, browser: 1 });

  // A page cannot start its own renderer again: the silence is noticed, and the browser is ended as a whole.
  const [renderer] = await processes('--type=renderer');
  process.kill(renderer ?? 0, 'SIGKILL');
  await expect.poll(() => reasons, PATIENCE).toEqual(['late']);
  expect(log.join('\n')).toMatch(/No heartbeat for \d+ s: the browser is ended\./);
  await expect.poll(() => starts.browser, PATIENCE).toBe(2);
  await expect.poll(async () => (await processes('--type=renderer')).length, PATIENCE).toBeGreaterThan(0);
  await expect.poll(() => log.filter((line) => line === 'The page beats.').length, PATIENCE).toBe(2);

  // A browser that ends is started again at once.
  const [browser] = (await processes('profile')).filter((id) => id !== undefined);
  process.kill(browser ?? 0, 'SIGKILL');
  await expect.poll(() => reasons, PATIENCE).toEqual(['late', 'browser-ended']);
  await expect.poll(() => log.filter((line) => line === 'The page beats.').length, PATIENCE).toBe(3);

  // A server that dies takes no browser along: the same page beats on when it is back.
  const before = await framesOf();
  server?.kill('SIGKILL');
  await expect.poll(() => starts.server, PATIENCE).toBe(2);
  await beats();
  expect(await framesOf()).toBeGreaterThan(before);
  expect(starts.browser).toBe(3);
  expect(reasons).toEqual(['late', 'browser-ended']);
});

test.skipIf(!CAN_LOOK)('a supervisor that is asked to end leaves no process of its browser behind', async () => {
  const before = await processes('');
  expect(before.length).toBeGreaterThan(1);
  await Promise.all(stops.splice(0).map((stop) => stop()));
  expect(reasons.at(-1)).toBe('asked');
  await expect.poll(() => processes(''), PATIENCE).toEqual([]);
  expect((await Promise.all(before.map((id) => readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')))).filter((words) => words.includes('profile'))).toEqual([]);
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port: free } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return free;
}
