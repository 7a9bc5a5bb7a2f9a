/** What a click means where marks lie on one another: one place at once, or a list to choose from. */
import { markOf, type Mark } from './markOf.ts';
import type { PlanningFeature } from './PlanningFeature.ts';

/** Marks that stand for a point or a known line: who clicks on one means it, whatever area lies below. */
const SURE: readonly Mark[] = ['pin', 'line'];

/**
 * `hits` are the places under the click, topmost first, each once. Precise marks win over the areas below them. What is
 * left is in the order of a list: the tightest first, context last. Empty for a click beside everything.
 */
export function chooseHit(hits: readonly PlanningFeature[]): readonly PlanningFeature[] {
  for (const mark of SURE) {
    const sure = hits.filter((place) => markOf(place) === mark);
    if (sure.length > 0) return sure;
  }
  return hits.toSorted((a, b) => rankOf(a) - rankOf(b) || radiusOf(a) - radiusOf(b));
}

function rankOf({ properties }: PlanningFeature): number {
  return properties.context ? 1 : 0;
}

function radiusOf({ properties }: PlanningFeature): number {
  return properties.accuracy.radiusMetres ?? Infinity;
}
