/** The ledger as people read it: each name once a chapter, with how often and in which passages it stands. */
import type { Mention } from './Report.ts';

export interface LedgerEntry extends Omit<Mention, 'passage' | 'note'> {
  /** Passages that name it, each once, in the report's order. */
  readonly passages: readonly string[];
  /** How often the chapter prints it. */
  readonly count: number;
  /** Remarks on single occurrences, each once. */
  readonly notes: readonly NonNullable<Mention['note']>[];
}

/** In the order in which the names first stand. */
export function ledgerEntries(mentions: readonly Mention[]): LedgerEntry[] {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = [mention.chapter, mention.asPrinted, mention.feature ?? ''].join('|');
    groups.set(key, [...(groups.get(key) ?? []), mention]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { passage: _passage, note: _note, ...rest } = first;
    const isReading = first.confidence !== undefined;
    return {
      ...rest,
      passages: [...new Set(group.map(({ passage }) => passage))],
      count: group.length,
      // What only tells occurrences apart is of no use where they stand together.
      notes: isReading || first.feature === undefined ? uniqueNotes(group) : [],
    };
  });
}

function uniqueNotes(group: readonly Mention[]): NonNullable<Mention['note']>[] {
  const notes = group.flatMap(({ note }) => note ?? []);
  return notes.filter((note, index) => notes.findIndex((each) => each['zh-Hans'] === note['zh-Hans']) === index);
}
