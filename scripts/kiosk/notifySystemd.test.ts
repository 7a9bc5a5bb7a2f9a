import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { notifySystemd } from './notifySystemd.ts';

let folder: string;
let server: Server;
let url: string;
let hangs = false;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'notify-'));
  await writeFile(join(folder, 'systemd-notify'), `#!/bin/sh\necho "$1" >> "${join(folder, 'said')}"\n`);
  await chmod(join(folder, 'systemd-notify'), 0o755);
  hangs = false;
  server = createServer((_request, response) => hangs || response.end()).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true, force: true });
});

const said = () => readFile(join(folder, 'said'), 'utf8').then((text) => text.trim().split('\n'), () => []);
const unit = () => ({ PATH: `${folder}:${process.env['PATH'] ?? ''}`, NOTIFY_SOCKET: '/run/none', WATCHDOG_USEC: '300000' });

test.skipIf(process.platform === 'win32')('systemd hears that a program is up, and then as long as it is well', async () => {
  const stop = notifySystemd(() => fetch(url, { signal: AbortSignal.timeout(50) }), unit());
  await expect.poll(said).toContain('--ready');
  await expect.poll(async () => (await said()).filter((word) => word === 'WATCHDOG=1').length).toBeGreaterThan(1);
  hangs = true;
  // What was on its way is heard; then there is silence.
  await new Promise((resolve) => setTimeout(resolve, 400));
  const before = (await said()).length;
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect((await said()).length).toBe(before);
  stop();
});

test('nobody is told where no unit has started the program', async () => {
  notifySystemd(() => fetch(url), { PATH: folder })();
  expect(await said()).toEqual([]);
});
