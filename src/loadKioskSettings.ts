/** How the operator set the kiosk, wanted where the page is one. */
import kioskUrl from '../data/kiosk.json?url';
import type { KioskSettings } from './domain/kiosk/KioskSettings.ts';
import { isFigure, isRecordOf, isText } from './domain/shape.ts';
import { loadJson } from './load.ts';

/** Throws a LoadError. */
export function loadKioskSettings(): Promise<KioskSettings> {
  return loadJson<KioskSettings>(kioskUrl, ({ map }) => map, isRecordOf({ language: isText, idleSeconds: isFigure, warningSeconds: isFigure, pauseSeconds: isFigure }));
}
