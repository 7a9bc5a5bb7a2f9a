import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { KioskSettings } from '../domain/kiosk/KioskSettings.ts';
import { someChapters } from '../domain/kiosk/someChapters.ts';
import type { AppUpdate } from './AppUpdate.ts';
import { FakeWorld } from './FakeWorld.ts';
import { KioskSession } from './KioskSession.ts';

const SETTINGS: KioskSettings = { language: 'zh-Hans', appearance: 'light', idleSeconds: 60, warningSeconds: 20, pauseSeconds: 300, reloadAt: '03:30' };

function started(world = new FakeWorld(), update?: AppUpdate) {
  const happened: string[] = [];
  const session = new KioskSession({
    settings: SETTINGS,
    chapters: someChapters(10, 15, 20),
    language: () => 'zh-Hans',
    onEnter: (chapter) => happened.push(`enter ${chapter ?? 'none'}`),
    onReset: (reason) => happened.push(`reset ${reason}`),
    onReload: (reason) => happened.push(`reload ${reason}`),
    ...(update === undefined ? {} : { update }),
    world,
  });
  return { world, session, happened, stop: session.start() };
}

test('the loop runs, a touch enters the chapter that is shown, and who leaves is forgotten', () => {
  const { world, session, happened } = started();
  world.pass(12);
  expect(session.loopChapter.value).toBe('ch-2');
  world.fire('pointerdown', { pointerType: 'touch' });
  expect([session.phase.value, session.chapter.value, session.loopChapter.value]).toEqual(['visit', 'ch-2', undefined]);
  world.pass(60);
  expect([session.phase.value, session.secondsLeft.value]).toEqual(['warning', 20]);
  world.pass(19);
  expect(session.secondsLeft.value).toBe(1);
  world.pass(1);
  expect([session.phase.value, session.loopChapter.value, session.secondsLeft.value]).toEqual(['loop', 'ch-1', undefined]);
  expect(happened).toEqual(['enter ch-2', 'reset timeout']);
});

test('in the loop a pointer that moves, a key that leads the focus and the pause itself begin no visit', () => {
  const { world, session } = started();
  world.fire('pointermove', { pointerType: 'mouse', buttons: 0 });
  world.fire('keydown', { key: 'Tab' });
  world.fire('pointerdown', { pointerType: 'touch' }, true);
  expect(session.phase.value).toBe('loop');
  session.pause();
  world.pass(100);
  expect([session.isPaused.value, session.loopChapter.value]).toEqual([true, 'ch-1']);
  session.resume();
  expect(session.isPaused.value).toBe(false);
  world.pass(11);
  expect(session.loopChapter.value).toBe('ch-2');
});

test('a paused loop that nobody touches goes on by itself', () => {
  const { world, session } = started();
  session.pause();
  world.pass(301);
  expect([session.isPaused.value, session.loopChapter.value]).toEqual([false, 'ch-2']);
});

test('while it asks, a touch anywhere continues, but the buttons answer for themselves', () => {
  const { world, session, happened } = started();
  world.fire('pointerdown', { pointerType: 'touch' });
  world.pass(65);
  world.fire('pointerdown', { pointerType: 'touch' }, true);
  expect(session.phase.value).toBe('warning');
  world.fire('pointerdown', { pointerType: 'touch' });
  expect(session.phase.value).toBe('visit');
  world.pass(65);
  session.restart();
  expect(happened).toEqual(['enter ch-1', 'reset hand']);
});

test.each([
  ['a wheel', 'wheel', {}],
  ['a key', 'keydown', { key: 'a' }],
])('%s keeps a visit alive', (_name, type, fields) => {
  const { world, session } = started();
  world.fire('pointerdown', { pointerType: 'touch' });
  for (let minute = 0; minute < 5; minute += 1) {
    world.pass(50);
    world.fire(type, fields);
  }
  expect(session.phase.value).toBe('visit');
  world.pass(61);
  expect(session.phase.value).toBe('warning');
});

test('a drag keeps a visit alive for as long as a hand drags', () => {
  const { world, session } = started();
  world.fire('pointerdown', { pointerType: 'touch' });
  world.pass(50);
  world.fire('pointermove', { pointerType: 'touch', buttons: 1 });
  world.pass(59);
  expect(session.phase.value).toBe('visit');
});

test.each([
  ['a bag that lies on the screen', 'pointermove', { pointerType: 'touch', buttons: 1 }],
  ['something that leans on a key', 'keydown', { key: 'a', repeat: true }],
])('%s does not keep a visit alive for ever', (_name, type, fields) => {
  const { world, session } = started();
  world.fire('pointerdown', { pointerType: 'touch' });
  for (let second = 0; second < 150; second += 1) {
    world.pass(1);
    world.fire(type, fields);
  }
  expect(session.phase.value).toBe('loop');
});

