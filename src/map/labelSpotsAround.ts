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
const RINGS_PIXELS = [0, 8, 16, 26, 38, 52, 70];
const SPOTS_ON_RING = 12;
/** Over the top of the line, or on one of its shoulders. */
const ABOVE: readonly Spot[] = [...at([0, -1.6]), ...[40, -40, 70, -70].map((right): Spot => ({ half: [Math.sign(right) * 0.5, -1], pixels: [right, 6] }))];

export function spotsAround(role: LabelRole, isPin: boolean): readonly Spot[] {
  if (isPin) return BESIDE_PIN;
  if (role === 'town' || role === 'anchor') return ON_TOWN;
  return role === 'zone' ? ABOVE : ON_AREA;
}

/** Anywhere in its circle a place may be: so may its number. */
export function spotsWithin(reachPixels: number): Spot[] {
  return RINGS_PIXELS.filter((radius) => radius === 0 || radius < reachPixels).flatMap((radius) =>
    Array.from({ length: radius === 0 ? 1 : SPOTS_ON_RING }, (_, index): Spot => {
      const angle = (index * 2 * Math.PI) / SPOTS_ON_RING;
      return { half: [0, 0], pixels: [radius * Math.cos(angle), radius * Math.sin(angle)] };
    }),
  );
}

function at(...halves: readonly (readonly [number, number])[]): Spot[] {
  return halves.map((half) => ({ half, pixels: [0, 0] }));
}
