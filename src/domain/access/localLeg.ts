/** The way between a place and the road: what no link describes, from a straight length and how sure it is. */
import type { Metres } from '../band/localPlane.ts';
import type { Range } from '../Range.ts';
import type { LocalRoads } from './AccessData.ts';
import type { Network, PlaneDisc } from './Network.ts';

/** Two ends `metres` apart, which together may be off by `radiusMetres`: how long the way between them may be. */
export function legKm({ detour }: LocalRoads, metres: number, radiusMetres: number): Range {
  return {
    from: (Math.max(0, metres - radiusMetres) * detour.from) / 1000,
    to: ((metres + radiusMetres) * detour.to) / 1000,
  };
}

/** The shortest such way at the highest speed, the longest at the lowest. */
export function legMinutes(local: LocalRoads, metres: number, radiusMetres: number): Range {
  const km = legKm(local, metres, radiusMetres);
  return { from: (km.from / local.kmPerHour.to) * 60, to: (km.to / local.kmPerHour.from) * 60 };
}

/** Minutes between a disc and every node; Infinity where the node is a hub, on another ground or out of reach. */
export interface Legs {
  readonly fast: Float64Array;
  readonly slow: Float64Array;
  /** The nodes within reach: all others are at Infinity at both ends. */
  readonly reached: number[];
}

/** Straight on the plane; `Math.hypot` takes many times as long. */
export function metresApart([x1, y1]: Metres, [x2, y2]: Metres): number {
  return Math.sqrt((x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1));
}

export function noLegs({ nodes }: Network): Legs {
  return { fast: new Float64Array(nodes.length), slow: new Float64Array(nodes.length), reached: [] };
}

/** At the fast end one point of the disc must be within reach of the node, at the slow end every point. Fills `legs`. */
export function legsOf(network: Network, { metres, radiusMetres, grounds }: PlaneDisc, legs: Legs = noLegs(network)): Legs {
  const { nodes, local } = network;
  legs.fast.fill(Infinity);
  legs.slow.fill(Infinity);
  legs.reached.length = 0;
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (node?.ground === undefined || !grounds.includes(node.ground)) continue;
    const apart = metresApart(node.metres, metres);
    if (apart - radiusMetres > local.reachMetres) continue;
    const leg = legMinutes(local, apart, radiusMetres + node.radiusMetres);
    legs.reached.push(at);
    legs.fast[at] = leg.from;
    if (apart + radiusMetres <= local.reachMetres) legs.slow[at] = leg.to;
  }
  return legs;
}
