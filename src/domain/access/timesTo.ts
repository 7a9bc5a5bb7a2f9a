/** How long every node of the road graph is from one destination, at its fastest and at its slowest. */
import type { AccessData, AccessOrigin } from './AccessData.ts';
import { legsOf } from './localLeg.ts';
import { discOn, networkOf, type Edge, type PlaneDisc } from './Network.ts';
import { shortestTimes } from './shortestTimes.ts';

export interface NodeTimes {
  readonly destination: PlaneDisc;
  /** Minutes from each node at the fast end and at the slow end; Infinity where no way is known. */
  readonly fast: Float64Array;
  readonly slow: Float64Array;
  /** From each node the next edge of the fast way. */
  readonly towards: readonly (Edge | undefined)[];
}

/**
 * One search at each end of all ranges. The fast end takes every link at its least length and highest speed, the slow
 * end at its greatest length and lowest speed.
 *
 * That range holds the time of the fastest way, whatever the true lengths and speeds within theirs: no way is quicker
 * than itself at the fast end, so none is quicker than the least of those; and the way that is best at the slow end never
 * takes longer than it does there, so the fastest way does not either. Where the destination may lie on several grounds,
 * the slow end is the slowest of them. What may not be open yet helps the fast end alone.
 */
export function timesTo(data: AccessData, destination: AccessOrigin): NodeTimes {
  const network = networkOf(data);
  const disc = discOn(network, destination);
  const fast = shortestTimes(network, legsOf(network, disc).fast, ({ link }) => link.minutes.from);
  const slow = new Float64Array(network.nodes.length).fill(disc.grounds.length === 0 ? Infinity : 0);
  for (const ground of disc.grounds) {
    const { cost } = shortestTimes(network, legsOf(network, { ...disc, grounds: [ground] }).slow, slowCost);
    for (const [node, minutes] of cost.entries()) slow[node] = Math.max(slow[node] ?? 0, minutes);
  }
  return { destination: disc, fast: fast.cost, slow, towards: fast.towards };
}

export function slowCost({ link }: Edge): number {
  return link.unconfirmed === true ? Infinity : link.minutes.to;
}
