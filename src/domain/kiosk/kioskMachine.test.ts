import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COUNTED_MS, freshLoop, GAP_MS, kioskMachine, secondsLeft, type KioskRules } from './kioskMachine.ts';
import type { KioskEvent, KioskState } from './KioskState.ts';
import { someChapters } from './someChapters.ts';

const RULES: KioskRules = { chapters: someChapters(10, 15, 20), idleSeconds: 60, warningSeconds: 20, pauseSeconds: 300 };
const FRESH = freshLoop(RULES, 0);

type Step = readonly [type: Exclude<KioskEvent['type'], 'chapter'>, atSeconds: number] | readonly ['chapter', number, string];

function after(steps: readonly Step[], from: KioskState = FRESH, rules = RULES): KioskState {
  return steps.reduce<KioskState>((state, [type, atSeconds, chapter = '']) => {
    const atMs = atSeconds * 1_000;
    return kioskMachine(state, type === 'chapter' ? { type, atMs, chapter } : { type, atMs }, rules);
  }, from);
}

/** A tick each second, as the page gives them. */
function ticks(fromSeconds: number, toSeconds: number): Step[] {
  return Array.from({ length: Math.floor(toSeconds - fromSeconds) }, (_, index) => ['tick', fromSeconds + index + 1]);
}

test('the loop shows each chapter for its time, and begins anew after the last', () => {
  const shown = [9, 10, 24, 25, 44, 45].map((second) => after(ticks(0, second)).chapter);
  expect(shown).toEqual(['ch-1', 'ch-2', 'ch-2', 'ch-3', 'ch-3', 'ch-1']);
});

test('a touch in the loop enters the chapter that is shown', () => {
  expect(after([...ticks(0, 12), ['touch', 12.4]])).toEqual({ phase: 'visit', chapter: 'ch-2', touchedMs: 12_400, atMs: 12_400 });
});

test('who chooses a chapter in the loop enters that one; one that is not there enters what is shown', () => {
  expect(after([['chapter', 3, 'ch-3']])).toMatchObject({ phase: 'visit', chapter: 'ch-3' });
  expect(after([['chapter', 3, 'ch-9']])).toMatchObject({ phase: 'visit', chapter: 'ch-1' });
});

test('after the idle time it asks, counts down from the full time, and goes back to the first chapter', () => {
  const visit = after([...ticks(0, 12), ['touch', 12]]);
  expect(after(ticks(12, 71), visit).phase).toBe('visit');
  const asked = after(ticks(12, 72), visit);
  expect([asked.phase, secondsLeft(asked)]).toEqual(['warning', 20]);
  expect(secondsLeft(after(ticks(12, 91), visit))).toBe(1);
  expect(after(ticks(12, 92), visit)).toEqual(freshLoop(RULES, 92_000));
});

test.each(['continue', 'touch', 'pause', 'resume'] as const)('“%s” answers the question: the visit goes on where it was, with the whole idle time', (type) => {
  const back = after([['touch', 0], ['chapter', 1, 'ch-2'], ...ticks(1, 70), [type, 70.5]]);
  expect(back).toEqual({ phase: 'visit', chapter: 'ch-2', touchedMs: 70_500, atMs: 70_500 });
  expect(after(ticks(70, 130), back).phase).toBe('visit');
  expect(after(ticks(70, 131), back).phase).toBe('warning');
});

test('a restart ends a visit and a question, and is nothing in the loop', () => {
  expect(after([['touch', 0], ['restart', 5]])).toEqual(freshLoop(RULES, 5_000));
  expect(after([['touch', 0], ...ticks(0, 65), ['restart', 65]])).toEqual(freshLoop(RULES, 65_000));
  expect(after([...ticks(0, 12), ['restart', 13]])).toMatchObject({ phase: 'loop', chapter: 'ch-2', sinceMs: 10_000 });
});

