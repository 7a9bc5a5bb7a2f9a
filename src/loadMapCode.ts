/** The code of the map, the heaviest part of the page: fetched once, beside the data, while the list already stands. */
import type * as MapModule from './map/PlanningMap.ts';

let loading: Promise<typeof MapModule> | undefined;

/** A failure is not kept: the next call asks anew. */
export function loadMapCode(): Promise<typeof MapModule> {
  loading ??= import('./map/PlanningMap.ts').catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
