/** Parses a geometry in a cell or a line: WKT, EWKT with its SRID, or GeoJSON. */
import { wktToGeoJSON } from 'betterknown';
import type { Geometry } from 'geojson';

export interface ShapeText {
  /** Null for EMPTY; undefined for what is none. Unchecked where it was GeoJSON. */
  readonly geometry: Geometry | null | undefined;
  readonly srid: number | undefined;
}

/** Of collections within collections. */
const DEEPEST = 64;
const SRID = /^\s*SRID\s*=\s*(\d+)\s*;\s*/i;

export function parseShapeText(text: string): ShapeText {
  const srid = SRID.exec(text);
  try {
    const bare = text.slice(srid?.[0].length ?? 0);
    const geometry = bare.trimStart().startsWith('{') ? parseJson(bare) : wktToGeoJSON(bare);
    return { geometry, srid: srid === null ? undefined : Number(srid[1]) };
  } catch {
    return { geometry: undefined, srid: undefined };
  }
}

/** Throws where it is no JSON, or nested as no geometry is: whoever writes such a value out again would run out of stack. */
function parseJson(text: string): Geometry {
  let depth = 0;
  for (const [sign] of text.matchAll(/[[{}\]]/g)) {
    depth += sign === '[' || sign === '{' ? 1 : -1;
    if (depth > DEEPEST) throw new RangeError('nested too deep');
  }
  return JSON.parse(text) as Geometry;
}
