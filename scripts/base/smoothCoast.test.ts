import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { metresBetween } from './metresBetween.ts';
import { COAST_LIMITS, smoothCoast } from './smoothCoast.ts';

/** Metres from a corner to the nearest point of the ring. */
function nearestMetres(corner: Position, ring: readonly Position[]): number {
  return Math.min(...ring.map((point) => metresBetween(corner, point)));
}

const COAST: Position[] = [[113, 22], [113.05, 22.01], [113.06, 22.05], [113.02, 22.06], [113, 22]];
/** A corner between one piece due east and one due north. */
const STEPS: Position[] = [[113, 22], [113.02, 22], [113.02, 22.02], [113, 22.02], [113, 22]];

test('a free corner is rounded, and by less than the package is coarse', () => {
  const smooth = smoothCoast(COAST);
  expect(smooth.length).toBeGreaterThan(COAST.length * 3);
  expect(smooth.at(-1)).toEqual(smooth[0]);
  for (const corner of COAST) {
    expect(nearestMetres(corner, smooth)).toBeGreaterThan(10);
    expect(nearestMetres(corner, smooth)).toBeLessThan(COAST_LIMITS.cutMetres);
  }
});

test('a corner of the tile grid is cut farther', () => {
  const [free = 0, step = 0] = [COAST, STEPS].map((ring) => nearestMetres(ring[1] ?? [], smoothCoast(ring)));
  expect(step).toBeGreaterThan(free * 2);
});

test('short pieces keep their corner', () => {
  const rock: Position[] = [[113, 22], [113.0003, 22], [113.0002, 22.0003], [113, 22]];
  expect(smoothCoast(rock)).toEqual(rock);
});
