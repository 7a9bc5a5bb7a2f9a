/** Dijkstra from many starts at once: the least sum of costs from any of them to every node of the graph. */
import { NodeQueue } from './NodeQueue.ts';
import type { Edge, Network } from './Network.ts';

export interface ShortestTimes {
  /** Least cost of each node; Infinity where none of the starts leads to it. */
  readonly cost: Float64Array;
  /** The edge that leads from each node towards the start; absent at a start, and where nothing leads. */
  readonly towards: readonly (Edge | undefined)[];
}

/** `starts` holds the cost at which each node is a start, Infinity where it is none. A cost of Infinity closes an edge. */
export function shortestTimes({ nodes }: Network, starts: Float64Array, costOf: (edge: Edge) => number): ShortestTimes {
  const cost = Float64Array.from(starts);
  const towards: (Edge | undefined)[] = nodes.map(() => undefined);
  const isDone = new Uint8Array(nodes.length);
  const queue = new NodeQueue();
  for (const [node, start] of cost.entries()) if (start < Infinity) queue.push(start, node);
  for (;;) {
    const nearest = queue.pop();
    if (nearest === undefined) return { cost, towards };
    if (isDone[nearest] === 1) continue;
    isDone[nearest] = 1;
    for (const edge of nodes[nearest]?.edges ?? []) {
      const through = (cost[nearest] ?? Infinity) + costOf(edge);
      if (through >= (cost[edge.to] ?? Infinity)) continue;
      cost[edge.to] = through;
      queue.push(through, edge.to);
      towards[edge.to] = { to: nearest, link: edge.link };
    }
  }
}
