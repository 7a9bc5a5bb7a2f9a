/** Nodes that wait to be visited, the least cost first, of equal costs the first node: a binary heap. */
export class NodeQueue {
  readonly #costs: number[] = [];
  readonly #nodes: number[] = [];

  /** A node may wait at several costs; it comes out at each of them. */
  push(cost: number, node: number): void {
    let at = this.#nodes.length;
    for (; at > 0; ) {
      const parent = (at - 1) >> 1;
      if (!this.#isBefore(cost, node, parent)) break;
      this.#move(parent, at);
      at = parent;
    }
    this.#costs[at] = cost;
    this.#nodes[at] = node;
  }

  pop(): number | undefined {
    const [first] = this.#nodes;
    const cost = this.#costs.pop();
    const node = this.#nodes.pop();
    if (cost === undefined || node === undefined || this.#nodes.length === 0) return first;
    let at = 0;
    for (;;) {
      const child = this.#lesserChildOf(at);
      if (child === undefined || this.#isBefore(cost, node, child)) break;
      this.#move(child, at);
      at = child;
    }
    this.#costs[at] = cost;
    this.#nodes[at] = node;
    return first;
  }

  #lesserChildOf(at: number): number | undefined {
    const [left, right] = [2 * at + 1, 2 * at + 2];
    if (left >= this.#nodes.length) return undefined;
    return right < this.#nodes.length && this.#isBefore(this.#costs[right] ?? Infinity, this.#nodes[right] ?? 0, left) ? right : left;
  }

  #isBefore(cost: number, node: number, at: number): boolean {
    const own = this.#costs[at] ?? Infinity;
    return cost < own || (cost === own && node < (this.#nodes[at] ?? Infinity));
  }

  #move(from: number, to: number): void {
    this.#costs[to] = this.#costs[from] ?? Infinity;
    this.#nodes[to] = this.#nodes[from] ?? 0;
  }
}
