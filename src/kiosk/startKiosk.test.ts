import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Heartbeat } from '../domain/kiosk/Heartbeat.ts';
import { someChapters } from '../domain/kiosk/someChapters.ts';
import { FakeWorld } from './FakeWorld.ts';
import { startKiosk } from './startKiosk.ts';

function started(world: FakeWorld, meta: string | undefined) {
  return startKiosk({
    settings: { language: 'zh-Hans', appearance: 'light', idleSeconds: 60, warningSeconds: 20, pauseSeconds: 300, reloadAt: '03:30' },
    chapters: someChapters(10, 15),
    language: () => 'zh-Hant',
    dataDate: '2026-11-23',
    onEnter: () => undefined,
    onReset: () => undefined,
    page: { baseURI: 'http://127.0.0.1:4173/', querySelector: () => (meta === undefined ? null : { content: meta }) },
    pageWidth: () => 1_080,
    world,
  });
}

test('a monitor is told all that it is to know', async () => {
  const world = new FakeWorld('2026-11-26T10:00');
  const kiosk = started(world, 'heartbeat');
  world.pass(4);
  await new Promise((resolve) => setTimeout(resolve));
  kiosk.session.contextLost();
  world.fire('pointerdown', { pointerType: 'touch', clientX: 500, clientY: 500 });
  kiosk.troubles.report('context', 'given up');
  world.pass(2);
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
  expect(world.posted.map(({ url }) => url)).toEqual(['http://127.0.0.1:4173/heartbeat', 'http://127.0.0.1:4173/heartbeat']);
  const { frames, ...rest } = world.posted.map(({ body }) => body as Heartbeat)[1] ?? { frames: 0 };
  expect(frames).toBeGreaterThan(2);
  expect(rest).toEqual({
    at: new Date(new Date('2026-11-26T10:00:05').getTime()).toISOString(),
    ageMs: 5_000,
    phase: 'loop',
    chapter: 'ch-1',
    language: 'zh-Hant',
    version,
    dataDate: '2026-11-23',
    losses: 1,
    lastError: { kind: 'context', message: 'given up', atMs: new Date('2026-11-26T10:00:04').getTime(), times: 1 },
    counter: {
      visit: { touch: 1 },
      chapter: { 'ch-1': 1 },
      language: { 'zh-Hant': 1 },
      loss: { context: 1 },
      error: { context: 1 },
      reset: { trouble: 1 },
    },
  });
});

test('once stopped nothing runs, is heard of or is sent', () => {
  const world = new FakeWorld();
  const kiosk = started(world, 'heartbeat');
  kiosk.stop();
  world.draws = false;
  world.pass(600);
  world.fire('pointerdown', { pointerType: 'touch' });
  expect([world.posted.length, world.reloads, kiosk.session.phase.value, kiosk.session.loopChapter.value]).toEqual([0, 0, 'loop', 'ch-1']);
});

test('without a monitor nothing is sent', () => {
  const world = new FakeWorld();
  const kiosk = started(world, undefined);
  world.pass(60);
  expect([world.posted.length, kiosk.heartbeat.state.value]).toEqual([0, 'off']);
});
