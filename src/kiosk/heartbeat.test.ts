import { expect, test } from 'vitest';
import type { Heartbeat } from '../domain/kiosk/Heartbeat.ts';
import { FakeWorld } from './FakeWorld.ts';
import { heartbeatUrl, startHeartbeat, type BeatOfPage } from './heartbeat.ts';

function aBeat(): BeatOfPage {
  return {
    frames: 7,
    phase: 'loop',
    chapter: null,
    language: 'zh-Hans',
    version: '1.0.0',
    dataDate: '2026',
    losses: 0,
    lastError: null,
    counter: {},
  };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test.each([
  [undefined, undefined],
  ['', undefined],
  ['heartbeat', 'http://127.0.0.1:4173/kiosk/heartbeat'],
  ['/beat', 'http://127.0.0.1:4173/beat'],
  ['http://elsewhere.example/heartbeat', undefined],
  ['http://[', undefined],
])('a page that names %j tells it to %j', (content, url) => {
  const page = { baseURI: 'http://127.0.0.1:4173/kiosk/?ui=kiosk', querySelector: () => (content === undefined ? null : { content }) };
  expect(heartbeatUrl(page as unknown as Document)).toBe(url);
});

test('without a monitor nothing is sent', () => {
  const world = new FakeWorld();
  const line = startHeartbeat(world, undefined, aBeat);
  world.pass(60);
  expect([world.posted, line.state.value]).toEqual([[], 'off']);
});

test('it beats every five seconds, once more only when the last one is through', async () => {
  const world = new FakeWorld();
  const line = startHeartbeat(world, 'http://127.0.0.1/heartbeat', aBeat);
  world.pass(12);
  expect([world.posted.length, line.state.value]).toEqual([1, 'waiting']);
  await settled();
  expect(line.state.value).toBe('answered');
  world.pass(5);
  expect(world.posted.map(({ body }) => (body as Heartbeat).ageMs)).toEqual([0, 15_000]);
  line.stop();
  await settled();
  world.pass(60);
  expect(world.posted.length).toBe(2);
});

test('a monitor that does not answer is told all the same, and noticed when it does again', async () => {
  const world = new FakeWorld();
  world.answers = false;
  const line = startHeartbeat(world, 'http://127.0.0.1/heartbeat', aBeat);
  for (let beat = 0; beat < 3; beat += 1) {
    world.pass(5);
    await settled();
  }
  expect([world.posted.length, line.state.value]).toEqual([3, 'unanswered']);
  world.answers = true;
  world.pass(5);
  await settled();
  expect(line.state.value).toBe('answered');
});

test('while it is to be silent nothing is sent, and then it goes on', async () => {
  const world = new FakeWorld();
  let isSilent = true;
  const line = startHeartbeat(world, 'http://127.0.0.1/heartbeat', aBeat, () => isSilent);
  world.pass(20);
  expect(world.posted).toEqual([]);
  isSilent = false;
  world.pass(5);
  await settled();
  expect([world.posted.length, line.state.value]).toEqual([1, 'answered']);
});

test('a beat tells when it was, how old the page is, and whether it is out of sight', async () => {
  const world = new FakeWorld('2026-11-26T10:00');
  startHeartbeat(world, 'http://127.0.0.1/heartbeat', aBeat);
  world.pass(1);
  await settled();
  world.page.hidden = true;
  world.pass(5);
  expect(world.posted.map(({ body }) => body)).toMatchObject([
    { at: new Date('2026-11-26T10:00').toISOString(), ageMs: 0, hidden: false, frames: 7 },
    { ageMs: 5_000, hidden: true },
  ]);
});
