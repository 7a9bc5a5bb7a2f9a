/** Rules of the outcomes: one for each target, and no verdict without a date and a source. */
import type { Issue } from './Issue.ts';
import { unresolved } from './checkLinks.ts';
import { checkUnique } from './checkUnique.ts';
import type { SeedOutcome } from '../seeds/schema.ts';
import { REPORTS_FOLDER, SOURCES_FILE, type Seeds } from '../seeds/Seeds.ts';

export function checkOutcomes({ chapters, outcomes, outcomesFile, sources }: Seeds): Issue[] {
  const targets = chapters.flatMap(({ file, digest }) =>
    digest.passages.flatMap((passage) => passage.targets.map(({ id }) => ({ file, order: passage.order, id }))),
  );
  const known = targets.map(({ id }) => id);
  const settled = new Set(outcomes.map(({ target }) => target));
  const ids = sources.map(({ id }) => id);
  const missing = targets
    .filter(({ id }) => !settled.has(id))
    .map(({ file, order, id }) => ({
      file,
      record: `passage ${order}`,
      field: 'targets',
      message: `"${id}" has no outcome`,
      suggestion: `add it to ${outcomesFile}; unknown is "not-found"`,
      refersTo: outcomesFile,
      refersToRecord: id,
    }));
  return [
    ...checkUnique(outcomes.map(({ target }) => ({ file: outcomesFile, key: target })), 'target'),
    ...missing,
    ...outcomes.flatMap((outcome) => [
      ...checkTarget(outcome, outcomesFile, known),
      ...checkVerdict(outcome, outcomesFile),
      ...checkSources(outcome, outcomesFile, ids),
    ]),
  ];
}

function checkTarget({ target }: SeedOutcome, file: string, known: readonly string[]): Issue[] {
  if (known.includes(target)) return [];
  return [unresolved({ file, record: target, field: 'target', what: 'target', word: target, known, refersTo: REPORTS_FOLDER })];
}

function checkVerdict({ target, verdict, on, source }: SeedOutcome, file: string): Issue[] {
  const isFound = verdict !== 'not-found';
  return (['on', 'source'] as const).flatMap((field): Issue[] => {
    const isStated = (field === 'on' ? on : source) !== undefined;
    if (isFound === isStated) return [];
    return [
      {
        file,
        record: target,
        field,
        message: isFound ? `"${verdict}" needs it` : 'what was not found has none',
        suggestion: isFound ? 'nothing is called so without a date and a source' : 'put a later statement into "beside"',
      },
    ];
  });
}

function checkSources({ target, source, beside }: SeedOutcome, file: string, ids: readonly string[]): Issue[] {
  const named = [
    ...(source === undefined ? [] : [{ field: 'source', word: source }]),
    ...beside.map((each, index) => ({ field: `beside[${index}].source`, word: each.source })),
  ];
  return named
    .filter(({ word }) => !ids.includes(word))
    .map((link) => unresolved({ file, record: target, what: 'source', known: ids, refersTo: SOURCES_FILE, ...link }));
}
