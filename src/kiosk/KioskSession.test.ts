import { expect, test } from 'vitest';
import { FakeWorld } from './FakeWorld.ts';
import { startedSession } from './startedSession.ts';

test('the loop runs, a touch enters the chapter that is shown, and who leaves is forgotten', () => {
  const { world, session, resets } = startedSession();
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
  expect(resets).toEqual(['timeout']);
});

test('in the loop a pointer that moves, a key that leads the focus and the pause itself begin no visit', () => {
  const { world, session } = startedSession();
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
  const { world, session } = startedSession();
  session.pause();
  world.pass(301);
  expect([session.isPaused.value, session.loopChapter.value]).toEqual([false, 'ch-2']);
});

test('while it asks, a touch anywhere continues, but the buttons answer for themselves', () => {
  const { world, session, resets } = startedSession();
  world.fire('pointerdown', { pointerType: 'touch' });
  world.pass(65);
  world.fire('pointerdown', { pointerType: 'touch' }, true);
  expect(session.phase.value).toBe('warning');
  world.fire('pointerdown', { pointerType: 'touch' });
  expect(session.phase.value).toBe('visit');
  world.pass(65);
  session.restart();
  expect(resets).toEqual(['hand']);
});

test.each([
  ['a wheel', 'wheel', {}],
  ['a key', 'keydown', { key: 'a' }],
])('%s keeps a visit alive', (_name, type, fields) => {
  const { world, session } = startedSession();
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
  const { world, session } = startedSession();
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
  const { world, session } = startedSession();
  world.fire('pointerdown', { pointerType: 'touch' });
  for (let second = 0; second < 150; second += 1) {
    world.pass(1);
    world.fire(type, fields);
  }
  expect(session.phase.value).toBe('loop');
});

test('what a visit saw is counted once, and nothing of the loop', () => {
  const { world, session } = startedSession();
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
  const { world, stop } = startedSession();
  world.fire('pointerdown', { pointerType: 'touch' });
  world.pass(5);
  world.loadAnew();
  expect(startedSession(world).session.tally.today).toMatchObject({ visit: { touch: 1 } });
  stop();
});

test('a clock that is set in mid-visit changes nothing of the visit', () => {
  const { world, session } = startedSession();
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
  const { world, session, resets } = startedSession();
  world.fire('pointerdown', { pointerType: 'touch' });
  world.pass(10);
  world.sleep(3_600);
  world.pass(1);
  expect([session.phase.value, resets.at(-1)]).toEqual(['loop', 'timeout']);
});

test('while the operator’s panel is open nobody is asked, and closing it begins the idle time', () => {
  const { world, session } = startedSession();
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
  const { world } = startedSession();
  expect(world.awake).toBe(1);
  world.page.hidden = true;
  world.fire('visibilitychange');
  expect(world.awake).toBe(1);
  world.page.hidden = false;
  world.fire('visibilitychange');
  expect(world.awake).toBe(2);
});

test('once it is ended it counts no time and hears no touch', () => {
  const { world, session, stop } = startedSession();
  stop();
  world.pass(100);
  world.fire('pointerdown', { pointerType: 'touch' });
  expect([session.phase.value, session.loopChapter.value]).toEqual(['loop', 'ch-1']);
});

test('a page that fails to reset does not stop the time', () => {
  const { world, session } = startedSession(new FakeWorld(), undefined, () => {
    throw new Error('broken page');
  });
  world.fire('pointerdown', { pointerType: 'touch' });
  expect(() => world.pass(85)).toThrow('broken page');
  world.pass(12);
  expect(session.loopChapter.value).toBe('ch-2');
});
