/** The fast way from a node of the graph to a destination: its links, and how long it is. */
import type { RoadLink } from './AccessData.ts';
import type { Range } from '../Range.ts';
import { legKm } from './localLeg.ts';
import type { Network, PlaneDisc } from './Network.ts';
import type { NodeTimes } from './timesTo.ts';

export interface Way {
  readonly via: readonly string[];
  /** With the leg from the last node to the destination. */
  readonly km: Range;
}

export function wayFrom(network: Network, { towards, destination }: NodeTimes, start: number): Way {
  const links: RoadLink[] = [];
  let last = start;
  for (let edge = towards[last]; edge !== undefined; edge = towards[last]) {
    links.push(edge.link);
    last = edge.to;
  }
  const node = network.nodes[last];
  // A destination on no ground is a node: nothing lies between the two.
  const leg = node === undefined || destination.grounds.length === 0 ? [] : [legBetween(network, node, destination)];
  return { via: links.map(({ id }) => id), km: sumOf([...links.map(({ km }) => km), ...leg]) };
}

export function legBetween({ local }: Network, a: Pick<PlaneDisc, 'metres' | 'radiusMetres'>, b: typeof a): Range {
  return legKm(local, Math.hypot(a.metres[0] - b.metres[0], a.metres[1] - b.metres[1]), a.radiusMetres + b.radiusMetres);
}

export function sumOf(ranges: readonly Range[]): Range {
  return ranges.reduce((total, { from, to }) => ({ from: total.from + from, to: total.to + to }), { from: 0, to: 0 });
}
