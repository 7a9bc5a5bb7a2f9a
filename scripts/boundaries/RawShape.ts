/** A polygon as its file has it: coordinates of any datum, and the properties beside it. */
import type { MultiPolygon, Polygon } from 'geojson';

export interface RawShape {
  readonly geometry: Polygon | MultiPolygon;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** What a reader makes of one file: its polygons, and what is wrong with it in words. */
export interface ReadShapes {
  readonly shapes: readonly RawShape[];
  readonly problems: readonly { readonly field?: string; readonly message: string; readonly suggestion?: string }[];
}
