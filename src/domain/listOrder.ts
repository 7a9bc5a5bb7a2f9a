/** The order in which places are listed: by kind, what the report does not name last. */
import { KINDS, type Kind, type PlanningFeature } from './PlanningFeature.ts';

/** Parks first: they are what a visitor comes for. */
export const LIST_ORDER: readonly Kind[] = ['park', 'zone', 'project', 'company', 'route', 'node', 'facility', 'town', 'anchor'];

export function inListOrder(places: readonly PlanningFeature[]): readonly PlanningFeature[] {
  return places.toSorted((a, b) => rankOf(a) - rankOf(b));
}

function rankOf({ properties: { context, kind } }: PlanningFeature): number {
  return context ? LIST_ORDER.length + KINDS.indexOf(kind) : LIST_ORDER.indexOf(kind);
}
