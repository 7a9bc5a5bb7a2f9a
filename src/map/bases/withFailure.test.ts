import { expect, test, vi } from 'vitest';
import type { ShownBase } from './BaseLayers.ts';
import { withFailure } from './withFailure.ts';

const shown = { sources: {}, layers: [], tone: undefined, onTile: () => undefined, onError: () => undefined } satisfies ShownBase;

test('a base map of which everything came has no failure', () => {
  const { base, failure } = withFailure(shown);
  base.onTile('arrived', { state: 'loaded' });
  expect(failure()).toBeUndefined();
});

test('one tile that fails is enough; the first is kept, and the watch is told of each', () => {
  const onError = vi.fn<ShownBase['onError']>();
  const { base, failure } = withFailure({ ...shown, onError });
  base.onError({ message: 'AJAXError', status: 502 });
  base.onTile('arrived', { state: 'loaded' });
  base.onError({ message: 'AJAXError', status: 403 });
  expect(failure()?.problem).toBe('unreachable');
  expect(onError.mock.calls).toEqual([[{ message: 'AJAXError', status: 502 }], [{ message: 'AJAXError', status: 403 }]]);
});
