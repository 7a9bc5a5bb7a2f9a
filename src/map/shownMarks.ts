/** Which rows of the legend the visible places call for. */
import type { LegendKey } from '../domain/LegendRow.ts';
import { markOf } from '../domain/markOf.ts';
import type { PlanningFeature } from '../domain/PlanningFeature.ts';

export function shownMarks(visible: readonly PlanningFeature[]): ReadonlySet<LegendKey> {
  return new Set(visible.flatMap((place) => legendKeyOf(place) ?? []));
}

function legendKeyOf(place: PlanningFeature): LegendKey | undefined {
  const mark = markOf(place);
  const { kind, context } = place.properties;
  if (mark === 'none') return undefined;
  if (kind === 'zone') return 'zone';
  if (context && (mark === 'soft' || mark === 'corridor')) return 'context';
  return mark === 'label' ? 'town' : mark;
}
