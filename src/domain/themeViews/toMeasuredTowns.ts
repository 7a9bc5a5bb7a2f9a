/** Towns with what a measure states of them, and those of which it states nothing. */
import { boundsOf, centreOf } from '../bounds.ts';
import type { PlanningFeature } from '../PlanningFeature.ts';
import type { Measure, MeasuredTarget } from '../ThemeView.ts';
import type { LonLat } from './toArcs.ts';

export interface MeasuredPlace {
  readonly place: PlanningFeature;
  readonly position: LonLat;
  readonly target: MeasuredTarget;
}

export interface PlainPlace {
  readonly place: PlanningFeature;
  readonly position: LonLat;
}

export interface MeasuredTowns {
  /** The largest figure first. */
  readonly measured: readonly MeasuredPlace[];
  /** Unknown, not nought. */
  readonly without: readonly PlainPlace[];
}

/** `places` are all of the map: towns without a figure are shown so, whatever the filter. */
export function toMeasuredTowns({ targets }: Measure, places: readonly PlanningFeature[]): MeasuredTowns {
  const byPlace = new Map(targets.map((target) => [target.place, target]));
  const located = places.flatMap((place) => {
    const { geometry } = place;
    return geometry === null ? [] : [{ place, position: centreOf(boundsOf(geometry)), target: byPlace.get(place.id) }];
  });
  return {
    measured: located
      .flatMap(({ target, ...rest }) => (target === undefined ? [] : [{ ...rest, target }]))
      .toSorted((a, b) => b.target.figure.value - a.target.figure.value),
    without: located.flatMap(({ target, ...rest }) => (target === undefined && rest.place.properties.kind === 'town' ? [rest] : [])),
  };
}

/** Radius of a symbol whose area is in proportion to the value; `largestPixels` is that of the largest. */
export function symbolRadiusPixels(value: number, largest: number, largestPixels: number): number {
  return largest <= 0 ? 0 : largestPixels * Math.sqrt(value / largest);
}
