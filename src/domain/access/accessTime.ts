/** The drive time from a place to a destination, with the way that it takes at its fastest. */
import type { AccessData, AccessOrigin, AccessTime, RoadLink } from './AccessData.ts';
import type { Range } from '../Range.ts';
import { legKm } from './localLeg.ts';
import { discOn, networkOf, type Network, type PlaneDisc } from './Network.ts';
import { quickest } from './quickest.ts';
import type { NodeTimes } from './timesTo.ts';

/** Undefined off the map: where a part of the disc is out of reach of every exit on its side of the water. */
export function accessTime(data: AccessData, from: AccessOrigin, times: NodeTimes): AccessTime | undefined {
  const network = networkOf(data);
  const disc = discOn(network, from);
  const found = quickest(network, times, disc);
  if (found === undefined) return undefined;
  const { links, last } = wayFrom(times, found.node);
  const legs = found.node === undefined || last === undefined
    ? [legBetween(network, disc, times.destination)]
    : [legBetween(network, disc, nodeDisc(network, found.node)), legBetween(network, nodeDisc(network, last), times.destination)];
  return { minutes: found.minutes, km: sum([...legs, ...links.map(({ km }) => km)]), via: links.map(({ id }) => id) };
}

/** The links of the fast way from the node on, and the node where it leaves the graph. */
function wayFrom({ towards }: NodeTimes, start: number | undefined): { links: RoadLink[]; last: number | undefined } {
  const links: RoadLink[] = [];
  let last = start;
  while (last !== undefined) {
    const edge = towards[last];
    if (edge === undefined) break;
    links.push(edge.link);
    last = edge.to;
  }
  return { links, last };
}

function legBetween({ local }: Network, a: Pick<PlaneDisc, 'metres' | 'radiusMetres'>, b: typeof a): Range {
  return legKm(local, Math.hypot(a.metres[0] - b.metres[0], a.metres[1] - b.metres[1]), a.radiusMetres + b.radiusMetres);
}

function nodeDisc({ nodes }: Network, at: number): Pick<PlaneDisc, 'metres' | 'radiusMetres'> {
  const node = nodes[at];
  if (node === undefined) throw new Error(`the graph has no node ${at}`);
  return node;
}

function sum(ranges: readonly Range[]): Range {
  return ranges.reduce((total, { from, to }) => ({ from: total.from + from, to: total.to + to }), { from: 0, to: 0 });
}
