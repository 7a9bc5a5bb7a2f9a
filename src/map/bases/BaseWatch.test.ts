import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { BaseProblem } from '../../domain/BaseMap.ts';
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
  watch.onTile('arrived');
  fail(MOST_FAILURES - 1);
  expect(told).toEqual([]);
  fail(MOST_FAILURES);
  expect(told).toEqual(['refused']);
});

test.each([
  ['one that never answers', ['asked'], ['slow']],
  ['one that answered once and then no more', ['asked', 'arrived', 'asked', 'asked'], ['slow']],
  ['one that answers', ['asked', 'asked', 'arrived'], []],
  ['one that is no longer asked', ['asked', 'aborted'], []],
  ['one that nothing was asked of', [], []],
] as const)('%s', (_what, events, problems) => {
  const { told, watch } = watched();
  for (const event of events) watch.onTile(event);
  vi.advanceTimersByTime(PATIENCE_MS);
  expect(told).toEqual(problems);
});

test('nothing is told of a base map that is no longer shown', () => {
  const { told, watch, fail } = watched();
  watch.onTile('asked');
  watch.stop();
  fail(MOST_FAILURES);
  vi.advanceTimersByTime(PATIENCE_MS);
  expect(told).toEqual([]);
});
