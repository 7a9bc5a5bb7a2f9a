/** Which rows of the legend the visible places call for, and which accuracy classes stand behind each. */
import { CLASS_LIMIT_METRES, type AccuracyClass, type MeasuredClass } from '../domain/accuracy.ts';
import type { LegendKey } from '../domain/LegendRow.ts';
import { isRoughOutline, markOf } from '../domain/markOf.ts';
import type { PlanningFeature } from '../domain/PlanningFeature.ts';

/** Marks whose size tells how far off a place may be. */
const SIZED: readonly LegendKey[] = ['pin', 'soft'];

export type ShownMarks = ReadonlyMap<LegendKey, ReadonlySet<MeasuredClass>>;

/** `drawsTowns` says whether outlines of towns are drawn: for orientation, whatever the filter. */
export function shownMarks(visible: readonly PlanningFeature[], drawsTowns: boolean): ShownMarks {
  const shown = new Map<LegendKey, Set<MeasuredClass>>();
  for (const place of visible) {
    const key = legendKeyOf(place);
    if (key === undefined) continue;
    const classes = shown.get(key) ?? new Set();
    const { class: own } = place.properties.accuracy;
    if (SIZED.includes(key) && isMeasured(own)) classes.add(own);
    shown.set(key, classes);
  }
  if (drawsTowns) shown.set('town-outline', new Set());
  return shown;
}

function isMeasured(name: AccuracyClass): name is MeasuredClass {
  return name in CLASS_LIMIT_METRES;
}

function legendKeyOf(place: PlanningFeature): LegendKey | undefined {
  const mark = markOf(place);
  const { kind, context } = place.properties;
  if (mark === 'none') return undefined;
  if (kind === 'zone') return 'zone';
  if (context && (mark === 'soft' || mark === 'corridor')) return 'context';
  if (isRoughOutline(place)) return 'rough-outline';
  return mark === 'label' ? 'town' : mark;
}
