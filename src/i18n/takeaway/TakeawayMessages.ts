/** Texts of the dialog that hands out files, and of the files: fetched with it. */
import type { LeftOut } from '../../domain/export/ExportContext.ts';
import type { ExportField } from '../../domain/export/ExportRecord.ts';
import type { FileFormat } from '../../domain/export/fileFormats.ts';

export interface TakeawayMessages {
  readonly places: string;
  readonly unlocatedAmong: (count: string) => string;
  readonly format: string;
  /** What each format is for. */
  readonly use: Readonly<Record<FileFormat, string>>;
  /** Of a format that holds fewer places than the filter shows. */
  readonly holdsOnly: (count: string, all: string) => string;
  readonly nothing: string;
  readonly standsInFile: string;
  readonly download: (format: string, count: string) => string;
  readonly saved: (file: string) => string;
  readonly everything: string;
  readonly column: Readonly<Record<ExportField, string>>;
  readonly named: string;
  readonly context: string;
  /** "规划面积 12 887 亩" */
  readonly labelled: (label: string, text: string) => string;
  /** A statement with what its source adds to it. */
  readonly noted: (statement: string, note: string) => string;
  /** What stands behind a statement: date and grade. */
  readonly behind: (statement: string, parts: string) => string;
  readonly grade: (letter: string) => string;
  readonly withheld: string;
  /** Stand before names. */
  readonly leftOut: Readonly<Record<LeftOut, string>>;
  readonly filteredBy: (words: string) => string;
  readonly dataOf: (credits: string) => string;
}
