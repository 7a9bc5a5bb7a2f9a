import { expect, test } from 'vitest';
import { shownRows } from './shownRows.ts';

const classes = { classes: [], classOf: Uint8Array.from([0, 1, 0, 2]) };

test.each([
  ['all', [], undefined, [1, 1, 1, 1]],
  ['without a class', [0], undefined, [0, 1, 0, 1]],
  ['what a filter leaves', [], [0, 3], [1, 0, 0, 1]],
  ['what a filter leaves, without a class', [0], [0, 3], [0, 0, 0, 1]],
  ['what a filter that leaves nothing leaves', [], [], [0, 0, 0, 0]],
] as const)('%s', (_what, hidden, rows, shown) => {
  expect([...shownRows(classes, hidden, rows && Uint32Array.from(rows))]).toEqual(shown);
});
