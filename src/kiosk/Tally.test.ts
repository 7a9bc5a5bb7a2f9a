import { expect, test } from 'vitest';
import { totalCounts } from '../domain/kiosk/Counter.ts';
import { FakeWorld } from './FakeWorld.ts';
import { Tally } from './Tally.ts';

test('counts are kept together after a few seconds, and read by the next page', () => {
  const world = new FakeWorld('2026-11-26T23:59:58');
  const tally = new Tally(world);
  tally.count('visit', 'touch');
  world.pass(3);
  tally.count('visit', 'touch');
  expect(world.localTexts.size).toBe(0);
  world.pass(3);
  expect(new Tally(world).counter.value).toEqual({ days: { '2026-11-26': { visit: { touch: 1 } }, '2026-11-27': { visit: { touch: 1 } } } });
  expect(tally.today).toEqual({ visit: { touch: 1 } });
});

test('two windows add to the same counter', () => {
  const world = new FakeWorld();
  const [one, other] = [new Tally(world), new Tally(world)];
  one.count('visit', 'touch');
  other.count('visit', 'key');
  one.save();
  other.save();
  one.count('visit', 'touch');
  one.save();
  expect(totalCounts(new Tally(world).counter.value)).toEqual({ visit: { touch: 2, key: 1 } });
  expect(one.counter.value).toEqual(new Tally(world).counter.value);
});

test('where there is no room nothing is lost but by the page’s end', () => {
  const world = new FakeWorld();
  const tally = new Tally(world);
  world.hasRoom = false;
  tally.count('visit', 'touch');
  world.pass(6);
  expect(totalCounts(tally.counter.value)).toEqual({ visit: { touch: 1 } });
  world.hasRoom = true;
  tally.count('visit', 'touch');
  world.pass(6);
  expect(totalCounts(new Tally(world).counter.value)).toEqual({ visit: { touch: 2 } });
});

test('what was not kept yet goes with a reset too', () => {
  const world = new FakeWorld();
  const tally = new Tally(world);
  tally.count('visit', 'touch');
  tally.save();
  tally.count('visit', 'touch');
  tally.reset();
  world.pass(10);
  expect([tally.counter.value, world.localTexts.size]).toEqual([{ days: {} }, 0]);
});
