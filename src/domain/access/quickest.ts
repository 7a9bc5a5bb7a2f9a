/** From a disc on the plane to a destination: the first node of the fast way, and the minutes at both ends. */
import { legMinutes } from './localLeg.ts';
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
 * of the disc is out of reach of everything.
 */
export function quickest({ nodes, local }: Network, { destination, fast, slow }: NodeTimes, disc: PlaneDisc): Quickest | undefined {
  const { metres, radiusMetres, grounds } = disc;
  let from = Infinity;
  let first: number | undefined;
  let to = grounds.length === 0 ? Infinity : 0;
  const direct = Math.hypot(destination.metres[0] - metres[0], destination.metres[1] - metres[1]);
  const directMinutes = legMinutes(local, direct, radiusMetres + destination.radiusMetres);
  for (const ground of grounds) {
    let worst = Infinity;
    if (destination.grounds.includes(ground)) {
      if (direct - radiusMetres - destination.radiusMetres <= local.reachMetres && directMinutes.from < from) {
        [from, first] = [directMinutes.from, undefined];
      }
      const isSure = destination.grounds.length === 1 && direct + radiusMetres + destination.radiusMetres <= local.reachMetres;
      if (isSure) worst = directMinutes.to;
    }
    for (let at = 0; at < nodes.length; at += 1) {
      const node = nodes[at];
      if (node === undefined || node.ground !== ground) continue;
      const apart = Math.hypot(node.metres[0] - metres[0], node.metres[1] - metres[1]);
      if (apart - radiusMetres > local.reachMetres) continue;
      const leg = legMinutes(local, apart, radiusMetres + node.radiusMetres);
      const quick = leg.from + (fast[at] ?? Infinity);
      if (quick < from) [from, first] = [quick, at];
      if (apart + radiusMetres <= local.reachMetres) worst = Math.min(worst, leg.to + (slow[at] ?? Infinity));
    }
    to = Math.max(to, worst);
  }
  if (from === Infinity || to === Infinity) return undefined;
  return { minutes: { from, to }, ...(first === undefined ? {} : { node: first }) };
}
