/** Figures that disagree: of one measure of one whole, stated differently. They stand side by side and are never averaged. */
import type { Fact } from '../PlanningFeature.ts';
import { SQUARE_METRES } from '../plannedAreas.ts';
import type { FactField, Unit } from '../vocabulary.ts';

export interface Conflict {
  readonly field: FactField;
  /** Two at least, the latest first. */
  readonly facts: readonly Fact[];
}

/** Fields of which a whole has one value. Of others, such as investment, several figures tell of several things. */
const SINGLE_FIELDS: readonly FactField[] = ['plannedArea', 'startupArea', 'readyLand', 'landArea', 'population', 'length', 'opened'];
/** Figures as near as this are one figure, rounded differently. */
const ROUNDING = 0.005;

export function conflictsOf(facts: readonly Fact[]): Conflict[] {
  return SINGLE_FIELDS.flatMap((field): Conflict[] => {
    const stated = facts.filter((fact) => fact.field === field && fact.part !== true && typeof fact.value === 'number');
    const disagree = stated.some((one) => stated.some((other) => differ(one, other)));
    return disagree ? [{ field, facts: stated.toSorted((a, b) => b.asOf.localeCompare(a.asOf)) }] : [];
  });
}

function differ(one: Fact, other: Fact): boolean {
  const [a, b] = [sizeOf(one), sizeOf(other)];
  return a.in === b.in && Math.abs(a.size - b.size) > ROUNDING * Math.max(a.size, b.size);
}

/** Areas are compared in square metres, everything else in the unit that is stated. */
function sizeOf({ value, unit }: Fact): { readonly size: number; readonly in: Unit | 'area' | undefined } {
  const size = Number(value);
  return unit !== undefined && isArea(unit) ? { size: size * SQUARE_METRES[unit], in: 'area' } : { size, in: unit };
}

function isArea(unit: Unit): unit is keyof typeof SQUARE_METRES {
  return unit in SQUARE_METRES;
}
