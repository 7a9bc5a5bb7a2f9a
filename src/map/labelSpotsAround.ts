/** Where on a sheet a name may stand to its point, best first. */
import type { LabelRole } from './labelFeatures.ts';

/** Where the middle of a name lies: so many halves of its own width and height from the point, and pixels beyond. */
export interface Spot {
  readonly half: readonly [number, number];
  readonly pixels: readonly [number, number];
}

export const BESIDE_PIN: readonly Spot[] = at([1, 0], [-1, 0], [0, -1], [0, 1], [0.9, -1], [0.9, 1], [-0.9, -1], [-0.9, 1]);
const ON_AREA: readonly Spot[] = at([0, 0], [0, 1.2], [0, -1.2], [0.6, 0], [-0.6, 0], [1.1, 0], [-1.1, 0], [0.8, 1.2], [-0.8, 1.2], [0.8, -1.2], [-0.8, -1.2]);
const ON_TOWN: readonly Spot[] = at([0, 0], [0, 0.5], [0, -0.5], [0.5, 0], [-0.5, 0], [0, 1.2], [0, -1.2], [1.1, 0], [-1.1, 0], [0, 2.4], [0, -2.4], [1.2, 1.2], [-1.2, 1.2], [1.2, -1.2], [-1.2, -1.2], [0, 3.6], [0, -3.6]);
/** Over the top of the line, or on one of its shoulders. */
const ABOVE: readonly Spot[] = [...at([0, -1.6]), ...[40, -40, 70, -70].map((right): Spot => ({ half: [Math.sign(right) * 0.5, -1], pixels: [right, 6] }))];

export function spotsAround(role: LabelRole, isPin: boolean): readonly Spot[] {
  if (isPin) return BESIDE_PIN;
  if (role === 'town' || role === 'anchor') return ON_TOWN;
  return role === 'zone' ? ABOVE : ON_AREA;
}

function at(...halves: readonly (readonly [number, number])[]): Spot[] {
  return halves.map((half) => ({ half, pixels: [0, 0] }));
}
