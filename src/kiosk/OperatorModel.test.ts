import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { someChapters } from '../domain/kiosk/someChapters.ts';
import { FakeWorld } from './FakeWorld.ts';
import { KioskSession } from './KioskSession.ts';
import { OperatorModel } from './OperatorModel.ts';

function started() {
  const world = new FakeWorld();
  const calls: string[] = [];
  const session = new KioskSession({
    settings: { language: 'zh-Hans', appearance: 'light', idleSeconds: 60, warningSeconds: 20, pauseSeconds: 300, reloadAt: '03:30' },
    chapters: someChapters(10, 15),
    language: () => 'en',
    onReset: () => undefined,
    update: {
      updateIsWaiting: signal(false),
      takeOver: () => Promise.resolve(calls.push('take') > 1),
      checkForUpdate: () => Promise.reject(new Error(String(calls.push('check')))),
    },
    world,
  });
  session.start();
  const model = new OperatorModel(session, () => 1_080);
  const stop = model.start();
  const tap = (clientX: number): void => world.fire('pointerdown', { pointerType: 'touch', clientX, clientY: 20 });
  const gesture = (): void => {
    for (const x of [10, 1_070, 10, 1_070, 10, 1_070]) {
      world.pass(0.6);
      tap(x);
    }
  };
  return { world, session, model, stop, tap, gesture, calls };
}

test('taps by turns open it, from the loop too; five do not', () => {
  const { world, session, model, tap, gesture } = started();
  for (const x of [10, 1_070, 10, 1_070, 10]) tap(x);
  expect(model.isOpen.value).toBe(false);
  world.pass(10);
  gesture();
  expect([model.isOpen.value, session.phase.value]).toEqual([true, 'visit']);
  expect(session.tally.today.operator).toEqual({ opened: 1 });
});

test('it closes itself two minutes after the last touch, without a question before', () => {
  const { world, session, model, gesture } = started();
  gesture();
  world.pass(100);
  world.fire('pointerdown', { pointerType: 'touch', clientX: 500, clientY: 500 });
  world.pass(118);
  expect([model.isOpen.value, session.phase.value]).toEqual([true, 'visit']);
  world.pass(3);
  expect(model.isOpen.value).toBe(false);
  world.pass(61);
  expect(session.phase.value).toBe('warning');
});

test('whatever ends the visit closes it', () => {
  const { world, session, model, gesture } = started();
  gesture();
  session.trouble();
  world.pass(1);
  expect(model.isOpen.value).toBe(false);
});

test('how long the page runs moves on while it is open', () => {
  const { world, model, gesture } = started();
  gesture();
  const before = model.ageMs.value;
  world.pass(5);
  expect(model.ageMs.value).toBe(before + 5_000);
  model.close();
  world.pass(5);
  expect(model.ageMs.value).toBe(before + 5_000);
});

test('an operator checks, updates and reloads by hand', async () => {
  const { world, session, model, gesture, calls } = started();
  gesture();
  const checking = model.checkForUpdate();
  expect(model.check.value).toBe('checking');
  await checking;
  expect(model.check.value).toBe('checked');
  await model.applyUpdate();
  expect([calls, world.reloads, session.tally.today['reload']]).toEqual([['check', 'take'], 1, { operator: 1 }]);
  world.pass(31);
  model.reload();
  expect(world.reloads).toBe(2);
});

test('once ended it opens no more', () => {
  const { model, stop, gesture } = started();
  stop();
  gesture();
  expect(model.isOpen.value).toBe(false);
});
