/** The result of an audit, as `--json` prints it. */
import type { ChapterKey, Resolution } from '../../src/domain/Report.ts';
import type { TextChapter } from '../text/ChapterList.ts';
import type { Encoding } from '../text/decodeText.ts';

export interface AuditedName {
  readonly name: string;
  /** How often the chapter prints it. */
  readonly count: number;
  /** As in the map's ledger; `missing` where the ledger holds the place under no name at all. */
  readonly resolution: Resolution | 'missing';
  /** Id of the place, where one stands for the name. */
  readonly place?: string;
}

export interface AuditedCandidate {
  readonly name: string;
  readonly count: number;
  /** What stands round its first occurrence in the chapter. */
  readonly before: string;
  readonly after: string;
}

export interface AuditedChapter extends TextChapter {
  /** The report's own key, where the text is the report in force. */
  readonly key?: ChapterKey;
  /** The most frequent first. */
  readonly names: readonly AuditedName[];
  readonly candidates: readonly AuditedCandidate[];
}

/** A thing that a chapter prints more often than the ledger has it. */
export interface MoreInText {
  readonly key: ChapterKey;
  /** Every print of it in the text. */
  readonly names: readonly string[];
  readonly inText: number;
  readonly inLedger: number;
}

export interface Audit {
  readonly file: string;
  readonly encoding: Encoding;
  /** Length in code points, without a byte order mark. */
  readonly characters: number;
  /** Id of the report in force, where the text is that report. */
  readonly report?: string;
  /** In the order of the text; those without names and candidates are left out. */
  readonly chapters: readonly AuditedChapter[];
  /** Known names that the ledger does not hold, over all chapters. */
  readonly missing: readonly { readonly name: string; readonly count: number; readonly place?: string }[];
  readonly moreInText: readonly MoreInText[];
  /** Occurrences. */
  readonly totals: {
    /** Of names that the ledger holds. */
    readonly covered: number;
    /** Of known names that it does not. */
    readonly missing: number;
    /** Of candidates that nobody has settled, those beyond the limit included. */
    readonly unsettled: number;
    /** Of candidates that were settled as no names. */
    readonly settled: number;
    /** Of the district's own name, which needs no entry. */
    readonly district: number;
    /** Of candidates beyond the number that is kept apart. */
    readonly overflow: number;
    /** covered ÷ (covered + missing + unsettled); null where the text has none of them. */
    readonly share: number | null;
  };
}
