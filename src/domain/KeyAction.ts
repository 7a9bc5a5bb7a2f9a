/** What the keyboard does, and by which keys. Single keys act only while they are switched on. */
export const KEY_ACTIONS = [
  { action: 'search', keys: ['Ctrl K', 'Cmd K', '/'] },
  { action: 'next', keys: ['Alt ← ↑ → ↓'] },
  { action: 'close', keys: ['Esc'] },
  { action: 'help', keys: ['?'] },
  { action: 'move', keys: ['← ↑ → ↓'] },
  { action: 'zoom', keys: ['+ −'] },
  { action: 'choose', keys: ['Enter'] },
  { action: 'near', keys: ['Shift F10'] },
  { action: 'turn', keys: ['Shift ← →'] },
  { action: 'tilt', keys: ['Shift ↑ ↓', 'T'] },
  { action: 'north', keys: ['N'] },
  { action: 'fullScreen', keys: ['F'] },
] as const;
export type KeyAction = (typeof KEY_ACTIONS)[number]['action'];
