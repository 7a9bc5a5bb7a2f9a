/** One sheet of paper: a head, a large picture, what stands beside it and a foot. It prints on its own page, in its own size. */
import type { ComponentChildren } from 'preact';
import type { SheetFormat } from '../../domain/paper/SheetFormat.ts';

export interface PrintSheetProps {
  readonly format: SheetFormat;
  readonly title: string;
  /** What the sheet shows of all that there is. */
  readonly subtitle: ComponentChildren;
  /** Beside the title: dates, marks. */
  readonly remark: ComponentChildren;
  /** Fills the room that the others leave. */
  readonly picture: ComponentChildren;
  /** Below the picture at its width. */
  readonly margin: ComponentChildren;
  /** Beside the picture on a sheet that lies, below it on one that stands; nothing gives its room to the picture. */
  readonly side?: ComponentChildren;
  readonly foot: ComponentChildren;
}

export function PrintSheet({ format, title, subtitle, remark, picture, margin, side, foot }: PrintSheetProps) {
  return (
    <article class={side === undefined ? 'sheet-page' : 'sheet-page has-side'} data-format={format}>
      <header class="sheet-head">
        <div>
          <h1>{title}</h1>
          <p class="sheet-subtitle">{subtitle}</p>
        </div>
        <div class="sheet-remark">{remark}</div>
      </header>
      <div class="sheet-picture">{picture}</div>
      <div class="sheet-margin">{margin}</div>
      {side !== undefined && <div class="sheet-side">{side}</div>}
      <footer class="sheet-foot">{foot}</footer>
    </article>
  );
}
