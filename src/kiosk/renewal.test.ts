/** When the page of a kiosk is loaded anew, and when it is not. */
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

function anUpdate() {
  const updateIsWaiting = signal(false);
  const calls = { applied: 0 };
  const update: AppUpdate = {
    updateIsWaiting,
    applyUpdate: () => {
      calls.applied += 1;
      return Promise.reject(new Error('cut off'));
    },
    checkForUpdate: () => Promise.resolve(),
  };
  return { update, updateIsWaiting, calls };
}

test('an update waits for the end of the visit, and until a chapter has all its files', () => {
  const { update, updateIsWaiting, calls } = anUpdate();
  const { world, session } = startedSession(new FakeWorld(), update);
  world.pass(120);
  world.fire('pointerdown', { pointerType: 'touch' });
  updateIsWaiting.value = true;
  world.pass(80);
  expect([session.phase.value, calls.applied]).toEqual(['loop', 0]);
  world.pass(7);
  expect(calls.applied).toBe(0);
  world.pass(1);
  expect([calls.applied, session.tally.today['reload']]).toEqual([1, { update: 1 }]);
});

test('an update does not take a paused loop away from who reads it', () => {
  const { update, updateIsWaiting, calls } = anUpdate();
  const { world, session } = startedSession(new FakeWorld(), update);
  world.pass(120);
  session.pause();
  updateIsWaiting.value = true;
  world.pass(299);
  expect(calls.applied).toBe(0);
  world.pass(10);
  expect(calls.applied).toBe(1);
});

test('an update that fails is tried again, not at every chapter, and does not stand in the way of the nightly reload', () => {
  const { update, updateIsWaiting, calls } = anUpdate();
  const { world } = startedSession(new FakeWorld('2026-11-26T03:00'), update);
  updateIsWaiting.value = true;
  world.pass(590);
  expect(calls.applied).toBe(1);
  world.pass(200);
  expect(calls.applied).toBe(2);
  world.pass(1_100);
  expect(world.reloads).toBeGreaterThan(0);
});

test('while a newer version takes over no visit begins that it would cut off', async () => {
  const { update, updateIsWaiting } = anUpdate();
  let finish: (() => void) | undefined;
  const slow: AppUpdate = { ...update, applyUpdate: () => new Promise((resolve) => (finish = resolve)) };
  const { world, session } = startedSession(new FakeWorld(), slow);
  updateIsWaiting.value = true;
  world.pass(71);
  expect(session.isUpdating.value).toBe(true);
  world.fire('pointerdown', { pointerType: 'touch' });
  session.enter('ch-2');
  expect(session.phase.value).toBe('loop');
  finish?.();
  await new Promise((resolve) => setTimeout(resolve));
  world.fire('pointerdown', { pointerType: 'touch' });
  expect([session.isUpdating.value, session.phase.value]).toEqual([false, 'visit']);
});
