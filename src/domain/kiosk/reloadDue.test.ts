import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reloadDue, YOUNGEST_MS } from './reloadDue.ts';

const HOUR = 3_600_000;
const zone = process.env['TZ'];

/** Clocks change on 8 March 2026 (02:00 → 03:00) and 1 November 2026 (02:00 → 01:00). */
beforeAll(() => (process.env['TZ'] = 'America/New_York'));
afterAll(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

test('the tests run where clocks change', () => {
  expect(new Date('2026-03-08T12:00').getTime() - new Date('2026-03-07T12:00').getTime()).toBe(23 * HOUR);
});

test.each([
  ['a page of yesterday, just before', '2026-06-10T03:29:59', 20, '03:30', false],
  ['a page of yesterday, at the hour', '2026-06-10T03:30:00', 20, '03:30', true],
  ['a page of yesterday, in the afternoon: somebody was there all night', '2026-06-10T15:00', 20, '03:30', true],
  ['a page of last week', '2026-06-10T03:00', 150, '03:30', true],
  ['a page that was loaded after the hour', '2026-06-10T23:00', 19, '03:30', false],
  ['a fresh page a minute past the hour', '2026-06-10T03:31', 1 / 120, '03:30', false],
  ['a page that is too young, loaded before the hour', '2026-06-10T03:31', 0.1, '03:30', false],
  ['the same a little later', '2026-06-10T03:40', 0.25, '03:30', true],
  ['an hour before midnight, asked after it', '2026-06-10T00:10', 1, '23:30', true],
  ['midnight itself', '2026-06-10T00:00', 1, '00:00', true],
  ['the hour that the change leaves out', '2026-03-08T03:45', 5, '02:30', true],
  ['before the hour that the change leaves out', '2026-03-08T01:59', 5, '02:30', false],
  ['the day after the change, before the hour', '2026-03-09T02:20', 20, '02:30', false],
  ['an hour that comes twice, after both', '2026-11-01T02:30', 5, '01:30', true],
  ['a page loaded between the two', '2026-11-01T02:30', 1.25, '01:30', false],
  ['no time at all', '2026-06-10T03:31', 20, 'at night', false],
  ['a time that no clock shows', '2026-06-10T23:59', 100, '25:00', false],
] as const)('%s', (_name, now, ageHours, reloadAt, expected) => {
  expect(reloadDue({ nowMs: new Date(now).getTime(), ageMs: ageHours * HOUR }, reloadAt)).toBe(expected);
});

test('a clock set forward by two days makes it due once, one set back makes nothing due', () => {
  const nowMs = new Date('2026-06-10T12:00').getTime();
  const ageMs = 8 * HOUR;
  expect(reloadDue({ nowMs, ageMs }, '03:30')).toBe(false);
  // Reckoned back from the new time, the page was loaded at four of that day.
  expect(reloadDue({ nowMs: nowMs + 48 * HOUR, ageMs }, '03:30')).toBe(false);
  expect(reloadDue({ nowMs: nowMs - 9 * HOUR, ageMs }, '03:30')).toBe(false);
  expect(reloadDue({ nowMs: nowMs - 8 * HOUR, ageMs }, '03:30')).toBe(true);
});

test('a page that is due is not due again once it is loaded anew, whatever the clock does meanwhile', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) }),
      fc.integer({ min: 0, max: 30 * 24 }),
      fc.integer({ min: -72 * HOUR, max: 72 * HOUR }),
      fc.integer({ min: 0, max: YOUNGEST_MS - 1 }),
      fc.integer({ min: 0, max: 24 * 60 - 1 }),
      (nowMs, ageHours, jumpMs, laterMs, minute) => {
        const reloadAt = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        fc.pre(reloadDue({ nowMs, ageMs: ageHours * HOUR }, reloadAt));
        expect(reloadDue({ nowMs: nowMs + jumpMs + laterMs, ageMs: laterMs }, reloadAt)).toBe(false);
      },
    ),
  );
});

test('with a clock that runs true, a page that runs on is loaded anew once a day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 24 * 60 }), (startMinute) => {
      let loadedMs = new Date('2026-06-01T00:00').getTime() + startMinute * 60_000;
      const reloads: string[] = [];
      for (let nowMs = loadedMs; nowMs < new Date('2026-06-08T12:00').getTime(); nowMs += 300_000) {
        if (!reloadDue({ nowMs, ageMs: nowMs - loadedMs }, '03:30')) continue;
        loadedMs = nowMs;
        reloads.push(new Date(nowMs).toDateString());
      }
      expect(new Set(reloads).size).toBe(reloads.length);
      expect(reloads.length).toBeGreaterThanOrEqual(6);
    }),
    { numRuns: 30 },
  );
});
