/** `npm run kiosk`: serves the map in a hall; `-- --browser` watches over its browser; `-- --units` writes what starts both with the machine. */
import { mkdir, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { installedChromium } from './browser/installedChromium.ts';
import { ensureBuilt } from './kiosk/ensureBuilt.ts';
import { kioskFlags, shellWords } from './kiosk/kioskFlags.ts';
import { notifySystemd } from './kiosk/notifySystemd.ts';
import { runServer } from './kiosk/runServer.ts';
import { supervise } from './kiosk/supervise.ts';
import { BROWSER_UNIT, SERVER_UNIT, toUnits, type UnitPlaces } from './kiosk/toUnits.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DEFAULT_PORT = 4180;
const POLL_MS = 5_000;
const ANSWER_MS = 10_000;
const HELP = `npm run kiosk                      build where needed, serve on the loopback, print the browser's line
npm run kiosk -- --browser         start the browser and watch over it
npm run kiosk -- --units [--write] print (or write) the systemd user units
  --port N           ${DEFAULT_PORT} by default
  --strict-port      fail where it is busy, instead of taking the next one
  --profile FOLDER   the browser's own folder
  --late SECONDS     without a heartbeat for so long, the browser is ended (60)
  --grace SECONDS    from the start of the browser to its first heartbeat (120)`;

// Some packages of Chromium may not write into hidden folders.
const options = {
  browser: { type: 'boolean' },
  units: { type: 'boolean' },
  write: { type: 'boolean' },
  port: { type: 'string', default: String(DEFAULT_PORT) },
  'strict-port': { type: 'boolean', default: false },
  profile: { type: 'string', default: join(homedir(), 'planning-map-kiosk') },
  late: { type: 'string', default: '60' },
  grace: { type: 'string', default: '120' },
} as const;

try {
  const { values } = parseArgs({ options });
  const [port, lateSeconds, graceSeconds] = [values.port, values.late, values.grace].map(Number) as [number, number, number];
  if (!Number.isInteger(port) || port < 1 || port > 65_535 || !(lateSeconds > 0) || !(graceSeconds >= 0)) throw new Error('a port is 1 to 65535, and seconds are numbers');
  if (values.units === true) await units({ port, profile: values.profile, lateSeconds, graceSeconds }, values.write === true);
  else if (values.browser === true) await browser(port, values.profile, lateSeconds * 1_000, graceSeconds * 1_000);
  else await server(port, values['strict-port'], values.profile);
} catch (error) {
  console.error(`${(error as Error).message}\n\n${HELP}`);
  process.exitCode = 2;
}

async function server(port: number, isStrict: boolean, profile: string): Promise<void> {
  if (!(await ensureBuilt(ROOT, console.log))) {
    process.exitCode = 1;
    return;
  }
  const site = await runServer(ROOT, { port, isStrict });
  const served = Number(new URL(site.url).port);
  if (served !== port) console.log(`Port ${port} is busy: this is ${served}. What the browser keeps belongs to the port; for a hall, free it or choose one with --port.`);
  console.log(`The map: ${addressOf(served)}\nHeartbeat, for a monitor: ${site.url}heartbeat\n`);
  const chromium = installedChromium();
  if (chromium === undefined) console.log('No Chromium was found: install `chromium` or `google-chrome-stable`, or name one in CHROMIUM_PATH. It is then started so:');
  else console.log('The browser is started so:');
  console.log(`\n${shellWords([chromium ?? 'chromium', ...kioskFlags(profile).map(({ flag }) => flag), addressOf(served)])}\n`);
  const widest = Math.max(...kioskFlags(profile).map(({ flag }) => flag.length));
  for (const { flag, why } of kioskFlags(profile)) console.log(`  ${flag.padEnd(widest)}  ${why}`);
  // A server that runs and does not answer hangs, too.
  const stopNotifying = notifySystemd(() => fetch(`${site.url}heartbeat`, { method: 'HEAD', signal: AbortSignal.timeout(ANSWER_MS) }));
  await endIsAsked();
  stopNotifying();
  await site.close();
}

async function browser(port: number, profile: string, lateMs: number, graceMs: number): Promise<void> {
  const executablePath = installedChromium();
  if (executablePath === undefined) throw new Error('No Chromium was found: install `chromium` or `google-chrome-stable`, or name one in CHROMIUM_PATH.');
  const asked = new AbortController();
  void endIsAsked().then(() => asked.abort());
  const stopNotifying = notifySystemd(() => Promise.resolve());
  const reason = await supervise({
    heartbeatUrl: `http://127.0.0.1:${port}/heartbeat`,
    executablePath,
    args: [...kioskFlags(profile).map(({ flag }) => flag), addressOf(port)],
    graceMs,
    lateMs,
    pollMs: POLL_MS,
    signal: asked.signal,
    log: console.log,
  });
  stopNotifying();
  console.log(`The browser has ended (${reason}).`);
  process.exit(reason === 'asked' ? 0 : 1);
}

async function units(told: Pick<UnitPlaces, 'port' | 'profile' | 'lateSeconds' | 'graceSeconds'>, isWritten: boolean): Promise<void> {
  const folder = join(process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'), 'systemd/user');
  const all = toUnits({ root: ROOT.replace(/\/$/, ''), node: process.execPath, ...told, chromium: process.env['CHROMIUM_PATH'] });
  if (isWritten) await mkdir(folder, { recursive: true });
  for (const { name, text } of all) {
    if (isWritten) await writeFile(join(folder, name), text);
    console.log(isWritten ? join(folder, name) : `# ${join(folder, name)}\n${text}`);
  }
  console.log(`
systemctl --user daemon-reload
systemctl --user enable --now ${SERVER_UNIT} ${BROWSER_UNIT}
loginctl enable-linger "$USER"     # the server starts with the machine, before anybody logs in`);
}

function addressOf(port: number): string {
  return `http://localhost:${port}/?ui=kiosk`;
}

function endIsAsked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
}
