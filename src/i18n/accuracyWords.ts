/** One sentence on how precisely a place is placed: of its position, its course or its outline, whichever the radius is of. */
import type { Language } from '../domain/LocalText.ts';
import { isRoughOutline, markOf } from '../domain/markOf.ts';
import type { PlanningFeature } from '../domain/PlanningFeature.ts';
import { formatLength } from './format.ts';
import type { Messages } from './Messages.ts';

export function accuracyWords(place: PlanningFeature, language: Language, messages: Messages): string {
  const { basis, radiusMetres } = place.properties.accuracy;
  const words = basis[language];
  const mark = markOf(place);
  if (mark === 'none') return messages.unlocatedBecause(words);
  if (mark === 'host' || radiusMetres === undefined) return messages.areaAccuracyOf(words);
  const length = formatLength(radiusMetres, language, messages);
  if (mark === 'corridor') return messages.corridorAccuracyOf(length, words);
  if (mark === 'line') return messages.lineAccuracyOf(length, words);
  return mark === 'outline' || isRoughOutline(place) ? messages.outlineAccuracyOf(length, words) : messages.accuracyOf(length, words);
}
