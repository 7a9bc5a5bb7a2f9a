import { expect, test } from 'vitest';
import { moveBy } from './moveBy.ts';

test('all vertices move alike and leave the places they were set on', () => {
  expect(moveBy([{ at: [113, 22], snap: { placeId: 'daze', radiusMetres: 300 } }, { at: [114, 23] }], 0.5, -1)).toEqual([{ at: [113.5, 21] }, { at: [114.5, 22] }]);
});

test('nothing is moved over a pole', () => {
  expect(moveBy([{ at: [0, 89] }, { at: [0, -89] }], 0, 5).map(({ at }) => at[1])).toEqual([89.9, -84]);
});
