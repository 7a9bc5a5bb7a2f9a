/** When the page of a kiosk is loaded anew, and when it is not. */
import { setImmediate } from 'node:timers/promises';
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { AppUpdate } from './AppUpdate.ts';
import { FakeWorld } from './FakeWorld.ts';
import { startedSession } from './startedSession.ts';

test('at the operator’s hour it loads itself anew between two chapters, never in a visit, and once', () => {
  const { world, session } = startedSession(new FakeWorld('2026-11-26T22:00'));
  world.pass(5.5 * 3_600 - 20);
  world.fire('pointerdown', { pointerType: 'touch' });
  for (let second = 0; second < 60; second += 30) {
    world.pass(30);
    world.fire('pointerdown', { pointerType: 'touch' });
  }
  expect([session.phase.value, world.reloads]).toEqual(['visit', 0]);
  world.pass(81);
  expect([session.phase.value, world.reloads]).toEqual(['loop', 0]);
  world.pass(11);
  expect([world.reloads, session.tally.today['reload']]).toEqual([1, { night: 1 }]);
  world.loadAnew();
  const next = startedSession(world);
  world.pass(20 * 3_600);
  expect([world.reloads, next.session.reloader.last?.reason]).toEqual([1, 'night']);
});

test('a visit that begins while the server is asked for the page is not cut off at the operator’s hour', async () => {
  const { world, session } = startedSession(new FakeWorld('2026-11-26T03:00'));
  world.keeps = false;
  while (world.pageRequests === 0) world.pass(1);
  world.fire('pointerdown', { pointerType: 'touch' });
  await new Promise((resolve) => setTimeout(resolve));
  expect([session.phase.value, world.reloads]).toEqual(['visit', 0]);
  world.pass(82);
  while (world.pageRequests === 1) world.pass(1);
  await new Promise((resolve) => setTimeout(resolve));
  expect([session.phase.value, world.reloads]).toEqual(['loop', 1]);
});

test('a paused loop is not loaded anew', () => {
  const { world, session } = startedSession(new FakeWorld('2026-11-26T22:00'));
  world.pass(5.5 * 3_600 - 100);
  session.pause();
  world.pass(299);
  expect(world.reloads).toBe(0);
  world.pass(2);
  expect(world.reloads).toBe(1);
});

/** As `world.pass`, and whoever waits for an answer gets it. */
async function passing(world: FakeWorld, seconds: number): Promise<void> {
  for (let passed = 0; passed < seconds; passed += 1) {
    world.pass(1);
    await setImmediate();
  }
}

/** One that takes over, or fails to, as soon as it is asked. */
function anUpdate(takesOver: boolean) {
  const updateIsWaiting = signal(false);
  const asked: number[] = [];
  const world = new FakeWorld('2026-11-26T03:00');
  const update: AppUpdate = {
    updateIsWaiting,
    takeOver: () => {
      asked.push(Math.floor(world.ageMs() / 1_000));
      return Promise.resolve(takesOver);
    },
    checkForUpdate: () => Promise.resolve(),
  };
  return { ...startedSession(world, update), updateIsWaiting, asked };
}

test('an update waits for the end of the visit, and until a chapter has stood for a while', async () => {
  const { world, session, updateIsWaiting, asked } = anUpdate(true);
  world.pass(120);
  world.fire('pointerdown', { pointerType: 'touch' });
  updateIsWaiting.value = true;
  world.pass(80);
  expect([session.phase.value, asked]).toEqual(['loop', []]);
  // Half of ten seconds.
  await passing(world, 4);
  expect(asked).toEqual([]);
  await passing(world, 1);
  expect([asked, world.reloads, session.tally.today['reload']]).toEqual([[205], 1, { update: 1 }]);
});

test('an update does not take a paused loop away from who reads it', async () => {
  const { world, session, updateIsWaiting, asked } = anUpdate(true);
  world.pass(120);
  session.pause();
  updateIsWaiting.value = true;
  await passing(world, 299);
  expect(asked).toEqual([]);
  await passing(world, 12);
  expect([asked.length, world.reloads]).toEqual([1, 1]);
});

test('an update that fails counts as no reload, is tried again ten minutes later, and does not stand in the way of the nightly one', async () => {
  const { world, session, updateIsWaiting, asked } = anUpdate(false);
  updateIsWaiting.value = true;
  await passing(world, 800);
  expect([asked.length, world.reloads]).toEqual([2, 0]);
  expect((asked[1] ?? 0) - (asked[0] ?? 0)).toBeGreaterThanOrEqual(600);
  expect(session.tally.today['reload']).toBeUndefined();
  await passing(world, 1_100);
  expect(world.reloads).toBeGreaterThan(0);
  expect(session.tally.today['reload']).not.toHaveProperty('update');
});

test('while a newer version takes over no visit begins, no chapter changes and nothing else loads the page', async () => {
  const updateIsWaiting = signal(true);
  let finish: ((isInForce: boolean) => void) | undefined;
  const slow: AppUpdate = { updateIsWaiting, takeOver: () => new Promise((resolve) => (finish = resolve)), checkForUpdate: () => Promise.resolve() };
  const { world, session } = startedSession(new FakeWorld('2026-11-26T03:00'), slow);
  world.pass(71);
  expect(session.isUpdating.value).toBe(true);
  const chapter = session.loopChapter.value;
  world.fire('pointerdown', { pointerType: 'touch' });
  session.enter('ch-2');
  world.pass(24);
  expect([session.phase.value, session.loopChapter.value]).toEqual(['loop', chapter]);
  expect([session.reloader.reload('operator'), session.reloader.reload('hang'), world.reloads]).toEqual([false, false, 0]);
  finish?.(false);
  await setImmediate();
  world.fire('pointerdown', { pointerType: 'touch' });
  expect([session.isUpdating.value, session.phase.value, session.reloader.reload('operator')]).toEqual([false, 'visit', true]);
});
