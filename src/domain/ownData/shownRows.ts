/** Which features of a reader's layer are shown: those of the shown classes that the filters of the table leave. */
import type { StyleClasses } from './styleClasses.ts';

/** 1 for each feature that is shown, else 0. `rows` are those that a filter leaves; undefined for all. */
export function shownRows({ classOf }: StyleClasses, hidden: readonly number[], rows: Uint32Array | undefined): Float32Array {
  const shown = new Float32Array(classOf.length);
  if (rows === undefined) shown.fill(1);
  else for (const row of rows) shown[row] = 1;
  if (hidden.length === 0) return shown;
  for (let row = 0; row < shown.length; row += 1) if (hidden.includes(classOf[row] ?? 0)) shown[row] = 0;
  return shown;
}
