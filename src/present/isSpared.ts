/** Tells whether a key is left to what has the focus. */

/** What has keys of its own: a panel over the map, a field. */
const FIELDS = '[role=dialog], input, select, textarea, [contenteditable]';
const PRESSED = 'button, a, summary';
/** It closes itself. */
const OPEN_MENU = '.map-menu:has([aria-expanded=true])';

export function isSpared(key: string, focused: Pick<Element, 'closest'>): boolean {
  if (focused.closest(FIELDS) !== null) return true;
  if (key === ' ') return focused.closest(PRESSED) !== null;
  return key === 'Escape' && focused.closest(OPEN_MENU) !== null;
}