test('a paused loop stays until it is let go on, then with the chapter’s whole time', () => {
  const paused = after([...ticks(0, 12), ['pause', 13]]);
  expect(after(ticks(13, 312), paused).chapter).toBe('ch-2');
  const resumed = after([...ticks(13, 100), ['resume', 100]], paused);
  expect(resumed).toMatchObject({ chapter: 'ch-2', sinceMs: 100_000, pausedUntilMs: undefined });
  expect(after(ticks(100, 114), resumed).chapter).toBe('ch-2');
  expect(after(ticks(100, 115), resumed).chapter).toBe('ch-3');
});

test('a pause that nobody touches ends after its time; pausing again begins it anew', () => {
  const paused = after([...ticks(0, 12), ['pause', 13]]);
  expect(after(ticks(13, 313), paused)).toMatchObject({ phase: 'loop', chapter: 'ch-3', pausedUntilMs: undefined });
  expect(after([...ticks(13, 200), ['pause', 200], ...ticks(200, 499)], paused).chapter).toBe('ch-2');
});

test('resuming what is not paused does not prolong a chapter', () => {
  expect(after([...ticks(0, 9), ['resume', 9], ['tick', 10]]).chapter).toBe('ch-2');
});

test('a touch in a paused loop enters the chapter', () => {
  expect(after([['pause', 1], ['touch', 2]])).toMatchObject({ phase: 'visit', chapter: 'ch-1' });
});

test.each([
  ['visit', 40, 'tick'],
  ['visit', 40, 'touch'],
  ['warning', 65, 'tick'],
  ['warning', 65, 'touch'],
  ['warning', 65, 'continue'],
] as const)('a machine that slept in a %s wakes up in the loop, whatever wakes it', (phase, second, type) => {
  const before = after([['touch', 0], ...ticks(0, second)]);
  expect(before.phase).toBe(phase);
  const wakes = second + GAP_MS / 1_000 + 1;
  expect(after([[type, wakes]], before)).toEqual(freshLoop(RULES, wakes * 1_000));
});

test('a loop that slept for a night goes on with the next chapter', () => {
  expect(after([...ticks(0, 12), ['tick', 30_000]])).toMatchObject({ chapter: 'ch-3', sinceMs: 30_000_000 });
});

test('a page that stood still while it asked leaves time to answer', () => {
  const asked = after([['touch', 0], ...ticks(0, 60)]);
  expect(secondsLeft(after([['tick', 85]], asked))).toBe(18);
});

test('trouble ends a visit, and passes over a chapter of the loop', () => {
  expect(after([['touch', 0], ['trouble', 5]])).toEqual(freshLoop(RULES, 5_000));
  expect(after([...ticks(0, 12), ['pause', 13], ['trouble', 14]])).toEqual({ ...freshLoop(RULES, 14_000), chapter: 'ch-3' });
});

test('without chapters there is a loop, a visit and a way back all the same', () => {
  const rules = { ...RULES, chapters: [] };
  const start = freshLoop(rules, 0);
  expect(after(ticks(0, 30), start, rules)).toMatchObject({ phase: 'loop', chapter: undefined, sinceMs: 30_000 });
  expect(after([['touch', 1], ['chapter', 2, 'ch-1']], start, rules)).toMatchObject({ phase: 'visit', chapter: undefined });
  expect(after([['touch', 1], ...ticks(1, 81)], start, rules)).toEqual(freshLoop(rules, 81_000));
});

const rules = fc.record({
  chapters: fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 4 }).map((dwells) => someChapters(...dwells)),
  idleSeconds: fc.integer({ min: 1, max: 120 }),
  warningSeconds: fc.integer({ min: 1, max: 60 }),
  pauseSeconds: fc.integer({ min: 1, max: 600 }),
});
const kinds = fc.constantFrom<KioskEvent['type']>('tick', 'tick', 'tick', 'touch', 'continue', 'restart', 'pause', 'resume', 'chapter', 'trouble');
/** Mostly a second apart, now and then much longer, or backwards. */
const pause = fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 1_500 }) }, fc.integer({ min: -5_000, max: 200_000 }));
const happenings = fc.array(fc.tuple(kinds, pause, fc.constantFrom('ch-1', 'ch-2', 'ch-4', 'none')), { maxLength: 120 });

