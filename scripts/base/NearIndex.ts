/** Points on a grid, to find the nearest one within a fixed reach. */
import type { Position } from 'geojson';
import { metresBetween } from './metresBetween.ts';

export class NearIndex {
  readonly #cells = new Map<string, Position[]>();
  readonly #reachMetres: number;
  readonly #cellDegrees: number;

  constructor(reachMetres: number) {
    this.#reachMetres = reachMetres;
    // A degree of longitude is over 60 km anywhere in China, so one ring of cells around a point holds its whole reach.
    this.#cellDegrees = reachMetres / 60_000;
  }

  add(point: Position): void {
    const key = this.#cellOf(point).join();
    const cell = this.#cells.get(key);
    if (cell === undefined) this.#cells.set(key, [point]);
    else cell.push(point);
  }

  /** The nearest point within reach, or undefined. */
  nearest(point: Position): Position | undefined {
    const [column, row] = this.#cellOf(point);
    let best: Position | undefined;
    let bestMetres = this.#reachMetres;
    for (const x of [column - 1, column, column + 1]) {
      for (const y of [row - 1, row, row + 1]) {
        for (const candidate of this.#cells.get(`${x},${y}`) ?? []) {
          const metres = metresBetween(point, candidate);
          if (metres > bestMetres) continue;
          best = candidate;
          bestMetres = metres;
        }
      }
    }
    return best;
  }

  #cellOf([lon = Number.NaN, lat = Number.NaN]: Position): readonly [number, number] {
    return [Math.floor(lon / this.#cellDegrees), Math.floor(lat / this.#cellDegrees)];
  }
}
