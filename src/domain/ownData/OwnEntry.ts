/** A reader's layer with its look, and which of its features are shown. */
import type { LayerStyle } from './LayerStyle.ts';
import type { OwnLayer } from './OwnLayer.ts';
import { shownRows } from './shownRows.ts';
import { styleClasses, type StyleClasses } from './styleClasses.ts';

export interface OwnEntry {
  readonly layer: OwnLayer;
  readonly style: LayerStyle;
  readonly classes: StyleClasses;
  /** Rows that the filters of the table leave; undefined for all. */
  readonly rows: Uint32Array | undefined;
  /** 1 for each feature that is shown, 0 for others. */
  readonly shown: Float32Array;
}

/** What does not depend on what has changed since `before` stays the same object. */
export function toEntry({ layer, style, rows }: Pick<OwnEntry, 'layer' | 'style' | 'rows'>, before?: OwnEntry): OwnEntry {
  const sameClasses = before !== undefined && JSON.stringify(before.style.by) === JSON.stringify(style.by);
  const classes = sameClasses ? before.classes : styleClasses(layer, style.by);
  const sameShown = sameClasses && before.rows === rows && before.style.hidden === style.hidden;
  return { layer, style, classes, rows, shown: sameShown ? before.shown : shownRows(classes, style.hidden, rows) };
}

/** How many features are shown. */
export function shownCount({ shown }: OwnEntry): number {
  let count = 0;
  for (const each of shown) count += each;
  return count;
}
