/** A park's sheet as blocks of paper: a heading stays with its first row, and no row is cut. */
import type { PaperBlock } from './PaperPages.tsx';
import { SheetRowView } from './SheetRowView.tsx';
import type { SheetSection } from './SheetSection.ts';

/** `id` tells the blocks of several parks apart. */
export function sheetBlocks(id: string, sections: readonly SheetSection[]): PaperBlock[] {
  return sections.flatMap(({ id: section, heading, intro, rows, none }): PaperBlock[] => [
    {
      key: `${id} ${section}`,
      isWithNext: rows.length > 0,
      node: (
        <div class="park-heading">
          <h3>{heading}</h3>
          {intro !== undefined && <p class="quiet">{intro}</p>}
          {none !== undefined && <p class="not-found">{none}</p>}
        </div>
      ),
    },
    ...rows.map((row, index): PaperBlock => ({
      key: `${id} ${section} ${index}`,
      node: (
        <dl>
          <SheetRowView row={row} />
        </dl>
      ),
    })),
  ]);
}
