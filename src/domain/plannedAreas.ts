/** What is stated of a place's planned area, in square metres. Other measures of land are never mixed in. */
import type { Fact, PlanningFeature } from './PlanningFeature.ts';
import type { Unit } from './vocabulary.ts';

/** Square metres of what areas are stated in: 1 mu is 1/15 ha. */
export const SQUARE_METRES = { m2: 1, 'wan-m2': 10_000, ha: 10_000, km2: 1_000_000, mu: 10_000 / 15 } as const satisfies Partial<Record<Unit, number>>;

export interface PlannedArea {
  readonly squareMetres: number;
  readonly fact: Fact;
}

/** The largest first; several where the sources differ. `fact.part` tells those of a part alone. */
export function plannedAreasOf({ properties }: PlanningFeature): PlannedArea[] {
  return properties.facts.flatMap(toPlannedArea).toSorted((a, b) => b.squareMetres - a.squareMetres);
}

function toPlannedArea(fact: Fact): PlannedArea[] {
  const { field, value, unit } = fact;
  if (field !== 'plannedArea' || typeof value !== 'number' || unit === undefined) return [];
  if (!isAreaUnit(unit)) return [];
  return [{ squareMetres: value * SQUARE_METRES[unit], fact }];
}

function isAreaUnit(unit: Unit): unit is keyof typeof SQUARE_METRES {
  return unit in SQUARE_METRES;
}
