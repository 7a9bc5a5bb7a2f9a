/** Answers whether a point is on land, fast enough to be asked along every boundary. */
import { bbox, booleanPointInPolygon } from '@turf/turf';
import type { Polygon, Position } from 'geojson';

export class LandIndex {
  readonly #parts: readonly { readonly polygon: Polygon; readonly box: readonly number[] }[];

  constructor(land: readonly Polygon[]) {
    this.#parts = land.map((polygon) => ({ polygon, box: bbox(polygon) }));
  }

  at(point: Position): 'land' | 'sea' {
    return this.has(point) ? 'land' : 'sea';
  }

  /** Lakes and rivers count as land, as they do in the land layer. */
  has(point: Position): boolean {
    const [lon = Number.NaN, lat = Number.NaN] = point;
    return this.#parts.some(({ polygon, box: [west = 0, south = 0, east = 0, north = 0] }) => {
      const near = lon >= west && lon <= east && lat >= south && lat <= north;
      return near && booleanPointInPolygon(point, polygon);
    });
  }
}
