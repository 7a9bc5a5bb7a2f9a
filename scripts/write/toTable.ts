/** Rows of text as an aligned table for a terminal, where Chinese characters are two columns wide. */

import { displayWidth, padToWidth } from './displayWidth.ts';

export interface Column {
  readonly title: string;
  readonly align?: 'right';
}

/** The header, then a line a row. The last column is not padded. */
export function toTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string[] {
  const all = [columns.map(({ title }) => title), ...rows];
  const widths = columns.map((_, index) => Math.max(...all.map((row) => displayWidth(row[index] ?? ''))));
  return all.map((row) =>
    columns
      .map(({ align }, index) => {
        const text = row[index] ?? '';
        const width = widths[index] ?? 0;
        return align === 'right' ? `${' '.repeat(width - displayWidth(text))}${text}` : padToWidth(text, width);
      })
      .join('  ')
      .trimEnd(),
  );
}