/** Little happens but that time passes, in steps of up to ten seconds. */
const quiet = fc.array(fc.tuple(fc.constantFrom<KioskEvent['type']>('tick', 'tick', 'tick', 'tick', 'tick', 'tick', 'touch'), fc.integer({ min: -500, max: 10_000 }), fc.constant('')), { minLength: 20, maxLength: 120 });

/** Every state on the way, the first included. */
function run(chosen: KioskRules, steps: readonly (readonly [KioskEvent['type'], number, string])[]): KioskState[] {
  const states: KioskState[] = [freshLoop(chosen, 0)];
  let atMs = 0;
  for (const [type, pauseMs, chapter] of steps) {
    atMs += pauseMs;
    states.push(kioskMachine(states.at(-1) ?? FRESH, type === 'chapter' ? { type, atMs, chapter } : { type, atMs }, chosen));
  }
  return states;
}

/** What is wrong with a state; nothing where it is one. */
function faultsOf(state: KioskState, { chapters }: KioskRules): string[] {
  const ids: (string | undefined)[] = chapters.length === 0 ? [undefined] : chapters.map(({ id }) => id);
  return [
    ...(['loop', 'visit', 'warning'].includes(state.phase) ? [] : [`phase ${state.phase}`]),
    ...(ids.includes(state.chapter) ? [] : [`chapter ${String(state.chapter)}`]),
    ...Object.entries(state).flatMap(([key, value]) => (typeof value === 'number' && !Number.isFinite(value) ? [`${key} ${value}`] : [])),
    ...(state.phase === 'loop' && state.sinceMs > state.atMs ? ['begins later than now'] : []),
  ];
}

test('no sequence of events leads to a state that is not one, nor back in time', () => {
  fc.assert(
    fc.property(rules, happenings, (chosen, steps) => {
      const states = run(chosen, steps);
      expect(states.flatMap((state) => faultsOf(state, chosen))).toEqual([]);
      const times = states.map(({ atMs }) => atMs);
      expect(times.toSorted((a, b) => a - b)).toEqual(times);
    }),
  );
});

test('without events every visit ends in the loop after the idle time and the time to answer', () => {
  fc.assert(
    fc.property(rules, happenings, (chosen, steps) => {
      let state = run(chosen, steps).at(-1) ?? FRESH;
      const from = state.atMs;
      const longest = chosen.idleSeconds + chosen.warningSeconds;
      for (let second = 1; second <= longest && state.phase !== 'loop'; second += 1) {
        state = kioskMachine(state, { type: 'tick', atMs: from + second * 1_000 }, chosen);
      }
      expect(state.phase).toBe('loop');
    }),
  );
});

/** Each state with the one before. */
function pairs(states: readonly KioskState[]): (readonly [before: KioskState, after: KioskState])[] {
  return states.slice(1).map((state, index) => [states[index] ?? FRESH, state]);
}

test('after a reset nothing of the visit remains', () => {
  fc.assert(
    fc.property(rules, happenings, (chosen, steps) => {
      const resets = pairs(run(chosen, steps)).filter(([before, next]) => before.phase !== 'loop' && next.phase === 'loop');
      expect(resets.map(([, next]) => next)).toEqual(resets.map(([, { atMs }]) => freshLoop(chosen, atMs)));
    }),
  );
});

test('a countdown begins at its full time, is never below one second, and goes only down, by two seconds at most', () => {
  fc.assert(
    fc.property(rules, quiet, (chosen, steps) => {
      const wrong = pairs(run({ ...chosen, idleSeconds: 3 }, [['touch', 0, ''], ...steps])).filter(([before, next]) => {
        if (next.phase !== 'warning') return false;
        const stepMs = before.phase === 'warning' ? before.leftMs - next.leftMs : 0;
        const begins = before.phase === 'warning' || secondsLeft(next) === chosen.warningSeconds;
        return !begins || stepMs < 0 || stepMs > COUNTED_MS || (secondsLeft(next) ?? 0) < 1;
      });
      expect(wrong).toEqual([]);
    }),
  );
});
