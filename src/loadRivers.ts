/** Reads the rivers of the base map, to name them on paper. */
import type { FeatureCollection } from 'geojson';
import { baseMapSources } from './load.ts';
import type { River } from './map/sheetCourses.ts';

/** None where the file cannot be read: a map without their names is still a map. */
export async function loadRivers(): Promise<readonly River[]> {
  const response = await fetch(baseMapSources().rivers).catch(() => undefined);
  if (response?.ok !== true) return [];
  return ((await response.json()) as FeatureCollection & { readonly features: readonly River[] }).features;
}
