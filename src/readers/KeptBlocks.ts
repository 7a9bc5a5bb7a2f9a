/** Reads parts of a file in blocks and keeps them: an index is walked again and again. */
import type { Ranges } from './HttpRanges.ts';

const BLOCK_BYTES = 16_384;
/** 64 MB; the blocks that came first give way. */
const MOST_BLOCKS = 4_096;

export class KeptBlocks {
  readonly #ranges: Ranges;
  readonly #blocks = new Map<number, Uint8Array>();

  constructor(ranges: Ranges) {
    this.#ranges = ranges;
  }

  /** Blocks that lie together come with one request. Fewer bytes where the file ends. */
  async read(start: number, length: number, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    const [first, last] = [Math.floor(start / BLOCK_BYTES), Math.floor((start + length - 1) / BLOCK_BYTES)];
    for (let block = first; block <= last; block += 1) {
      if (this.#blocks.has(block)) continue;
      let end = block + 1;
      while (end <= last && !this.#blocks.has(end)) end += 1;
      const bytes = await this.#ranges.read(block * BLOCK_BYTES, (end - block) * BLOCK_BYTES, signal);
      for (let each = block; each < end; each += 1) this.#blocks.set(each, bytes.subarray((each - block) * BLOCK_BYTES, (each - block + 1) * BLOCK_BYTES));
    }
    const found = new Uint8Array(length);
    let filled = 0;
    for (let block = first; block <= last; block += 1) {
      const from = Math.max(0, start - block * BLOCK_BYTES);
      const part = (this.#blocks.get(block) ?? new Uint8Array(0)).subarray(from, Math.min(BLOCK_BYTES, start + length - block * BLOCK_BYTES));
      found.set(part, filled);
      filled += part.length;
    }
    for (const block of this.#blocks.keys()) {
      if (this.#blocks.size <= MOST_BLOCKS) break;
      this.#blocks.delete(block);
    }
    return found.slice(0, filled);
  }
}
