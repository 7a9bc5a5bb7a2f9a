/** One sentence on how precisely a place is placed: of its position, its course or its outline, whichever the radius is of. */
import type { Language } from '../domain/LocalText.ts';
import { isRoughOutline, markOf } from '../domain/markOf.ts';
import type { PlanningFeature } from '../domain/PlanningFeature.ts';
import { ACCURACY_MESSAGES } from './accuracy/index.ts';
import { formatLength } from './format.ts';
import type { Messages } from './Messages.ts';

export function accuracyWords(place: PlanningFeature, language: Language, messages: Messages): string {
  const own = ACCURACY_MESSAGES[language];
  const { basis, radiusMetres } = place.properties.accuracy;
  const words = basis[language];
  const mark = markOf(place);
  if (mark === 'none') return own.unlocatedBecause(words);
  if (mark === 'host' || radiusMetres === undefined) return own.areaAccuracyOf(words);
  const length = formatLength(radiusMetres, language, messages);
  if (mark === 'corridor') return own.corridorAccuracyOf(length, words);
  if (mark === 'line') return own.lineAccuracyOf(length, words);
  return mark === 'outline' || isRoughOutline(place) ? own.outlineAccuracyOf(length, words) : own.accuracyOf(length, words);
}
