/** Dijkstra from many starts at once: the least sum of costs from any of them to every node of the graph. */
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
  const open = new Set(nodes.keys());
  // A few dozen nodes: looking through them is quicker than keeping a heap.
  for (;;) {
    const nearest = nearestOf(open, cost);
    if (nearest === undefined) return { cost, towards };
    open.delete(nearest);
    for (const edge of nodes[nearest]?.edges ?? []) {
      const through = (cost[nearest] ?? Infinity) + costOf(edge);
      if (through >= (cost[edge.to] ?? Infinity)) continue;
      cost[edge.to] = through;
      towards[edge.to] = { to: nearest, link: edge.link };
    }
  }
}

function nearestOf(open: ReadonlySet<number>, cost: Float64Array): number | undefined {
  let nearest: number | undefined;
  let least = Infinity;
  for (const node of open) {
    const own = cost[node] ?? Infinity;
    if (own < least) [nearest, least] = [node, own];
  }
  return nearest;
}
