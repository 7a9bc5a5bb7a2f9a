/** The planned area of several places together: only figures of a whole are summed, none of them twice, and what is unknown is counted. */
import { plannedAreasOf, type PlannedArea } from '../plannedAreas.ts';
import { GRADES, type Grade, type PlanningFeature } from '../PlanningFeature.ts';

export interface AreaSum {
  /** Places that have a planned area by nature: parks, and what one is stated of. */
  readonly places: number;
  /** Those whose figure is in the sum. */
  readonly summed: number;
  /** Those that have a figure and lie in another that is in the sum. */
  readonly held: number;
  /** Those of which only the area of a part is stated. */
  readonly partly: number;
  readonly unknown: number;
  /** Both are the same where no sources differ. */
  readonly lowestSquareMetres: number;
  readonly highestSquareMetres: number;
  /** Of the figures that are summed, the first and the last date; undefined where nothing is. */
  readonly dates: readonly [string, string] | undefined;
  /** Of the figures that are summed, the best first. */
  readonly grades: readonly Grade[];
}

/** `all` tells which places are made of others. */
export function areaSum(members: readonly PlanningFeature[], all: readonly PlanningFeature[]): AreaSum {
  const stated = members.map((place) => ({ place, areas: plannedAreasOf(place) })).filter(({ place, areas }) => areas.length > 0 || place.properties.kind === 'park');
  const whole = stated.map(({ place, areas }) => ({ place, areas: areas.filter(({ fact }) => fact.part !== true) })).filter(({ areas }) => areas.length > 0);
  const ids = new Set(whole.map(({ place }) => place.id));
  const holders = holdersOf(all);
  const summed = whole.filter(({ place }) => !isHeld(place.id, ids, holders));
  const facts = summed.flatMap(({ areas }) => areas.map(({ fact }) => fact));
  const dates = facts.map(({ asOf }) => asOf).toSorted();
  const [first, last] = [dates[0], dates.at(-1)];
  return {
    places: stated.length,
    summed: summed.length,
    held: whole.length - summed.length,
    partly: stated.filter(({ place, areas }) => areas.length > 0 && !ids.has(place.id)).length,
    unknown: stated.filter(({ areas }) => areas.length === 0).length,
    lowestSquareMetres: sumOf(summed, Math.min),
    highestSquareMetres: sumOf(summed, Math.max),
    dates: first === undefined || last === undefined ? undefined : [first, last],
    grades: GRADES.filter((grade) => facts.some((fact) => fact.grade === grade)),
  };
}

function sumOf(summed: readonly { readonly areas: readonly PlannedArea[] }[], choose: (...values: readonly number[]) => number): number {
  return summed.reduce((sum, { areas }) => sum + choose(...areas.map(({ squareMetres }) => squareMetres)), 0);
}

/** For each place what it lies in: the area that holds it, and the places that it is a part of. */
function holdersOf(all: readonly PlanningFeature[]): ReadonlyMap<string, readonly string[]> {
  const holders = new Map<string, string[]>();
  const add = (id: string, holder: string) => holders.set(id, [...(holders.get(id) ?? []), holder]);
  for (const { id, properties } of all) {
    if (properties.host !== undefined) add(id, properties.host);
    for (const part of properties.parts ?? []) add(part, id);
  }
  return holders;
}

function isHeld(id: string, by: ReadonlySet<string>, holders: ReadonlyMap<string, readonly string[]>, seen: ReadonlySet<string> = new Set()): boolean {
  if (seen.has(id)) return false;
  return (holders.get(id) ?? []).some((holder) => by.has(holder) || isHeld(holder, by, holders, new Set([...seen, id])));
}
