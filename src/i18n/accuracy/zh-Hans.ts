/** How precisely a place is placed, in one sentence, in simplified Chinese. */
import type { AccuracyMessages } from './AccuracyMessages.ts';

export const accuracy: AccuracyMessages = {
  accuracyOf: (radius, basis) => `位置约 ±${radius}，据${basis}`,
  corridorAccuracyOf: (radius, basis) => `走向约 ±${radius}，据${basis}`,
  lineAccuracyOf: (radius, basis) => `线位误差约 ±${radius}，据${basis}`,
  outlineAccuracyOf: (radius, basis) => `界线误差约 ±${radius}，据${basis}`,
  areaAccuracyOf: (basis) => `只知大致范围：${basis}`,
  unlocatedBecause: (reason) => `未查到位置：${reason}`,
};
