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
