import { expect, test } from 'vitest';
import { aRun, someResults } from './aRun.ts';
import { goalsOf } from './goals.ts';

const DATA = 'points-100';
const [ours, kepler] = [aRun({ app: 'ours', data: DATA }), aRun({ app: 'kepler', data: DATA, drawnMs: 2_000, scriptBytes: 4_096_000, blockedMs: 1_601 })];

const goal = (runs: Parameters<typeof someResults>[0], text: string, data = DATA) => goalsOf(someResults(runs)).find((each) => each.text.includes(text) && each.data === data);

test('a goal is met up to its most, and missed beyond', () => {
  expect(goal([ours, kepler], 'first idle frame ≤ 1/2')).toMatchObject({ figure: 0.5, isMet: true });
  expect(goal([ours, kepler], 'JavaScript')).toMatchObject({ figure: 0.25, most: 0.2, isMet: false });
  expect(goal([ours, kepler], 'blocked')?.isMet).toBe(true);
  expect(goal([ours, { ...kepler, blockedMs: 1_599 }], 'blocked')?.isMet).toBe(false);
});

test('against bare pages the faster one counts, and the file is handed over to an open page', () => {
  const runs = [ours, aRun({ app: 'ours-cold', data: DATA, drawnMs: 9_000 }), aRun({ app: 'deck', data: DATA, drawnMs: 800 }), aRun({ app: 'maplibre', data: DATA, drawnMs: 640 }), aRun({ app: 'leaflet', data: DATA, drawnMs: 1 })];
  expect(goal(runs, 'faster bare page', DATA)).toMatchObject({ figure: 1_000 / 640, most: 1.5, isMet: false });
});

test('the middle of the runs counts, and within a run the middle of its changes', () => {
  const filters = [10, 90, 20].map((settledMs) => ({ settledMs, toldMs: 1, workMs: 1, tasksMs: 1 }));
  const runs = [aRun({ app: 'ours', data: DATA, filters }), aRun({ app: 'deck', data: DATA, filters: filters.slice(0, 1) })];
  expect(goal(runs, 'filter settled ≤ 1.2×')?.figure).toBe(2);
});

test('what was not measured, or failed, is neither met nor missed', () => {
  for (const runs of [[ours], [ours, { app: 'kepler', data: DATA, failed: 'an error' } as const]]) {
    expect(goal(runs, 'JavaScript')).toMatchObject({ figure: undefined, isMet: undefined });
  }
});

test('the district is held to milliseconds of its own', () => {
  const filters = [{ settledMs: 90, toldMs: 8.5, workMs: 30, tasksMs: 40 }];
  expect(goal([aRun({ app: 'district', data: 'district', filters })], '8 ms', 'district')).toMatchObject({ figure: 8.5, unit: 'ms', isMet: false });
});

test('goals that stand for large data alone are asked of none of the small', () => {
  expect(goal([ours], 'not behind kepler.gl')).toBeUndefined();
  expect(goal([ours], 'not behind kepler.gl', 'polygons-10000')).toBeDefined();
});
