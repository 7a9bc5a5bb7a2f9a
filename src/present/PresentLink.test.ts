import { expect, test } from 'vitest';
import { isPresentMessage, notesHash, notesOf } from './PresentLink.ts';

test('the window of the notes knows whose notes they are by its address, and a map camera is none', () => {
  expect(notesOf(notesHash('a-1'))).toBe('a-1');
  expect(notesOf('#map=10/22.4/113')).toBeUndefined();
  expect(notesOf('')).toBeUndefined();
});

test.each([{ kind: 'told', chapter: 'green', startedAtMs: 1 }, { kind: 'asked' }, { kind: 'turn', chapter: 'green' }, { kind: 'restart' }, { kind: 'ended' }])('%o is heard', (message) => {
  expect(isPresentMessage(message)).toBe(true);
});

test.each([null, 'told', {}, { kind: 'told', chapter: 'green' }, { kind: 'told', chapter: 3, startedAtMs: 1 }, { kind: 'turn' }, { kind: 'other' }])('%o is not', (message) => {
  expect(isPresentMessage(message)).toBe(false);
});
