/** Parses a geometry in a cell or a line: WKT, EWKT with its SRID, or GeoJSON. */
import { wktToGeoJSON } from 'betterknown';
import type { Geometry } from 'geojson';

export interface ShapeText {
  /** Null for EMPTY; undefined for what is none. Unchecked where it was GeoJSON. */
  readonly geometry: Geometry | null | undefined;
  readonly srid: number | undefined;
}

const SRID = /^\s*SRID\s*=\s*(\d+)\s*;\s*/i;

export function parseShapeText(text: string): ShapeText {
  const srid = SRID.exec(text);
  try {
    const bare = text.slice(srid?.[0].length ?? 0);
    const geometry = bare.trimStart().startsWith('{') ? (JSON.parse(bare) as Geometry) : wktToGeoJSON(bare);
    return { geometry, srid: srid === null ? undefined : Number(srid[1]) };
  } catch {
    return { geometry: undefined, srid: undefined };
  }
}
