import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { toUnits } from './toUnits.ts';

const run = promisify(execFile);
const [server, browser] = toUnits({ root: '/srv/100% 规划', node: '/opt/my node/bin/node', port: 4190, profile: '/home/hall/kiosk $1', lateSeconds: 90, graceSeconds: 240, chromium: '/opt/chromium' });

test('both are started again however often they end, and the browser after the server', () => {
  for (const unit of [server, browser]) expect(unit?.text).toMatch(/\[Unit\][^[]*StartLimitIntervalSec=0[^[]*\[Service\][^[]*Restart=always/);
  expect(browser?.text).toContain(`After=${server?.name} `);
  expect(browser?.text).toContain(`Wants=${server?.name}\n`);
});

test('what systemd reads otherwise is written so that it reads it as it is', () => {
  expect(server?.text).toContain('WorkingDirectory=/srv/100%% 规划\n');
  expect(server?.text).toContain('ExecStart="/opt/my node/bin/node" --import tsx scripts/kiosk.ts --port 4190 --strict-port\n');
  expect(browser?.text).toContain('--browser --profile "/home/hall/kiosk $$1" --late 90 --grace 240\n');
  expect(browser?.text).toContain('Environment=CHROMIUM_PATH=/opt/chromium\n');
});

test.skipIf(!existsSync('/usr/bin/systemd-analyze'))('systemd finds no fault with them', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'units-'));
  try {
    const units = toUnits({ root: folder, node: process.execPath, port: 4190, profile: join(folder, 'my profile'), lateSeconds: 60, graceSeconds: 120 });
    for (const { name, text } of units) await writeFile(join(folder, name), text);
    const asked = run('systemd-analyze', ['verify', '--user', ...units.map(({ name }) => join(folder, name))], { env: { ...process.env, XDG_RUNTIME_DIR: folder } });
    // It ends with an error where it cannot look at all, as in some containers: that is no fault of the units.
    const { stderr } = await asked.catch((error: unknown) => error as { readonly stderr: string });
    expect(stderr.split('\n').filter((line) => line.includes('planning-map-kiosk'))).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
