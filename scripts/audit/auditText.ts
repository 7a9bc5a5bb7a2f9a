/**
 * Audits a text against what the project knows: which of its names the map's ledger holds, which it lacks, and what else may be a name.
 *
 * - A **known name** is any that the ledger prints or reads, any name or alias of a place, any of the gazetteer. The longest
 *   counts: a name inside a longer one does not. It may stand in traditional characters and be broken over lines.
 * - It is **covered** where the ledger holds its subject under any print, and **missing** where it does not: the map then
 *   shows a place of which the audited report speaks, without saying so.
 * - A **candidate** ends as names of places do and is none that is known; a known name that it begins with counts within it alone. `seeds/not-places.json` settles it where it is no name.
 * - Headings count with the chapter that they head; the district's own name is not counted as a name.
 *
 * Memory is bounded by the names known, `MAX_CHAPTERS` and `MAX_CANDIDATES`, whatever the length of the text.
 */
import type { Mention } from '../../src/domain/Report.ts';
import type { Seeds } from '../seeds/Seeds.ts';
import { ChapterList } from '../text/ChapterList.ts';
import type { Encoding } from '../text/decodeText.ts';
import { NameMatcher } from '../text/NameMatcher.ts';
import { GRAMMAR_WORDS, SuffixGrammar } from '../text/SuffixGrammar.ts';
import { TextScanner } from '../text/TextScanner.ts';
import { foldWord, toFold } from '../text/toFold.ts';
import type { Audit } from './Audit.ts';
import { AuditTally } from './AuditTally.ts';
import { knownNames } from './knownNames.ts';
import { toAudit } from './toAudit.ts';

export interface AuditInput {
  /** How the result calls the text. */
  readonly file: string;
  readonly encoding: Encoding;
  /** Code units of the text, part by part. */
  readonly parts: AsyncIterable<Uint16Array> | Iterable<Uint16Array>;
  readonly seeds: Seeds;
  readonly ledger: readonly Mention[];
}

export async function auditText({ file, encoding, parts, seeds, ledger }: AuditInput): Promise<Audit> {
  const names = knownNames(seeds, ledger);
  const notPlaces = seeds.notPlaces.map(({ name }) => name);
  const fold = toFold([...names.map(({ name }) => name), ...notPlaces, ...GRAMMAR_WORDS]);
  const settled = new Set(notPlaces.map((name) => foldWord(name, fold)));
  const chapters = new ChapterList();
  const tally = new AuditTally(names.length);
  const scanner = new TextScanner({
    matcher: new NameMatcher(names.map(({ name }) => name), fold),
    grammar: new SuffixGrammar(fold),
    onHeading: (heading) => chapters.enter(heading),
    onName: (name) => tally.addName(chapters.current, name),
    onCandidate: (name, context, head) => {
      if (settled.has(name) || settled.has(foldWord(name, fold))) {
        tally.settled += 1;
        return;
      }
      // 大泽样园 may be a name of its own: its 大泽 is then no print of the town.
      if (head !== undefined) tally.takeBackName(chapters.current, head);
      tally.addCandidate(chapters.current, name, context);
    },
  });
  for await (const part of parts) scanner.push(part);
  const characters = scanner.end();
  const keys = chapters.toReport(seeds.report.chapters.map(({ key }) => key));
  return toAudit({ file, encoding, characters, reportId: seeds.report.id, names, ledger, chapters: chapters.chapters, keys, tally });
}
