import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { BaseProblem } from '../../domain/BaseMap.ts';
import type { TileEvent } from './BaseLayers.ts';
import { BaseWatch, MOST_FAILURES, PATIENCE_MS } from './BaseWatch.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const refused = { message: 'AJAXError', status: 403 };

function watched() {
  const told: BaseProblem[] = [];
  const watch = new BaseWatch((problem) => told.push(problem));
  const fail = (times: number) => Array.from({ length: times }, () => watch.onError(refused));
  return { told, watch, fail };
}

test('a base map is given up after failures without a tile between them, once', () => {
  const { told, watch, fail } = watched();
  fail(MOST_FAILURES - 1);
  watch.onTile('arrived', { state: 'loaded' });
  fail(MOST_FAILURES - 1);
  expect(told).toEqual([]);
  fail(MOST_FAILURES);
  expect(told).toEqual(['refused']);
});

/** What becomes of the tiles by their numbers. */
type Step = readonly [TileEvent, number];

test.each<[string, readonly Step[], readonly BaseProblem[]]>([
  ['one that never answers', [['asked', 0]], ['slow']],
  ['one that answered once and then no more', [['asked', 0], ['arrived', 0], ['asked', 1], ['asked', 2]], ['slow']],
  ['one of whose tiles one came and another did not', [['asked', 0], ['asked', 1], ['arrived', 0]], ['slow']],
  ['one of whose tiles one is no longer wanted and another is', [['asked', 0], ['asked', 1], ['aborted', 0]], ['slow']],
  ['one that answers', [['asked', 0], ['asked', 1], ['arrived', 1], ['arrived', 0]], []],
  ['one that is no longer asked', [['asked', 0], ['asked', 1], ['aborted', 1], ['aborted', 0]], []],
  ['one that tells again of a tile that came', [['asked', 0], ['arrived', 0], ['arrived', 0]], []],
  ['one that nothing was asked of', [], []],
])('%s', (_what, steps, problems) => {
  const { told, watch } = watched();
  const tiles = [0, 1, 2].map(() => ({ state: 'loading' }));
  for (const [event, tile] of steps) watch.onTile(event, tiles[tile] ?? { state: '' });
  vi.advanceTimersByTime(PATIENCE_MS);
  expect(told).toEqual(problems);
});

test('a tile that the server does not have is waited for no longer', () => {
  const { told, watch } = watched();
  const missing = { state: 'loading' };
  watch.onTile('asked', missing);
  missing.state = 'errored';
  vi.advanceTimersByTime(PATIENCE_MS);
  expect(told).toEqual([]);
});

test('each tile that comes gives the others their whole time', () => {
  const { told, watch } = watched();
  const [late, first] = [{ state: 'loading' }, { state: 'loading' }];
  watch.onTile('asked', late);
  watch.onTile('asked', first);
  vi.advanceTimersByTime(PATIENCE_MS - 1);
  watch.onTile('arrived', first);
  vi.advanceTimersByTime(PATIENCE_MS - 1);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(told).toEqual(['slow']);
});

test('nothing is told of a base map that is no longer shown', () => {
  const { told, watch, fail } = watched();
  watch.onTile('asked', { state: 'loading' });
  watch.stop();
  fail(MOST_FAILURES);
  vi.advanceTimersByTime(PATIENCE_MS);
  expect(told).toEqual([]);
});
