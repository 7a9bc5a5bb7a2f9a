import { expect, test } from 'vitest';
import { presentKey, type Pressed } from './presentKey.ts';

const press = (key: string, held: Partial<Pressed> = {}) => presentKey({ key, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, ...held }, true);

test('a remote turns chapters by its page keys, whatever it is set to', () => {
  expect(['PageDown', 'ArrowRight', 'ArrowDown', ' '].map((key) => press(key))).toEqual(['next', 'next', 'next', 'next']);
  expect(['PageUp', 'ArrowLeft', 'ArrowUp'].map((key) => press(key))).toEqual(['previous', 'previous', 'previous']);
  expect(press(' ', { shiftKey: true })).toBe('previous');
});

test('the start and the black button of a remote act, too', () => {
  expect([press('F5'), press('F5', { shiftKey: true })]).toEqual(['screen', 'screen']);
  expect([press('.'), press('b')]).toEqual(['blank', 'blank']);
  expect(press('F5', { ctrlKey: true })).toBeUndefined();
});

test('letters act in either case, and not where single keys are switched off', () => {
  expect(press('N')).toBe('notes');
  expect(press('n')).toBe('notes');
  const off: Pressed = { key: 'n', shiftKey: false, altKey: false, ctrlKey: false, metaKey: false };
  expect(presentKey(off, false)).toBeUndefined();
  expect(presentKey({ ...off, key: 'Escape' }, false)).toBe('back');
});

test('what the browser itself does with Alt, Ctrl or Cmd stays its own', () => {
  expect(press('ArrowLeft', { altKey: true })).toBeUndefined();
  expect(press('f', { ctrlKey: true })).toBeUndefined();
  expect(press('n', { metaKey: true })).toBeUndefined();
});
