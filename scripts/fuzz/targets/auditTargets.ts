/** The audit of any report text: its bytes, its counts, and what one name more does to them. */
import fc from 'fast-check';
import type { Mention } from '../../../src/domain/Report.ts';
import { auditText } from '../../audit/auditText.ts';
import type { Audit } from '../../audit/Audit.ts';
import { formatAudit } from '../../audit/formatAudit.ts';
import { knownNames } from '../../audit/knownNames.ts';
import type { Issue } from '../../checks/Issue.ts';
import { readSeeds } from '../../seeds/readSeeds.ts';
import type { Seeds } from '../../seeds/Seeds.ts';
import { decodeDamaged } from '../../text/decodeDamaged.ts';
import { decodeText, detectEncoding, NotText, TEXT_ENCODINGS, toUnits } from '../../text/decodeText.ts';
import { mutatedBytes, mutatedTexts } from '../mutated.ts';
import { must } from '../readAsReader.ts';
import { PROJECT, projectJson } from '../someFiles.ts';
import { aTarget, type Outcome, type Target } from '../Target.ts';

interface Known {
  readonly seeds: Seeds;
  readonly ledger: readonly Mention[];
  /** Names that the ledger holds. */
  readonly held: readonly string[];
}

let read: Promise<Known> | undefined;

/** The real seeds and ledger, read when first wanted. */
function known(): Promise<Known> {
  return (read ??= (async () => {
    const issues: Issue[] = [];
    // Some names of each kind: every audit makes its matcher anew.
    const { places, gazetteer, ...seeds } = await readSeeds(PROJECT, issues);
    const few = { ...seeds, places: places.filter((_, index) => index % 6 === 0), gazetteer: gazetteer.slice(0, 20) };
    const ledger = (projectJson('data/mentions.json') as Mention[]).filter((_, index) => index % 8 === 0);
    return { seeds: few, ledger, held: knownNames(few, ledger).filter(({ resolution }) => resolution !== undefined).map(({ name }) => name) };
  })());
}

const TEXTS = ['1 深江合作\n大泽镇有凤山湖园区，双水镇樣場。\n二、工业\n新会区会城街道冈州大道，银湖湾滨海新区。', '3 园区\r\n大泽还有白石公园和三江镇，崖门高新材料有限公司、第一中学。\r\n（一）睦洲镇'];
const text = fc.oneof(mutatedTexts(TEXTS), fc.string({ unit: 'binary', maxLength: 200 }));

async function audited(...parts: readonly string[]): Promise<Audit> {
  const { seeds, ledger } = await known();
  const audit = await auditText({ file: 'a.txt', encoding: 'utf-8', parts: parts.map(toUnits), seeds, ledger });
  const { covered, missing, unsettled, settled, district, overflow, share } = audit.totals;
  must([covered, missing, unsettled, settled, district, overflow].every((count) => Number.isSafeInteger(count) && count >= 0), 'counts are counts');
  const all = covered + missing + unsettled;
  must(share === (all === 0 ? null : covered / all) && (share ?? 0) >= 0 && (share ?? 0) <= 1, 'the share is a share');
  const names = audit.chapters.flatMap((chapter) => chapter.names);
  must(sum(names.filter(({ resolution }) => resolution !== 'missing')) === covered && sum(names.filter(({ resolution }) => resolution === 'missing')) === missing, 'the chapters add up');
  must(sum(audit.missing) === missing && sum(audit.chapters.flatMap(({ candidates }) => candidates)) + overflow === unsettled, 'what is missing adds up');
  must(audit.characters <= parts.join('').length, 'no character comes from nothing');
  must(formatAudit(audit).every((line) => !line.includes('undefined')), 'a line says what it says');
  return audit;
}

const sum = (counts: readonly { readonly count: number }[]) => counts.reduce((total, { count }) => total + count, 0);

const NAME_ALONE = '。\n';

export const AUDIT_TARGETS: readonly Target[] = [
  aTarget({
    name: 'audit',
    holds: 'counts add up, however the text is cut, and one name more is one more',
    shortRun: 8,
    input: fc.record({ text, cut: fc.nat(200), name: fc.nat(5_000) }),
    judge: async ({ text: whole, cut, name }) => {
      const audit = await audited(whole);
      const inParts = await audited(whole.slice(0, cut), whole.slice(cut));
      must(JSON.stringify(inParts) === JSON.stringify(audit), 'where a text is cut makes no difference');
      const { held } = await known();
      // Behind what ends a sentence, so that no word runs into it.
      const more = await audited(`${whole}${NAME_ALONE}${held[name % held.length]}${NAME_ALONE}`);
      must(more.totals.covered === audit.totals.covered + 1, 'a known name more is covered once more');
      return audit.totals.covered > 0 ? 'accepted' : 'refused';
    },
  }),
  aTarget({
    name: 'report-bytes',
    holds: 'characters, or no text',
    input: fc.record({ bytes: fc.oneof(mutatedBytes(TEXTS.map((each) => new TextEncoder().encode(each))), fc.uint8Array({ maxLength: 200 })), cut: fc.nat(200), stated: fc.constantFrom(undefined, ...TEXT_ENCODINGS) }),
    judge: async ({ bytes, cut, stated }): Promise<Outcome> => {
      const parts = async function* () {
        yield bytes.subarray(0, cut);
        yield await Promise.resolve(bytes.subarray(cut));
      };
      try {
        let units = 0;
        const encoding = stated ?? (await detectEncoding(parts()));
        for await (const part of stated === undefined ? decodeText(parts(), encoding, () => undefined) : decodeDamaged(parts(), encoding, () => undefined)) units += part.length;
        must(units <= bytes.length, 'no character comes from nothing');
        return 'accepted';
      } catch (error) {
        if (!(error instanceof NotText)) throw error;
        return 'refused';
      }
    },
  }),
];
