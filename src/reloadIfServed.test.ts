import { afterEach, expect, test, vi } from 'vitest';
import { reloadIfServed } from './reloadIfServed.ts';

afterEach(() => vi.unstubAllGlobals());

function page(answer: () => Promise<{ readonly ok: boolean }>) {
  const reload = vi.fn();
  const fetched = vi.fn(answer);
  vi.stubGlobal('location', { href: 'http://localhost/?ui=kiosk', reload });
  vi.stubGlobal('fetch', fetched);
  return { reload, fetched };
}

test.each([
  ['comes', () => Promise.resolve({ ok: true }), 1],
  ['is refused', () => Promise.resolve({ ok: false }), 0],
  ['does not come', () => Promise.reject(new TypeError('Failed to fetch')), 0],
])('a page that %s', async (_what, answer, times) => {
  const { reload } = page(answer);
  await reloadIfServed(() => true);
  expect(reload).toHaveBeenCalledTimes(times);
});

test('what stands is not asked for, and what has come up meanwhile is left alone', async () => {
  const { reload, fetched } = page(() => Promise.resolve({ ok: true }));
  await reloadIfServed(() => false);
  expect(fetched).not.toHaveBeenCalled();
  let asked = 0;
  await reloadIfServed(() => (asked += 1) === 1);
  expect([fetched.mock.calls.length, reload.mock.calls.length]).toEqual([1, 0]);
});
