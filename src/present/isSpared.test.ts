import { expect, test } from 'vitest';
import { isSpared } from './isSpared.ts';

/** What lies within an element of this kind, and within nothing else. */
const within = (kind: string) => ({ closest: (selector: string) => (selector.split(', ').includes(kind) ? ({} as Element) : null) });

test.each(['[role=dialog]', 'input', 'select', 'textarea', '[contenteditable]'])('within %s every key keeps its meaning', (kind) => {
  expect(['ArrowDown', 'PageDown', 'Escape', ' ', 'n'].filter((key) => !isSpared(key, within(kind)))).toEqual([]);
});

test('a button is pressed by the space bar, and turns chapters by the other keys', () => {
  expect(isSpared(' ', within('button'))).toBe(true);
  expect(['PageDown', 'Escape', 'n'].filter((key) => isSpared(key, within('button')))).toEqual([]);
});

test('an open menu closes before the presentation does', () => {
  const menu = within('.map-menu:has([aria-expanded=true])');
  expect(isSpared('Escape', menu)).toBe(true);
  expect(isSpared('PageDown', menu)).toBe(false);
});
