import { expect, test } from 'vitest';
import type { ReloadReason } from '../domain/kiosk/LastReload.ts';
import { FakeWorld } from './FakeWorld.ts';
import { Reloader } from './Reloader.ts';

const ignore = (): void => undefined;

/** Seconds of age at which pages that fail from their first second on are loaded anew. */
function agesOf(world: FakeWorld, pages: number, reason: ReloadReason): number[] {
  return Array.from({ length: pages }, () => {
    world.loadAnew();
    const reloader = new Reloader(world, ignore);
    while (!reloader.reload(reason)) world.pass(1);
    return world.ageMs() / 1_000;
  });
}

test('pages that hang at once are loaded anew ever more seldom', () => {
  expect(agesOf(new FakeWorld(), 7, 'hang')).toEqual([60, 120, 300, 900, 1_800, 1_800, 1_800]);
});

test('a page that was well for an hour begins anew, and so does another tab', () => {
  const world = new FakeWorld();
  agesOf(world, 4, 'trouble');
  world.loadAnew();
  world.pass(3_600);
  new Reloader(world, ignore).reload('trouble');
  expect(agesOf(world, 1, 'trouble')).toEqual([120]);
  world.sessionTexts.clear();
  expect(agesOf(world, 1, 'trouble')).toEqual([60]);
});

test('a hand and the hour of the night wait for nothing', () => {
  const world = new FakeWorld();
  agesOf(world, 4, 'trouble');
  expect(agesOf(world, 1, 'operator')).toEqual([0]);
  expect(agesOf(world, 1, 'night')).toEqual([0]);
});

test('the next page knows when and why, and the page before was told once', () => {
  const world = new FakeWorld('2026-11-26T03:30');
  const told: ReloadReason[] = [];
  const reloader = new Reloader(world, (reason) => told.push(reason));
  expect([reloader.last, reloader.reload('night'), reloader.reload('operator'), world.reloads]).toEqual([undefined, true, false, 1]);
  world.loadAnew();
  expect(told).toEqual(['night']);
  expect(new Reloader(world, ignore).last).toEqual({ reason: 'night', atMs: new Date('2026-11-26T03:30').getTime() });
});

test.each(['', '{', 'null', '[]', '{"reason":"fire","atMs":1}', '{"reason":"night"}'])('of %j it knows nothing', (text) => {
  const world = new FakeWorld();
  world.localTexts.set('kiosk-last-reload', text);
  world.sessionTexts.set('kiosk-reload-guard', text);
  expect(new Reloader(world, ignore).last).toBeUndefined();
  expect(agesOf(world, 1, 'hang')).toEqual([60]);
});

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test.each(['night', 'hang', 'trouble', 'operator'] as const)('for %s, a page that the device does not keep stays while its server is away, and goes when it is back', async (reason) => {
  const world = new FakeWorld();
  Object.assign(world, { keeps: false, answers: false });
  const told: ReloadReason[] = [];
  const reloader = new Reloader(world, (each) => told.push(each));
  world.pass(100);
  for (let second = 0; second < 60; second += 1) {
    expect(reloader.reload(reason)).toBe(false);
    await settled();
    world.pass(1);
  }
  expect([world.reloads, world.pageRequests, told]).toEqual([0, 6, []]);
  world.answers = true;
  reloader.reload(reason);
  await settled();
  expect([world.reloads, world.pageRequests, told]).toEqual([1, 7, [reason]]);
});

test('a page that the device keeps asks no server', () => {
  const world = new FakeWorld();
  world.answers = false;
  expect([new Reloader(world, ignore).reload('night'), world.reloads, world.pageRequests]).toEqual([true, 1, 0]);
});
