import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { NodeQueue } from './NodeQueue.ts';

const entry = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.nat(50));

test('nodes come out by their cost, of equal costs the first node first', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 60 }), (entries) => {
      const queue = new NodeQueue();
      for (const [cost, node] of entries) queue.push(cost, node);
      const sorted = entries.toSorted(([a, one], [b, other]) => a - b || one - other).map(([, node]) => node);
      expect([...sorted.map(() => queue.pop()), queue.pop()]).toEqual([...sorted, undefined]);
    }),
  );
});

test('what comes in between is served in its turn', () => {
  const queue = new NodeQueue();
  queue.push(3, 1);
  queue.push(5, 2);
  expect(queue.pop()).toBe(1);
  queue.push(4, 3);
  queue.push(9, 4);
  expect([queue.pop(), queue.pop(), queue.pop(), queue.pop()]).toEqual([3, 2, 4, undefined]);
});
