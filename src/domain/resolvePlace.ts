/** The place that a text names: by id, town code, Chinese name, alias, or English name. */
import type { PlanningFeature } from './PlanningFeature.ts';

type NamesOf = (place: PlanningFeature) => readonly (string | undefined)[];

/** In this order: what comes first wins. */
const WAYS: readonly NamesOf[] = [
  ({ id }) => [id],
  ({ properties }) => [properties.code],
  ({ properties }) => [properties.name['zh-Hans'], properties.name['zh-Hant']],
  ({ properties }) => properties.aliases,
  ({ properties }) => [properties.name.en.toLowerCase()],
];

/** Undefined where nothing bears the name, or where two do. */
export function resolvePlace(places: readonly PlanningFeature[], text: string): PlanningFeature | undefined {
  const wanted = text.trim();
  for (const namesOf of WAYS) {
    const found = places.filter((place) => namesOf(place).some((name) => name === wanted || name === wanted.toLowerCase()));
    if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  }
  return undefined;
}
