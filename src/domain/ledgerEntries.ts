/** The ledger as people read it: each name once a chapter, with how often and in which passages it stands. */
import type { Mention } from './Report.ts';

export interface LedgerEntry extends Omit<Mention, 'passage' | 'note'> {
  /** One for each entry: chapter, print, reading and what it stands for. */
  readonly key: string;
  /** Passages that name it, each once, in the report's order. */
  readonly passages: readonly string[];
  /** How often the chapter prints it. */
  readonly count: number;
  /** What a reader must know of the name, each once. */
  readonly notes: readonly NonNullable<Mention['note']>[];
}

/** In the order in which the names first stand. */
export function ledgerEntries(mentions: readonly Mention[]): LedgerEntry[] {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const { chapter, asPrinted, readAs, confidence, feature, reason } = mention;
    const key = [chapter, asPrinted, readAs, confidence, feature, reason?.['zh-Hans']].join('|');
    groups.set(key, [...(groups.get(key) ?? []), mention]);
  }
  return [...groups].flatMap(([key, group]) => {
    const [first] = group;
    if (first === undefined) return [];
    const { passage: _passage, note: _note, ...rest } = first;
    return {
      ...rest,
      key,
      passages: [...new Set(group.map(({ passage }) => passage))],
      count: group.length,
      notes: uniqueNotes(group),
    };
  });
}

function uniqueNotes(group: readonly Mention[]): NonNullable<Mention['note']>[] {
  const notes = group.flatMap(({ note }) => note ?? []);
  return notes.filter((note, index) => notes.findIndex((each) => each['zh-Hans'] === note['zh-Hans']) === index);
}
