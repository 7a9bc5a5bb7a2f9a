/** What a key of a keyboard or a presentation remote does. */
import type { PresentKey } from '../i18n/story/index.ts';

/** The part of a keyboard event that counts. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>;

const ALWAYS: Readonly<Record<string, PresentKey>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  Escape: 'back',
  // The start button of a remote, which must not load the page anew.
  F5: 'screen',
};
/** Letters and signs, which a reader may have switched off. */
const SINGLE: Readonly<Record<string, PresentKey>> = { n: 'notes', w: 'window', f: 'screen', b: 'blank', '.': 'blank', '?': 'keys' };

export function presentKey({ key, shiftKey, altKey, ctrlKey, metaKey }: Pressed, takesSingleKeys: boolean): PresentKey | undefined {
  if (altKey || ctrlKey || metaKey) return undefined;
  if (key === ' ') return shiftKey ? 'previous' : 'next';
  return ALWAYS[key] ?? (takesSingleKeys ? SINGLE[key.toLowerCase()] : undefined);
}
