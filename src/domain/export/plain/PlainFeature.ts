/** A feature that is no place of the plan, drawn or brought along by a reader, as every writer takes it. */
import type { Geometry } from 'geojson';

export interface PlainFeature {
  readonly id: string;
  readonly name: string;
  readonly geometry: Geometry | null;
  readonly properties: Readonly<Record<string, string | number | null>>;
}

export interface PlainExport {
  readonly title: string;
  /** What the file says of itself, a statement a line: the standing of the map, the datum. */
  readonly preface: readonly string[];
  readonly features: readonly PlainFeature[];
}

/** Names of all properties in the order in which they first occur. */
export function plainFields(features: readonly PlainFeature[]): readonly string[] {
  return [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))];
}
