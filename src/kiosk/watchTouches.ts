/** Tells that somebody is at the kiosk: touches, clicks, drags, keys and the wheel, wherever on the page. */
import type { KioskWorld } from './KioskWorld.ts';

export type TouchMeans = 'touch' | 'mouse' | 'key';

export interface Touch {
  readonly means: TouchMeans;
  /** On what pauses, continues or restarts, or only a key that leads there: it answers for itself. */
  readonly isOnControl: boolean;
}

/**
 * Bears what answers for itself where a touch elsewhere begins or continues a visit: `<button data-kiosk-control>` of pause,
 * continue and restart, and of chapters that are chosen in the loop. Whatever it does, it does on `click`.
 */
const CONTROL_ATTRIBUTE = 'data-kiosk-control';

/** Keys that only lead the focus to what can be pressed, or come with others. */
const LEADING_KEYS = ['Tab', 'Shift', 'Control', 'Alt', 'Meta'];
/** What moves on the screen for longer without being lifted is no hand, but a bag that lies on it. */
const LONGEST_DRAG_MS = 60_000;
const PASSIVE_CAPTURE = { capture: true, passive: true } as const;
const EVENTS = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

/**
 * A pointer that only moves is none: a mouse trembles, and nobody stands there. Nor is a key that repeats itself: something
 * leans on it. Returns what ends the watch.
 */
export function watchTouches({ page, ageMs }: Pick<KioskWorld, 'page' | 'ageMs'>, onTouch: (touch: Touch) => void): () => void {
  let downMs = -Infinity;
  const look = (event: Event): void => {
    if (event.type === 'pointerdown') downMs = ageMs();
    const touch = touchOf(event, ageMs() - downMs);
    if (touch !== undefined) onTouch(touch);
  };
  for (const name of EVENTS) page.addEventListener(name, look, PASSIVE_CAPTURE);
  return () => {
    for (const name of EVENTS) page.removeEventListener(name, look, PASSIVE_CAPTURE);
  };
}

/** Undefined for what tells nothing of a person. */
function touchOf(event: Event, downForMs: number): Touch | undefined {
  const { type, target } = event;
  const isOnControl = (target as Partial<Element> | null)?.closest?.(`[${CONTROL_ATTRIBUTE}]`) != null;
  if (type === 'keydown') {
    const { key, repeat } = event as KeyboardEvent;
    return repeat ? undefined : { means: 'key', isOnControl: isOnControl || LEADING_KEYS.includes(key) };
  }
  if (type === 'pointermove' && ((event as PointerEvent).buttons === 0 || downForMs > LONGEST_DRAG_MS)) return undefined;
  const isMouse = type === 'wheel' || (event as PointerEvent).pointerType === 'mouse';
  return { means: isMouse ? 'mouse' : 'touch', isOnControl };
}
