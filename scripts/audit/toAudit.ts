/** What was counted → the audit, by chapter of the text and, where it is the report in force, of the report. */
import type { ChapterKey, Mention } from '../../src/domain/Report.ts';
import type { TextChapter } from '../text/ChapterList.ts';
import type { Encoding } from '../text/decodeText.ts';
import type { Audit, AuditedName, MoreInText } from './Audit.ts';
import type { AuditTally } from './AuditTally.ts';
import type { KnownName } from './knownNames.ts';

/** A text with the report's numbering is the report where it prints at least this share of the ledger's subjects. */
const LEAST_SHARED = 0.5;

export interface Counted {
  readonly file: string;
  readonly encoding: Encoding;
  readonly characters: number;
  readonly reportId: string;
  readonly names: readonly KnownName[];
  readonly ledger: readonly Mention[];
  readonly chapters: readonly TextChapter[];
  /** Index of a chapter → key of the report's, where the numbering is the report's. */
  readonly keys: readonly (ChapterKey | undefined)[] | undefined;
  readonly tally: AuditTally;
}

export function toAudit(counted: Counted): Audit {
  const { file, encoding, characters, reportId, names, ledger, chapters, tally } = counted;
  const keys = counted.keys !== undefined && isReport(counted) ? counted.keys : undefined;
  const candidates = [...tally.candidates.values()];
  const audited = chapters.map((chapter, index) => {
    const key = keys?.[index];
    return {
      ...chapter,
      ...(key === undefined ? {} : { key }),
      names: toNames(names, tally.counts[index]),
      candidates: candidates
        .filter((candidate) => candidate.chapter === index)
        .map(({ name, count, before, after }) => ({ name, count, before, after }))
        .toSorted((a, b) => b.count - a.count),
    };
  });
  const sums = names.map((_, name) => sum(tally.counts.map((counts) => counts?.[name] ?? 0)));
  const missing = toNames(names, sums).flatMap(({ resolution, ...rest }) => (resolution === 'missing' ? rest : []));
  const covered = sum(sums.filter((_, name) => names[name]?.resolution !== undefined));
  const unsettled = sum(candidates.map(({ count }) => count)) + tally.overflow;
  const counts = { covered, missing: sum(missing.map(({ count }) => count)), unsettled };
  const all = counts.covered + counts.missing + counts.unsettled;
  return {
    file,
    encoding,
    characters,
    ...(keys === undefined ? {} : { report: reportId }),
    chapters: audited.filter((chapter) => chapter.names.length + chapter.candidates.length > 0),
    missing,
    moreInText: keys === undefined ? [] : toMoreInText(names, ledger, keys, tally),
    totals: {
      ...counts,
      settled: tally.settled,
      district: sum(sums.filter((_, name) => names[name]?.isDistrict)),
      overflow: tally.overflow,
      share: all === 0 ? null : covered / all,
    },
  };
}

function toNames(names: readonly KnownName[], counts: ArrayLike<number> | undefined): AuditedName[] {
  return names
    .flatMap(({ name, subject, resolution, isDistrict }, index): AuditedName[] => {
      const count = counts?.[index] ?? 0;
      if (count === 0 || isDistrict) return [];
      const place = subject.startsWith('place/') ? subject.slice('place/'.length) : undefined;
      return [{ name, count, resolution: resolution ?? 'missing', ...(place === undefined ? {} : { place }) }];
    })
    .toSorted((a, b) => b.count - a.count);
}

function isReport({ names, tally }: Counted): boolean {
  const held = names.flatMap(({ subject, resolution }, index) => (resolution === undefined ? [] : { subject, index }));
  const printed = held.filter(({ index }) => tally.counts.some((counts) => (counts?.[index] ?? 0) > 0));
  const [all, found] = [held, printed].map((list) => new Set(list.map(({ subject }) => subject)).size);
  return (found ?? 0) >= (all ?? 0) * LEAST_SHARED;
}

/** By subject, not by print: the ledger may have "南山" where the text has "南山区". */
function toMoreInText(
  names: readonly KnownName[],
  ledger: readonly Mention[],
  keys: readonly (ChapterKey | undefined)[],
  tally: AuditTally,
): MoreInText[] {
  return keys.flatMap((key, chapter) => {
    if (key === undefined) return [];
    const inText = new Map<string, { names: string[]; inText: number }>();
    names.forEach(({ name, subject, resolution }, index) => {
      const count = tally.counts[chapter]?.[index] ?? 0;
      if (count === 0 || resolution === undefined) return;
      const before = inText.get(subject) ?? { names: [], inText: 0 };
      inText.set(subject, { names: [...before.names, name], inText: before.inText + count });
    });
    return [...inText].flatMap(([subject, found]) => {
      // Two places may bear one print: a mention of either stands for it.
      const inLedger = ledger.filter(
        (mention) => mention.chapter === key && (subjectOf(mention) === subject || found.names.includes(mention.asPrinted)),
      ).length;
      return found.inText > inLedger ? [{ key, ...found, inLedger }] : [];
    });
  });
}

function subjectOf({ feature, readAs }: Mention): string {
  return feature === undefined ? `print/${readAs}` : `place/${feature}`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
