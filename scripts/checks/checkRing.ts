/** Geographic rules for one ring of [lon, lat]: closed, at least four positions, wound the right way. */
import { booleanClockwise } from '@turf/turf';
import type { Position } from 'geojson';
import type { PositionProblem } from './checkPosition.ts';

/** RFC 7946: the exterior runs counter-clockwise, holes clockwise. */
export function checkRing(ring: readonly Position[], role: 'exterior' | 'hole'): PositionProblem | undefined {
  if (ring.length < 4) return { message: `a ring needs at least four positions, found ${ring.length}` };
  const [first, last] = [ring[0], ring.at(-1)];
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) {
    return { message: 'the ring is open', suggestion: `repeat its first position [${first?.join(', ')}] at the end` };
  }
  const clockwise = booleanClockwise([...ring]);
  if (clockwise === (role === 'exterior')) {
    return {
      message: `the ${role} ring runs ${clockwise ? 'clockwise' : 'counter-clockwise'}`,
      suggestion: 'reverse the order of its positions',
    };
  }
  return undefined;
}
