/** The spatial index of a FlatGeobuf, level by level: how many features lie in a view is told from above, without reading one. */
import { generateLevelBounds, NODE_ITEM_BYTE_LEN } from 'flatgeobuf/lib/mjs/packedrtree.js';
import type { Bounds } from '../domain/bounds.ts';
import { meets } from '../domain/boxes.ts';
import type { IndexBoxes } from '../domain/ownData/overviewCells.ts';
import { FileRefused } from './FileRefused.ts';

export interface IndexOptions {
  readonly count: number;
  /** Children of a node, at most. */
  readonly nodeSize: number;
  /** `start` counts from where the tree begins. */
  readonly read: (start: number, length: number, signal: AbortSignal) => Promise<Uint8Array>;
}

/** What the index says of a view. */
export interface IndexView {
  /** Never fewer than there are: what meets a box of the index may lie beside the view. */
  readonly atMost: number;
  /** The boxes that meet the view, at the level where the walk ended. */
  readonly found: IndexBoxes;
}

export interface WalkLimits {
  /** The walk ends where there are no more features than these… */
  readonly features: number;
  /** …or where the next level might hold more boxes than these. */
  readonly boxes: number;
}

/** Only degrees are read here. */
function isOnGlobe([west, south, east, north]: Bounds): boolean {
  return west <= east && south <= north && Math.abs(west) <= 180 && Math.abs(east) <= 180 && Math.abs(south) <= 90 && Math.abs(north) <= 90;
}

/** Boxes that lie no farther apart are read together. */
const GAP_NODES = 200;

export class PackedIndex {
  readonly #options: IndexOptions;
  /** From the leaves up: the first node of each level, and the one behind its last. */
  readonly #levels: readonly (readonly [number, number])[];

  constructor(options: IndexOptions) {
    this.#options = options;
    this.#levels = generateLevelBounds(options.count, options.nodeSize);
  }

  async extent(signal: AbortSignal): Promise<Bounds> {
    const [root] = await this.#boxesOf(this.#levels.length - 1, [0], signal);
    if (root === undefined || !isOnGlobe(root.box)) throw new FileRefused('broken', { found: 'index' });
    return root.box;
  }

  /** From the root down. Leaves, which are features, are never looked at. */
  async look(view: Bounds, limits: WalkLimits, signal: AbortSignal): Promise<IndexView> {
    const { nodeSize } = this.#options;
    let nodes = [0];
    for (let level = this.#levels.length - 1; ; level -= 1) {
      const met = (await this.#boxesOf(level, nodes, signal)).filter(({ box }) => meets(box, view));
      const counts = Float64Array.from(met, ({ node }) => this.#countOf(level, node));
      const atMost = counts.reduce((sum, count) => sum + count, 0);
      if (atMost <= limits.features || level <= 1 || met.length * nodeSize > limits.boxes) {
        return { atMost, found: { boxes: Float64Array.from(met.flatMap(({ box }) => [...box])), counts } };
      }
      const below = this.#sizeOf(level - 1);
      nodes = met.flatMap(({ node }) => Array.from({ length: nodeSize }, (_, child) => node * nodeSize + child)).filter((node) => node < below);
    }
  }

  /** All but the last node of a level are full. */
  #countOf(level: number, node: number): number {
    const { count, nodeSize } = this.#options;
    const each = nodeSize ** level;
    return Math.min(count, (node + 1) * each) - node * each;
  }

  #sizeOf(level: number): number {
    const [first, end] = this.#levels[level] ?? [0, 0];
    return end - first;
  }

  /** `nodes` count within the level, in rising order. */
  async #boxesOf(level: number, nodes: readonly number[], signal: AbortSignal): Promise<{ readonly node: number; readonly box: Bounds }[]> {
    const first = this.#levels[level]?.[0] ?? 0;
    const boxes: { readonly node: number; readonly box: Bounds }[] = [];
    for (let at = 0; at < nodes.length; ) {
      let end = at + 1;
      while (end < nodes.length && (nodes[end] ?? 0) - (nodes[end - 1] ?? 0) <= GAP_NODES) end += 1;
      const [from, to] = [nodes[at] ?? 0, nodes[end - 1] ?? 0];
      const length = (to - from + 1) * NODE_ITEM_BYTE_LEN;
      const bytes = await this.#options.read((first + from) * NODE_ITEM_BYTE_LEN, length, signal);
      if (bytes.length < length) throw new FileRefused('broken', { found: 'index' });
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
      for (const node of nodes.slice(at, end)) {
        const side = (index: number) => view.getFloat64((node - from) * NODE_ITEM_BYTE_LEN + index * 8, true);
        boxes.push({ node, box: [side(0), side(1), side(2), side(3)] });
      }
      at = end;
    }
    return boxes;
  }
}
