/** Drive times that begin or end at a node of the graph itself, as from exit to exit. */
import type { AccessData, AccessTime } from './AccessData.ts';
import { networkOf } from './Network.ts';
import { shortestTimes } from './shortestTimes.ts';
import { slowCost, type NodeTimes } from './timesTo.ts';
import { wayFrom } from './wayFrom.ts';

/** How long every node is from this one; only `timeFromNode` and places at an exit lead there. */
export function timesToNode(data: AccessData, id: string): NodeTimes {
  const network = networkOf(data);
  const index = indexOf(data, id);
  const starts = Float64Array.from(network.nodes, (_, at) => (at === index ? 0 : Infinity));
  const { cost, towards } = shortestTimes(network, starts, ({ link }) => link.minutes.from);
  const metres = network.nodes[index]?.metres ?? [0, 0];
  return { destination: { metres, radiusMetres: 0, grounds: [] }, fast: cost, slow: shortestTimes(network, starts, slowCost).cost, towards };
}

/** Without a leg at its start; undefined where no way leads there. */
export function timeFromNode(data: AccessData, id: string, times: NodeTimes): AccessTime | undefined {
  const index = indexOf(data, id);
  const minutes = { from: times.fast[index] ?? Infinity, to: times.slow[index] ?? Infinity };
  return minutes.to === Infinity ? undefined : { minutes, ...wayFrom(networkOf(data), times, index) };
}

function indexOf({ nodes }: AccessData, id: string): number {
  const index = nodes.findIndex((node) => node.id === id);
  if (index < 0) throw new Error(`the graph has no node ${id}`);
  return index;
}
