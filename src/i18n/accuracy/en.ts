/** How precisely a place is placed, in one sentence, in English. */
import type { AccuracyMessages } from './AccuracyMessages.ts';

export const accuracy: AccuracyMessages = {
  accuracyOf: (radius, basis) => `About ±${radius}: ${basis}`,
  corridorAccuracyOf: (radius, basis) => `Course about ±${radius}: ${basis}`,
  lineAccuracyOf: (radius, basis) => `Line good to about ±${radius}: ${basis}`,
  outlineAccuracyOf: (radius, basis) => `Outline good to about ±${radius}: ${basis}`,
  areaAccuracyOf: (basis) => `Known only roughly: ${basis}`,
  unlocatedBecause: (reason) => `Position not found: ${reason}`,
};
