/** Which rows of the legend the places call for: how many bear each mark, and which accuracy classes stand behind it. */
import { CLASS_LIMIT_METRES, type AccuracyClass, type MeasuredClass } from '../domain/accuracy.ts';
import type { LegendKey } from '../domain/LegendRow.ts';
import { placeMarkOf } from '../domain/placeMark.ts';
import type { PlanningFeature } from '../domain/PlanningFeature.ts';

/** Marks whose size tells how far off a place may be. */
const SIZED: readonly LegendKey[] = ['pin', 'soft'];

export interface ShownMark {
  readonly count: number;
  readonly classes: ReadonlySet<MeasuredClass>;
}

export type ShownMarks = ReadonlyMap<LegendKey, ShownMark>;

/** `drawsTowns` says whether outlines of towns are drawn: for orientation, whatever the filter. */
export function shownMarks(places: readonly PlanningFeature[], drawsTowns: boolean): ShownMarks {
  const shown = new Map<LegendKey, ShownMark>();
  for (const place of places) {
    const key = placeMarkOf(place);
    if (key === undefined) continue;
    const { count = 0, classes = new Set<MeasuredClass>() } = shown.get(key) ?? {};
    const { class: own } = place.properties.accuracy;
    shown.set(key, { count: count + 1, classes: SIZED.includes(key) && isMeasured(own) ? new Set([...classes, own]) : classes });
  }
  if (drawsTowns) shown.set('town-outline', { count: 0, classes: new Set() });
  return shown;
}

function isMeasured(name: AccuracyClass): name is MeasuredClass {
  return name in CLASS_LIMIT_METRES;
}
