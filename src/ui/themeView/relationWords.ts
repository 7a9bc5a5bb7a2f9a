/** An end of a relation by its name. */
import type { Language } from '../../domain/LocalText.ts';
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import type { RelationEnd } from '../../domain/ThemeView.ts';
import type { Messages } from '../../i18n/index.ts';

export function relationWords(
  end: RelationEnd,
  places: ReadonlyMap<string, PlanningFeature>,
  language: Language,
  messages: Messages,
): string {
  if ('district' in end) return messages.themeView.district;
  if ('named' in end) return end.named[language];
  return places.get(end.place)?.properties.name[language] ?? end.place;
}
