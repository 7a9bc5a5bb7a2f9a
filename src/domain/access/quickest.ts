/** From a disc on the plane to a destination: the first node of the fast way, and the minutes at both ends. */
import { legMinutes, metresApart, type Legs } from './localLeg.ts';
import type { Network, PlaneDisc } from './Network.ts';
import type { NodeTimes } from './timesTo.ts';

export interface Quickest {
  readonly minutes: { readonly from: number; readonly to: number };
  /** Where the fast way enters the graph; absent where it leads straight to the destination. */
  readonly node?: number;
}

/**
 * The least of all ways: over any node within reach on the ground of the disc, or straight. Where the disc may lie on
 * several grounds, the fast end is the best of them and the slow end the worst. Undefined off the map: where a part
 * of the disc is out of reach of everything. `legs` are those of the disc.
 */
export function quickest(network: Network, { destination, fast, slow }: NodeTimes, disc: PlaneDisc, legs: Legs): Quickest | undefined {
  const { nodes } = network;
  let from = Infinity;
  let first: number | undefined;
  let to = disc.grounds.length === 0 ? Infinity : 0;
  for (const ground of disc.grounds) {
    const straight = straightMinutes(network, destination, disc, ground);
    if (straight.from < from) [from, first] = [straight.from, undefined];
    let worst = straight.to;
    for (const at of legs.reached) {
      if (nodes[at]?.ground !== ground) continue;
      const quick = (legs.fast[at] ?? Infinity) + (fast[at] ?? Infinity);
      if (quick < from) [from, first] = [quick, at];
      worst = Math.min(worst, (legs.slow[at] ?? Infinity) + (slow[at] ?? Infinity));
    }
    to = Math.max(to, worst);
  }
  if (from === Infinity || to === Infinity) return undefined;
  return { minutes: { from, to }, ...(first === undefined ? {} : { node: first }) };
}

/** Where both may lie on the ground; at the slow end, where they surely do, and all of them is within reach. */
function straightMinutes({ local }: Network, destination: PlaneDisc, disc: PlaneDisc, ground: string): Quickest['minutes'] {
  if (!destination.grounds.includes(ground)) return NO_WAY;
  const apart = metresApart(destination.metres, disc.metres);
  const radius = disc.radiusMetres + destination.radiusMetres;
  if (apart - radius > local.reachMetres) return NO_WAY;
  const { from, to } = legMinutes(local, apart, radius);
  return { from, to: destination.grounds.length === 1 && apart + radius <= local.reachMetres ? to : Infinity };
}

const NO_WAY = { from: Infinity, to: Infinity };
