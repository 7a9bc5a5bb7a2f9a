/** Finds the parts of Shapefiles among files. */
import type { NamedBytes } from './NamedBytes.ts';

const ANY_PART = /^(.*)\.(shp|dbf|prj|cpg|cst|shx|sbn|sbx|qix|qpj|shp\.xml)$/i;

export interface Shapefile {
  /** Its path without the ending. */
  readonly path: string;
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/** The parts that belong together by their names, whether or not all are there. */
export function shapefilesIn(files: readonly NamedBytes[]): Shapefile[] {
  const groups = new Map<string, { readonly path: string; readonly parts: Map<string, Uint8Array> }>();
  for (const { name, bytes } of files) {
    const [, path = '', extension = ''] = ANY_PART.exec(name) ?? [];
    const key = path.toLowerCase();
    const group = groups.get(key) ?? { path, parts: new Map<string, Uint8Array>() };
    group.parts.set(extension.toLowerCase(), bytes);
    groups.set(key, group);
  }
  return [...groups.values()];
}

export function isPartOfShapefile(name: string): boolean {
  return ANY_PART.test(name);
}
