/** Finds the longest of many names that starts at a place of a text: a tree of characters in typed arrays. */
import { foldWord, type FoldUnits } from './toFold.ts';
import type { TextWindow } from './TextWindow.ts';

/** More blanks than this inside a name part it: it is then two words, pages apart. */
export const BLANKS_IN_NAME = 32;

interface Branch {
  name: number;
  readonly next: Map<number, Branch>;
}

export class NameMatcher {
  /** Units of the longest name: nothing that it reports is longer. */
  readonly longest: number;
  /** 1 for every unit, as printed, that some name starts with. */
  readonly starts: Uint8Array;
  readonly #fold: FoldUnits;
  /** Folded first unit → its node; 0 is none. */
  readonly #roots = new Int32Array(0x10000);
  /** The name that ends at the node, or -1; and where its branches stand in the two lists below. */
  readonly #nameAt: Int32Array;
  readonly #firstBranch: Int32Array;
  readonly #branchUnits: Uint16Array;
  readonly #branchNodes: Int32Array;

  /** `names` are known by their index from here on; of two that fold to one form the first counts. */
  constructor(names: readonly string[], fold: FoldUnits) {
    this.#fold = fold;
    const root: Branch = { name: -1, next: new Map() };
    const folded = names.map((name) => foldWord(name, fold));
    folded.forEach((name, index) => plant(root, name, index));
    this.longest = Math.max(0, ...folded.map(({ length }) => length));

    // Breadth first: the branches of one node stand side by side.
    const nodes = [root];
    const [firstBranch, units, targets] = [[0], [] as number[], [] as number[]];
    for (const node of nodes) {
      for (const [unit, next] of node.next) {
        units.push(unit);
        targets.push(nodes.length);
        nodes.push(next);
      }
      firstBranch.push(units.length);
    }
    this.#nameAt = Int32Array.from(nodes, ({ name }) => name);
    this.#firstBranch = Int32Array.from(firstBranch);
    this.#branchUnits = Uint16Array.from(units);
    this.#branchNodes = Int32Array.from(targets);
    for (let branch = 0; branch < root.next.size; branch += 1) this.#roots[units[branch] ?? 0] = targets[branch] ?? 0;
    this.starts = Uint8Array.from(fold, (unit) => (this.#roots[unit] === 0 ? 0 : 1));
  }

  /** Units that the last name took that was found. */
  matched = 0;

  /** Index of the longest name that starts at unit `start`, or -1. Blanks and line breaks inside it do not count. */
  longestAt({ units, offsets, before, length }: TextWindow, start: number): number {
    const fold = this.#fold;
    let node = this.#roots[fold[units[start] ?? 0] ?? 0] ?? 0;
    let found = -1;
    for (let index = start + 1; node !== 0; index += 1) {
      const name = this.#nameAt[node] ?? -1;
      if (name >= 0 && isWhole(units, before, start, index, length)) {
        found = name;
        this.matched = index - start;
      }
      if (index >= length || (offsets[index] ?? 0) - (offsets[start] ?? 0) > index - start + BLANKS_IN_NAME) break;
      node = this.#branch(node, fold[units[index] ?? 0] ?? 0);
    }
    return found;
  }

  #branch(node: number, unit: number): number {
    const end = this.#firstBranch[node + 1] ?? 0;
    for (let branch = this.#firstBranch[node] ?? 0; branch < end; branch += 1) {
      if (this.#branchUnits[branch] === unit) return this.#branchNodes[branch] ?? 0;
    }
    return 0;
  }
}

function plant(root: Branch, name: string, index: number): void {
  if (name === '') return;
  let node = root;
  for (let at = 0; at < name.length; at += 1) {
    const unit = name.charCodeAt(at);
    let next = node.next.get(unit);
    if (next === undefined) node.next.set(unit, (next = { name: -1, next: new Map() }));
    node = next;
  }
  if (node.name < 0) node.name = index;
}

/** False where the name would start or end inside a number or a Latin word: "5万吨级码头" is not in "15万吨级码头". */
function isWhole(units: Uint16Array, before: Uint8Array, start: number, end: number, length: number): boolean {
  const cutsStart = start > 0 && before[start] === 0 && isAlike(units[start - 1] ?? 0, units[start] ?? 0);
  const cutsEnd = end < length && before[end] === 0 && isAlike(units[end - 1] ?? 0, units[end] ?? 0);
  return !cutsStart && !cutsEnd;
}

function isAlike(left: number, right: number): boolean {
  return (isDigit(left) && isDigit(right)) || (isLetter(left) && isLetter(right));
}

function isDigit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19);
}

function isLetter(unit: number): boolean {
  const small = unit | 0x20;
  return (small >= 0x61 && small <= 0x7a) || (unit >= 0xff21 && unit <= 0xff3a) || (unit >= 0xff41 && unit <= 0xff5a);
}
