/** Blocks of known height → pages: nothing is cut, and what belongs to the next block stays with it. */

export interface Block {
  readonly height: number;
  /** True for a heading: it never ends a page. */
  readonly isWithNext?: boolean;
  readonly startsPage?: boolean;
  /** Index of the head of the table that the block is a row of: it stands again at the top of each page that the rows go on. */
  readonly head?: number;
}

/** Indices of the blocks of each page. `room` and heights in one unit; a block that is higher than a page has one of its own. */
export function fillPages(blocks: readonly Block[], room: number): number[][] {
  const pages: number[][] = [];
  let [page, filled]: [number[], number] = [[], 0];
  const close = () => {
    if (page.length > 0) pages.push(page);
    [page, filled] = [[], 0];
  };
  const heightOf = (group: readonly number[]) => group.reduce((sum, index) => sum + (blocks[index]?.height ?? 0), 0);
  for (const group of groupsOf(blocks)) {
    const height = heightOf(group);
    const first = blocks[group[0] ?? 0];
    if (first?.startsPage === true || filled + height > room) {
      close();
      if (first?.head !== undefined) {
        page.push(first.head);
        filled += heightOf([first.head]);
      }
    }
    page.push(...group);
    filled += height;
  }
  close();
  return pages;
}

/** Runs that must not be parted: headings with the block behind them. */
function groupsOf(blocks: readonly Block[]): number[][] {
  const groups: number[][] = [];
  let isOpen = false;
  blocks.forEach(({ isWithNext = false, startsPage = false }, index) => {
    const last = groups.at(-1);
    if (isOpen && !startsPage && last !== undefined) last.push(index);
    else groups.push([index]);
    isOpen = isWithNext;
  });
  return groups;
}
