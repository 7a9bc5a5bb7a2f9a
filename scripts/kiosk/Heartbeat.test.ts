import { expect, test } from 'vitest';
import { Heartbeat, LATE_MS } from './Heartbeat.ts';

test('a page that was never heard is not late but none, and one that falls silent becomes late', () => {
  let nowMs = 1_000;
  const heartbeat = new Heartbeat(() => nowMs);
  nowMs += LATE_MS + 1;
  expect(heartbeat.report()).toEqual({ status: 'none', ageMs: LATE_MS + 1, beat: null });
  heartbeat.take({ phase: 'loop' });
  expect(heartbeat.report()).toEqual({ status: 'beating', ageMs: 0, beat: { phase: 'loop' } });
  nowMs += LATE_MS;
  expect(heartbeat.report().status).toBe('beating');
  nowMs += 1;
  expect(heartbeat.report()).toEqual({ status: 'late', ageMs: LATE_MS + 1, beat: { phase: 'loop' } });
  heartbeat.take({ phase: 'visit' });
  expect(heartbeat.report().status).toBe('beating');
});
