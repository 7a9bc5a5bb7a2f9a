/** The drive time from a place to a destination, with the way that it takes at its fastest. */
import type { AccessData, AccessOrigin, AccessTime } from './AccessData.ts';
import { legsOf, type Legs } from './localLeg.ts';
import { discOn, networkOf, type Network, type PlaneDisc } from './Network.ts';
import { quickest } from './quickest.ts';
import type { NodeTimes } from './timesTo.ts';
import { legBetween, sumOf, wayFrom } from './wayFrom.ts';

/** Undefined off the map: where a part of the disc is out of reach of every exit on its side of the water. */
export function accessTime(data: AccessData, from: AccessOrigin, times: NodeTimes): AccessTime | undefined {
  return accessTimes(data, from, [times])[0];
}

/** To each of the destinations, in their order. */
export function accessTimes(data: AccessData, from: AccessOrigin, destinations: readonly NodeTimes[]): (AccessTime | undefined)[] {
  const network = networkOf(data);
  const disc = discOn(network, from);
  const legs = legsOf(network, disc);
  return destinations.map((times) => timeOn(network, disc, legs, times));
}

function timeOn(network: Network, disc: PlaneDisc, legs: Legs, times: NodeTimes): AccessTime | undefined {
  const found = quickest(network, times, disc, legs);
  if (found === undefined) return undefined;
  const { minutes, node } = found;
  const entry = node === undefined ? undefined : network.nodes[node];
  if (node === undefined || entry === undefined) return { minutes, km: legBetween(network, disc, times.destination), via: [] };
  const { via, km } = wayFrom(network, times, node);
  return { minutes, km: sumOf([legBetween(network, disc, entry), km]), via };
}