test('what a visit saw is counted once, and nothing of the loop', () => {
  const { world, session } = started();
  session.saw('place', 'daze-park');
  world.pass(12);
  world.fire('keydown', { key: 'Enter' });
  for (const id of ['daze-park', 'daze-park', 'siqian']) session.saw('place', id);
  session.saw('language', 'en');
  session.enter('ch-3');
  session.enter('ch-3');
  world.pass(82);
  world.fire('pointerdown', { pointerType: 'mouse' });
  session.contextLost();
  session.trouble();
  expect(session.losses.value).toBe(1);
  expect(session.tally.today).toEqual({
    visit: { key: 1, mouse: 1 },
    reset: { timeout: 1, trouble: 1 },
    chapter: { 'ch-2': 1, 'ch-3': 1, 'ch-1': 1 },
    language: { 'zh-Hans': 2, en: 1 },
    place: { 'daze-park': 1, siqian: 1 },
    loss: { context: 1 },
  });
});

test('the counter is kept within seconds, and read again by the next page', () => {
  const { world, stop } = started();
  world.fire('pointerdown', { pointerType: 'touch' });
  world.pass(5);
  world.loadAnew();
  expect(started(world).session.tally.today).toMatchObject({ visit: { touch: 1 } });
  stop();
});

test('at the operator’s hour it loads itself anew between two chapters, never in a visit, and once', () => {
  const { world, session, happened } = started(new FakeWorld('2026-11-26T22:00'));
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
  expect([world.reloads, happened.at(-1)]).toEqual([1, 'reload night']);
  world.loadAnew();
  const next = started(world);
  world.pass(20 * 3_600);
  expect([world.reloads, next.session.reloader.last?.reason]).toEqual([1, 'night']);
});

test('a visit that begins while the server is asked for the page is not cut off at the operator’s hour', async () => {
  const { world, session } = started(new FakeWorld('2026-11-26T03:00'));
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
  const { world, session } = started(new FakeWorld('2026-11-26T22:00'));
  world.pass(5.5 * 3_600 - 100);
  session.pause();
  world.pass(299);
  expect(world.reloads).toBe(0);
  world.pass(2);
  expect(world.reloads).toBe(1);
});

test('a clock that is set in mid-visit changes nothing of the visit', () => {
  const { world, session } = started();
  world.fire('pointerdown', { pointerType: 'touch' });
  world.pass(30);
  world.setClock('2031-01-01T04:00');
  world.pass(29);
  expect(session.phase.value).toBe('visit');
  world.setClock('2020-01-01T04:00');
  world.pass(1);
  expect(session.secondsLeft.value).toBe(20);
});

test('a machine that slept in a visit wakes up in the loop without a countdown', () => {
  const { world, session, happened } = started();
  world.fire('pointerdown', { pointerType: 'touch' });
  world.pass(10);
  world.sleep(3_600);
  world.pass(1);
  expect([session.phase.value, happened.at(-1)]).toEqual(['loop', 'reset timeout']);
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

test('an update waits for the end of the visit and of the chapter', () => {
  const { update, updateIsWaiting, calls } = anUpdate();
  const { world, session, happened } = started(new FakeWorld(), update);
  world.pass(120);
  world.fire('pointerdown', { pointerType: 'touch' });
  updateIsWaiting.value = true;
  world.pass(81);
  expect([session.phase.value, calls.applied]).toEqual(['loop', 0]);
  world.pass(11);
  expect([calls.applied, happened.at(-1)]).toEqual([1, 'reload update']);
});

test('an update that fails is tried again, not at every chapter, and does not stand in the way of the nightly reload', () => {
  const { update, updateIsWaiting, calls } = anUpdate();
  const { world } = started(new FakeWorld('2026-11-26T03:00'), update);
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
  const { world, session } = started(new FakeWorld(), slow);
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

test('while the operator’s panel is open nobody is asked, and closing it begins the idle time', () => {
  const { world, session } = started();
  world.fire('pointerdown', { pointerType: 'touch' });
  session.operatorIsHere(true);
  world.pass(119);
  expect(session.phase.value).toBe('visit');
  session.operatorIsHere(false);
  world.pass(82);
  expect(session.phase.value).toBe('loop');
  expect(session.tally.today).toMatchObject({ operator: { opened: 1 } });
});

test('the display is kept on, and asked for again when the page comes back into sight', () => {
  const { world } = started();
  expect(world.awake).toBe(1);
  world.page.hidden = true;
  world.fire('visibilitychange');
  expect(world.awake).toBe(1);
  world.page.hidden = false;
  world.fire('visibilitychange');
  expect(world.awake).toBe(2);
});

test('once it is ended it counts no time and hears no touch', () => {
  const { world, session, stop } = started();
  stop();
  world.pass(100);
  world.fire('pointerdown', { pointerType: 'touch' });
  expect([session.phase.value, session.loopChapter.value]).toEqual(['loop', 'ch-1']);
});

test('a page that fails to reset does not stop the time', () => {
  const world = new FakeWorld();
  const session = new KioskSession({
    settings: SETTINGS,
    chapters: someChapters(10, 15),
    language: () => 'en',
    onEnter: () => undefined,
    onReset: () => {
      throw new Error('broken page');
    },
    world,
  });
  session.start();
  world.fire('pointerdown', { pointerType: 'touch' });
  expect(() => world.pass(85)).toThrow('broken page');
  world.pass(12);
  expect(session.loopChapter.value).toBe('ch-2');
});
