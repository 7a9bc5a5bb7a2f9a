/** The area that is stated as planned, in km²: both ends where sources differ, and at least that of a part. */
import { plannedAreasOf } from '../../plannedAreas.ts';
import { GRADES, type Fact } from '../../PlanningFeature.ts';
import type { Candidate } from '../Candidate.ts';
import { known, missing, type Measure } from '../Measure.ts';

const SQUARE_METRES_OF_KM2 = 1_000_000;

export function plannedArea({ place, squareMetres }: Candidate): Measure {
  if (place === undefined) {
    if (squareMetres === undefined) return missing('own-site');
    return known({ from: squareMetres / SQUARE_METRES_OF_KM2, to: squareMetres / SQUARE_METRES_OF_KM2 });
  }
  const stated = plannedAreasOf(place);
  const whole = stated.filter(({ fact }) => fact.part !== true);
  const values = (whole.length > 0 ? whole : stated).map((each) => each.squareMetres / SQUARE_METRES_OF_KM2);
  if (values.length === 0) return missing('no-fact');
  const basis = basisOf((whole.length > 0 ? whole : stated).map(({ fact }) => fact));
  if (whole.length > 0) return known({ from: Math.min(...values), to: Math.max(...values) }, basis);
  return missing('part-only', { from: Math.max(...values), to: Infinity }, basis);
}

/** All sources, the latest date and the weakest grade. */
export function basisOf(facts: readonly Pick<Fact, 'source' | 'asOf' | 'grade'>[]): Pick<Measure, 'sources' | 'asOf' | 'grade'> {
  const dates = facts.map(({ asOf }) => asOf).toSorted();
  const grade = GRADES.findLast((each) => facts.some((fact) => fact.grade === each));
  const asOf = dates.at(-1);
  return {
    sources: [...new Set(facts.map(({ source }) => source))],
    ...(asOf === undefined ? {} : { asOf }),
    ...(grade === undefined ? {} : { grade }),
  };
}
