/** What the worker that cuts tiles and the map that draws them have to agree on. */
import type { PackedGeometry } from '../../../domain/ownData/PackedGeometry.ts';

/** Layers within each tile. */
export const TILE_LAYERS = { area: 'area', line: 'line', speck: 'speck' } as const;
/** Units along the side of a tile. */
export const TILE_EXTENT = 4096;
/** Of the closest zoom a unit is half a metre, a quarter of a pixel: closer tiles would look the same. */
export const CLOSEST_TILES = 14;
/** In the place of a class: the feature is not drawn. */
export const HIDDEN = 255;

export interface TileLook {
  /** For each row its class, or HIDDEN. */
  readonly drawnAs: Uint8Array<ArrayBuffer>;
  /** Of the classes, as hex. */
  readonly colours: readonly string[];
}

export type TileRequest =
  | { readonly kind: 'index'; readonly geometry: PackedGeometry }
  | ({ readonly kind: 'draw' } & TileLook)
  | { readonly kind: 'tile'; readonly ticket: number; readonly z: number; readonly x: number; readonly y: number };

export interface TileAnswer {
  readonly ticket: number;
  readonly tile: ArrayBuffer;
}
