/** What a target continues is one target of the report before, and no other target takes that one up. */
import type { Issue } from './Issue.ts';
import { unresolved } from './checkLinks.ts';
import { REPORTS_FOLDER, type ChapterRecord, type Seeds } from '../seeds/Seeds.ts';

/** Reads the report in force alone: what the report before continues is read no more. */
export function checkContinues({ year, chapters, previous }: Seeds): Issue[] {
  const targets = targetsIn(chapters);
  return targets.flatMap(({ file, record, field, id, continues: word }): Issue[] => {
    if (word === undefined) return [];
    const where = { file, record, field };
    if (previous === undefined) {
      const message = `"${id}" continues "${word}", and no report stands before ${year}`;
      return [{ ...where, message, suggestion: `leave it out, or add that report to ${REPORTS_FOLDER}` }];
    }
    const known = targetsIn(previous.chapters).map((target) => target.id);
    if (!known.includes(word)) {
      return [unresolved({ ...where, what: `target of ${previous.year}`, word, known, refersTo: REPORTS_FOLDER })];
    }
    const rival = targets.find((target) => target.id !== id && (target.continues ?? target.id) === word);
    if (rival === undefined) return [];
    const message = `"${id}" continues "${word}", and so does "${rival.id}"`;
    return [{ ...where, message, suggestion: 'a target is taken up by one; leave "continues" out, or give the other another id' }];
  });
}

function targetsIn(chapters: readonly ChapterRecord[]) {
  return chapters.flatMap(({ file, digest }) =>
    digest.passages.flatMap(({ order, targets }) =>
      targets.map(({ id, continues }, index) => ({ file, record: `passage ${order}`, field: `targets[${index}].continues`, id, continues })),
    ),
  );
}
