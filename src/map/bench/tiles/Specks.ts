/** Areas and lines that are smaller than a pixel at a zoom: cut as shapes they would vanish, so each is a point there. */
import type { GeoJSONVTFeature } from '@maplibre/geojson-vt';
import { SHAPES, type PackedGeometry } from '../../../domain/ownData/PackedGeometry.ts';
import { layerBoxes } from '../../../domain/table/rowBoxes.ts';
import { HIDDEN, TILE_EXTENT, type TileLook } from './tileTerms.ts';

/** MapLibre draws a tile on so many pixels. */
const TILE_PIXELS = 512;
const UNITS_PER_PIXEL = TILE_EXTENT / TILE_PIXELS;
/** A point that lies just beyond the edge shows within. */
const MARGIN = UNITS_PER_PIXEL / TILE_EXTENT;

const POINT = SHAPES.indexOf('point');

export class Specks {
  /** Middle of each row's bounds, and their longer side; shares of the world's width. NaN for what is no area or line. */
  readonly #middles: Float64Array;
  readonly #sizes: Float32Array;

  constructor(geometry: PackedGeometry) {
    const { shapes } = geometry;
    const boxes = layerBoxes(geometry);
    this.#middles = new Float64Array(shapes.length * 2).fill(Number.NaN);
    this.#sizes = new Float32Array(shapes.length).fill(Number.NaN);
    for (let row = 0; row < shapes.length; row += 1) {
      const [west = Number.NaN, south = Number.NaN, east = Number.NaN, north = Number.NaN] = boxes.subarray(row * 4, row * 4 + 4);
      if (shapes[row] === POINT || Number.isNaN(west)) continue;
      const [left, right, top, bottom] = [acrossOf(west), acrossOf(east), downOf(north), downOf(south)];
      this.#middles[row * 2] = (left + right) / 2;
      this.#middles[row * 2 + 1] = (top + bottom) / 2;
      this.#sizes[row] = Math.max(right - left, bottom - top);
    }
  }

  isSpeck(row: number, z: number): boolean {
    return (this.#sizes[row] ?? Number.NaN) < sizeOfPixel(z);
  }

  /** One for each pixel and class: more would lie on each other. */
  within(z: number, x: number, y: number, { drawnAs, colours }: TileLook): GeoJSONVTFeature[] {
    const [tiles, pixel] = [2 ** z, sizeOfPixel(z)];
    const taken = new Set<number>();
    const specks: GeoJSONVTFeature[] = [];
    for (let row = 0; row < this.#sizes.length; row += 1) {
      const kind = drawnAs[row] ?? HIDDEN;
      if (kind === HIDDEN || !((this.#sizes[row] ?? Number.NaN) < pixel)) continue;
      const across = (this.#middles[row * 2] ?? Number.NaN) * tiles - x;
      const down = (this.#middles[row * 2 + 1] ?? Number.NaN) * tiles - y;
      if (across < -MARGIN || across > 1 + MARGIN || down < -MARGIN || down > 1 + MARGIN) continue;
      const spot = ((Math.floor(down * TILE_PIXELS) + 1) * (TILE_PIXELS + 2) + Math.floor(across * TILE_PIXELS) + 1) * (HIDDEN + 1) + kind;
      if (taken.has(spot)) continue;
      taken.add(spot);
      specks.push({ id: row, type: 1, tags: { colour: colours[kind] }, geometry: [[Math.round(across * TILE_EXTENT), Math.round(down * TILE_EXTENT)]] });
    }
    return specks;
  }
}

function sizeOfPixel(z: number): number {
  return 1 / (TILE_PIXELS * 2 ** z);
}

function acrossOf(lon: number): number {
  return lon / 360 + 0.5;
}

/** Web Mercator. */
function downOf(lat: number): number {
  const sine = Math.sin((lat * Math.PI) / 180);
  return Math.min(1, Math.max(0, 0.5 - (0.25 * Math.log((1 + sine) / (1 - sine))) / Math.PI));
}
