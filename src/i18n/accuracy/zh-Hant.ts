/** How precisely a place is placed, in one sentence, in traditional Chinese. */
import type { AccuracyMessages } from './AccuracyMessages.ts';

export const accuracy: AccuracyMessages = {
  accuracyOf: (radius, basis) => `位置約 ±${radius}，據${basis}`,
  corridorAccuracyOf: (radius, basis) => `走向約 ±${radius}，據${basis}`,
  lineAccuracyOf: (radius, basis) => `線位誤差約 ±${radius}，據${basis}`,
  outlineAccuracyOf: (radius, basis) => `界線誤差約 ±${radius}，據${basis}`,
  areaAccuracyOf: (basis) => `只知大致範圍：${basis}`,
  unlocatedBecause: (reason) => `未查到位置：${reason}`,
};
