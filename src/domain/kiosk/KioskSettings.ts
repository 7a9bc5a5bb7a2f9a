/** How a kiosk behaves, as its operator set it: `data/kiosk.json`. */
import type { Language } from '../LocalText.ts';
import type { Appearance } from '../Scheme.ts';

export interface KioskSettings {
  /** The language that a kiosk goes back to. */
  readonly language: Language;
  /** The light that it goes back to. */
  readonly appearance: Appearance;
  /** Without a touch for so long it asks whether anybody is still there. */
  readonly idleSeconds: number;
  /** How long it waits for the answer. */
  readonly warningSeconds: number;
  /** How long the story that a visitor stopped stands still. */
  readonly pauseSeconds: number;
  /** Local time of day at which it loads itself anew, once nobody is there: "03:30". */
  readonly reloadAt: string;
}
