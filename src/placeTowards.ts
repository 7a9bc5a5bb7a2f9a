/** The next place in a direction: from the selected one, else from the middle of the map. */
import { boundsOf, centreOf, type Bounds } from './domain/bounds.ts';
import { cameraOf } from './domain/cameraOf.ts';
import { nextPlaceTowards, type Direction } from './domain/nextPlaceTowards.ts';
import type { PlanningFeature } from './domain/PlanningFeature.ts';

export interface Surroundings {
  readonly visible: readonly PlanningFeature[];
  readonly selected: PlanningFeature | undefined;
  /** What the map shows first, in degrees. */
  readonly home: Bounds;
}

export function placeTowards({ visible, selected, home }: Surroundings, direction: Direction): PlanningFeature | undefined {
  const geometry = selected?.geometry ?? null;
  const from = geometry === null ? (cameraOf(location.hash)?.center ?? centreOf(home)) : centreOf(boundsOf(geometry));
  return nextPlaceTowards(visible, from, direction, selected?.id);
}
