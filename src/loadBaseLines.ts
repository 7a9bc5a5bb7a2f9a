/** Reads lines of the base map, to name them on paper and to tell of those that are drawn. */
import type { FeatureCollection } from 'geojson';
import { isCollection } from './domain/shape.ts';
import { baseMapSources, loadJson } from './load.ts';
import type { NetworkLine } from './map/drawnNetwork.ts';
import type { River } from './map/sheetCourses.ts';

export interface BaseLines {
  readonly rivers: readonly River[];
  readonly network: readonly NetworkLine[];
}

/** None where a file cannot be read: a map without their names is still a map. */
export async function loadBaseLines(): Promise<BaseLines> {
  const { rivers, network } = baseMapSources();
  const [named, drawn] = await Promise.all([featuresOf<River>(rivers), featuresOf<NetworkLine>(network)]);
  return { rivers: named, network: drawn };
}

async function featuresOf<Line>(url: string): Promise<readonly Line[]> {
  const lines = await loadJson<FeatureCollection & { readonly features: readonly Line[] }>(url, ({ map }) => map, isCollection).catch(() => undefined);
  return lines?.features ?? [];
}
