/** The code of the map, the heaviest part of the page: fetched once, beside the data, while the list already stands. */
import type * as MapModule from './map/PlanningMap.ts';

let loading: Promise<typeof MapModule> | undefined;

/** Browsers remember a module that failed: after a rejection only a new page fetches it again. */
export function loadMapCode(): Promise<typeof MapModule> {
  loading ??= import('./map/PlanningMap.ts');
  return loading;
}
