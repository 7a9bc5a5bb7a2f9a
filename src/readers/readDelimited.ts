/** Reads CSV, TSV and their kin: the delimiter is guessed, and so are encoding and header unless the reader says them. */
import Papa from 'papaparse';
import { guessHeaderRow } from '../domain/ownData/guessHeaderRow.ts';
import type { Encoding } from '../domain/ownData/FilePreview.ts';
import { decodeText, encodingOf } from './decodeText.ts';
import { FileRefused } from './FileRefused.ts';
import type { Limits } from './limits.ts';
import type { ParsedTable } from './ParsedFile.ts';
import type { OneTableOptions } from './OneTableOptions.ts';
import { TableBuilder } from './TableBuilder.ts';
import type { Tell } from './Tell.ts';

/** In this order where several cut the text evenly: a comma may be a decimal comma. */
const DELIMITERS = ['\t', ';', '|', ',', '，'] as const;

const LOOKED_AT = 40;
const HEAD_CHARACTERS = 250_000;
const TOLD_EVERY = 2_000;

export function readDelimited(bytes: Uint8Array, name: string, limits: Limits, tell: Tell, options: OneTableOptions = {}): ParsedTable {
  const encoding: Encoding = options.encoding ?? encodingOf(bytes);
  const text = withoutSeparatorLine(decodeText(bytes, encoding));
  const head = text.slice(0, HEAD_CHARACTERS);
  const delimiter = delimiterOf(head);
  if (delimiter === undefined) throw new FileRefused('unknown-sort');
  const headerRow = options.headerRow ?? guessHeaderRow(rowsOf(head, delimiter));
  const builder = new TableBuilder(headerRow, limits);
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data, meta }) => {
      builder.addRow(data);
      if (builder.rowCount % TOLD_EVERY === 0) tell(meta.cursor / text.length, 'parsing');
    },
  });
  if (builder.rowCount === 0) throw new FileRefused('no-features');
  return builder.finish(name, { encoding, delimiter }, options.position);
}

/** The delimiter that cuts most rows into equally many cells; undefined where none cuts any. */
function delimiterOf(head: string): string | undefined {
  const scored = DELIMITERS.map((delimiter) => {
    const widths = rowsOf(head, delimiter).filter((row) => row.some((cell) => cell.trim() !== '')).map(({ length }) => length);
    const width = mostFrequent(widths.filter((each) => each > 1));
    return { delimiter, share: width === undefined ? 0 : widths.filter((each) => each === width).length / widths.length };
  });
  const best = scored.reduce((a, b) => (b.share > a.share + 0.05 ? b : a));
  return best.share > 0 ? best.delimiter : undefined;
}

function rowsOf(head: string, delimiter: string): string[][] {
  return Papa.parse<string[]>(head, { delimiter, preview: LOOKED_AT }).data;
}

function mostFrequent(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

/** Excel's own first line ("sep=;") is no row. */
function withoutSeparatorLine(text: string): string {
  return text.replace(/^sep=.\r?\n/i, '');
}
