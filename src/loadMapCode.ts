/** The code of the map, the heaviest part of the page: fetched once, beside the data, while the list already stands. */
import type * as MapModule from './map/PlanningMap.ts';

type MapCode = typeof MapModule;

let loading: Promise<MapCode> | undefined;

/** A failed fetch is tried again at the next call. */
export function loadMapCode(): Promise<MapCode> {
  loading ??= import('./map/PlanningMap.ts').catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
