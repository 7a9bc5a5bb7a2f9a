/** What a chapter calls a place: by its own name, and by the words of the text where the map does not hold it. */
import type { Language } from '../../domain/LocalText.ts';
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import type { StoryChapter } from '../../domain/story/Story.ts';

/** Undefined for what stands out on the map, is not held and is not named: there is nothing to call it by. */
export function placeName(id: string, { paragraphs }: Pick<StoryChapter, 'paragraphs'>, placesById: ReadonlyMap<string, PlanningFeature>, language: Language): string | undefined {
  const told = () => paragraphs.flatMap(({ text }) => text[language]).find(({ place }) => place === id)?.text;
  return placesById.get(id)?.properties.name[language] ?? told();
}
