import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addTrouble, LONGEST_MESSAGE, MOST_TROUBLES, parseTroubles, TROUBLE_KINDS, type Trouble } from './Trouble.ts';

test('the newest stands first, and the same again counts on', () => {
  let troubles: readonly Trouble[] = [];
  troubles = addTrouble(troubles, 'error', 'a', 1);
  troubles = addTrouble(troubles, 'error', 'b', 2);
  troubles = addTrouble(troubles, 'error', 'b', 3);
  troubles = addTrouble(troubles, 'rejection', 'b', 4);
  expect(troubles).toEqual([
    { kind: 'rejection', message: 'b', atMs: 4, times: 1 },
    { kind: 'error', message: 'b', atMs: 3, times: 2 },
    { kind: 'error', message: 'a', atMs: 1, times: 1 },
  ]);
});

test('neither the list nor a message grows without end', () => {
  let troubles: readonly Trouble[] = [];
  for (let index = 0; index < MOST_TROUBLES + 10; index += 1) troubles = addTrouble(troubles, 'error', `${index} ${'x'.repeat(1_000)}`, index);
  expect([troubles.length, troubles[0]?.message.length, troubles[0]?.atMs]).toEqual([MOST_TROUBLES, LONGEST_MESSAGE, MOST_TROUBLES + 9]);
});

test.each([undefined, '', '{', 'null', '7', '{"a":1}', '[null, 3, {"kind":"error"}, {"kind":"fire","message":"x","atMs":1,"times":1}]'])('%s holds none', (text) => {
  expect(parseTroubles(text)).toEqual([]);
});

test('what is kept as text is read as it was', () => {
  const trouble = fc.record({ kind: fc.constantFrom(...TROUBLE_KINDS), message: fc.string({ maxLength: LONGEST_MESSAGE }), atMs: fc.integer({ min: 0 }), times: fc.integer({ min: 1 }) });
  fc.assert(
    fc.property(fc.array(trouble, { maxLength: MOST_TROUBLES }), (troubles) => {
      expect(parseTroubles(JSON.stringify(troubles))).toEqual(troubles);
    }),
  );
});

test.each([
  { kind: 'error', message: 7, atMs: 1, times: 1 },
  { kind: 'error', message: 'x', atMs: '1', times: 1 },
  { kind: 'error', message: 'x', atMs: null, times: 1 },
  { kind: 'error', message: 'x', atMs: 1, times: 1.5 },
  { kind: 'error', message: 'x', atMs: 1 },
])('%j is no trouble, and those beside it stay', (wrong) => {
  const good = { kind: 'context', message: 'lost', atMs: 2, times: 3 };
  expect(parseTroubles(JSON.stringify([wrong, good]))).toEqual([good]);
});

test('what was kept beyond the most is cut, words and list', () => {
  const long = { kind: 'error', message: 'x'.repeat(LONGEST_MESSAGE + 9), atMs: 1, times: 1 };
  const read = parseTroubles(JSON.stringify(Array.from({ length: MOST_TROUBLES + 5 }, () => long)));
  expect([read.length, read[0]?.message.length]).toEqual([MOST_TROUBLES, LONGEST_MESSAGE]);
  expect(parseTroubles('{"length":1,"0":{"kind":"error"}}')).toEqual([]);
});
