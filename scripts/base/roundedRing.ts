/** A closed ring with each corner cut at a quarter of its sides: G. Chaikin (1974). */
import type { Position } from 'geojson';
import { onTheWay } from './onTheWay.ts';

export function roundedRing(ring: readonly Position[]): Position[] {
  const cut = ring.slice(0, -1).flatMap((from, index) => {
    const to = ring[index + 1] ?? from;
    return [onTheWay(from, to, 0.25), onTheWay(from, to, 0.75)];
  });
  return [...cut, ...cut.slice(0, 1)];
}
