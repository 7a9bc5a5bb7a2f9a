import { expect, test } from 'vitest';
import { FakeWorld } from './FakeWorld.ts';
import { startedSession } from './startedSession.ts';
import { Troubles } from './Troubles.ts';

function started(world = new FakeWorld()) {
  const { session, resets: ended } = startedSession(world);
  const troubles = new Troubles(session);
  const stop = troubles.start();
  const fail = (message: string): void => {
    world.window.dispatchEvent(Object.assign(new Event('error'), { message, error: new TypeError(message) }));
  };
  return { world, session, troubles, ended, stop, fail };
}

test('an error in a visit ends it in the loop, and is kept for the next page', () => {
  const { world, session, ended, fail } = started();
  world.fire('pointerdown', { pointerType: 'touch' });
  fail('x is not a function');
  expect([session.phase.value, ended]).toEqual(['loop', ['trouble']]);
  expect(session.tally.today.error).toEqual({ error: 1 });
  world.loadAnew();
  expect(started(world).troubles.recent.value).toEqual([{ kind: 'error', message: 'TypeError: x is not a function', atMs: world.wallMs(), times: 1 }]);
});

test('a chapter that fails is passed over', () => {
  const { world, session, troubles } = started();
  world.pass(12);
  troubles.report('boundary', new Error('no such place'));
  expect(session.loopChapter.value).toBe('ch-3');
});

test('an unhandled rejection counts, one that was called off does not, nor what browsers report for nothing', () => {
  const { world, troubles } = started();
  const reject = (reason: unknown): boolean => world.window.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason }));
  reject(new DOMException('called off', 'AbortError'));
  world.window.dispatchEvent(Object.assign(new Event('error'), { message: 'ResizeObserver loop completed with undelivered notifications.' }));
  expect(troubles.recent.value).toEqual([]);
  reject('no data');
  reject(undefined);
  expect(troubles.recent.value.map(({ kind, message }) => `${kind} ${message}`)).toEqual(['rejection unknown', 'rejection no data']);
});

test('the fifth within a minute loads the page anew, four do not', () => {
  const { world, fail } = started();
  world.pass(100);
  for (const message of ['a', 'b', 'c', 'd']) fail(message);
  expect(world.reloads).toBe(0);
  fail('e');
  expect(world.reloads).toBe(1);
});

test('one now and then never does', () => {
  const { world, fail } = started();
  for (let index = 0; index < 50; index += 1) {
    world.pass(16);
    fail('again');
  }
  expect(world.reloads).toBe(0);
});

test('a storm at every frame neither races through the chapters nor loads a young page again and again', () => {
  const { world, session, troubles, fail } = started();
  const shown = new Set<string | undefined>();
  for (let index = 0; index < 600; index += 1) {
    fail('storm');
    shown.add(session.loopChapter.value);
    world.pass(0.05);
  }
  expect(world.reloads).toBe(0);
  expect(troubles.recent.value).toHaveLength(1);
  expect(troubles.recent.value[0]?.times).toBe(600);
  for (let index = 0; index < 700; index += 1) {
    fail('storm');
    world.pass(0.05);
  }
  expect(world.reloads).toBe(1);
});

test('the operator can clear them', () => {
  const { world, troubles, fail } = started();
  fail('a');
  troubles.clear();
  expect([troubles.recent.value, world.localTexts.has('kiosk-troubles')]).toEqual([[], false]);
});

test('once ended it hears nothing', () => {
  const { troubles, stop, fail } = started();
  stop();
  fail('a');
  expect(troubles.recent.value).toEqual([]);
});
