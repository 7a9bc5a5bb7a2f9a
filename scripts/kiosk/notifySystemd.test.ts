import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { notifySystemd } from './notifySystemd.ts';

let folder: string;

/** Stands for systemd's own program, and writes down what it is told. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'notify-'));
  await writeFile(join(folder, 'systemd-notify'), `#!/bin/sh\necho "$1" >> "${join(folder, 'said')}"\n`);
  await chmod(join(folder, 'systemd-notify'), 0o755);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const said = () => readFile(join(folder, 'said'), 'utf8').then((text) => text.trim().split('\n').toSorted(), () => []);

test.skipIf(process.platform === 'win32')('systemd hears that a program is up, and then each time that it is well', async () => {
  const health = [true, false, false, true];
  const asked: boolean[] = [];
  const stop = notifySystemd(
    async () => {
      const isWell = health[asked.length] ?? false;
      asked.push(isWell);
      await Promise.resolve();
      if (!isWell) throw new Error('no answer');
    },
    { PATH: `${folder}:${process.env['PATH'] ?? ''}`, NOTIFY_SOCKET: '/run/none', WATCHDOG_USEC: '300000' },
  );
  await expect.poll(() => asked.length).toBeGreaterThan(health.length);
  stop();
  await expect.poll(said).toEqual(['--ready', 'WATCHDOG=1', 'WATCHDOG=1']);
});

test('nobody is told where no unit has started the program', async () => {
  notifySystemd(() => Promise.resolve(), { PATH: folder })();
  expect(await said()).toEqual([]);
});
