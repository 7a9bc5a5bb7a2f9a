import { expect, test } from 'vitest';
import { FakeWorld } from './FakeWorld.ts';
import { Reloader } from './Reloader.ts';
import { watchFrames } from './watchFrames.ts';

function watched(world = new FakeWorld()) {
  return { world, watch: watchFrames(world, new Reloader(world, () => undefined)) };
}

test('a page that draws is left alone, and its frames are counted', () => {
  const { world, watch } = watched();
  world.pass(600);
  expect(world.reloads).toBe(0);
  expect(watch.frames()).toBeGreaterThan(500);
});

test('a page that stops drawing is loaded anew after half a minute', () => {
  const { world } = watched();
  world.pass(100);
  world.draws = false;
  world.pass(28);
  expect(world.reloads).toBe(0);
  world.pass(4);
  expect(world.reloads).toBe(1);
});

test('a page that never drew is first left to load', () => {
  const world = new FakeWorld();
  world.draws = false;
  watched(world);
  world.pass(59);
  expect(world.reloads).toBe(0);
  world.pass(2);
  expect(world.reloads).toBe(1);
});

test('out of sight, and after a sleep, no frame is missing', () => {
  const { world } = watched();
  world.pass(100);
  world.draws = false;
  world.page.hidden = true;
  world.pass(300);
  world.page.hidden = false;
  world.sleep(3_600);
  world.pass(20);
  expect(world.reloads).toBe(0);
  world.pass(15);
  expect(world.reloads).toBe(1);
});

test('once stopped it does nothing more', () => {
  const { world, watch } = watched();
  watch.stop();
  world.draws = false;
  world.pass(300);
  expect(world.reloads).toBe(0);
});

test('a page that draws again while the server is asked for it is left alone', async () => {
  const { world } = watched();
  world.keeps = false;
  world.pass(100);
  world.draws = false;
  while (world.pageRequests === 0) world.pass(1);
  world.draws = true;
  world.pass(2);
  await new Promise((resolve) => setTimeout(resolve));
  expect([world.reloads, world.pageRequests]).toEqual([0, 1]);
});
