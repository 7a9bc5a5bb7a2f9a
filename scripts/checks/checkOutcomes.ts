/** Rules of the outcomes: one for each target, and no verdict without a date and a source that may be relied on. */
import type { Grade } from '../../src/domain/PlanningFeature.ts';
import type { Issue } from './Issue.ts';
import { unresolved } from './checkLinks.ts';
import { checkUnique } from './checkUnique.ts';
import type { SeedOutcome } from '../seeds/reportSchema.ts';
import type { SeedSource } from '../seeds/schema.ts';
import { REPORTS_FOLDER, SOURCES_FILE, type Seeds } from '../seeds/Seeds.ts';

/** Official, original press, or a repost of either: the report itself cannot witness its outcome. */
const WITNESSES: readonly (Grade | undefined)[] = ['A', 'B'];

interface KnownTarget {
  readonly file: string;
  readonly order: number;
  readonly id: string;
  readonly due: string | undefined;
}

/** By id; of several alike the first counts. */
interface Known {
  readonly targets: ReadonlyMap<string, KnownTarget>;
  readonly sources: ReadonlyMap<string, SeedSource>;
}

export function checkOutcomes(seeds: Seeds): Issue[] {
  const { chapters, outcomes, outcomesFile: file } = seeds;
  const targets = chapters.flatMap((chapter): KnownTarget[] =>
    chapter.digest.passages.flatMap(({ order, targets: own }) =>
      own.map(({ id, due }) => ({ file: chapter.file, order, id, due })),
    ),
  );
  const known: Known = {
    targets: new Map(targets.toReversed().map((target) => [target.id, target])),
    sources: new Map(seeds.sources.toReversed().map((source) => [source.id, source])),
  };
  return [
    ...checkUnique(outcomes.map(({ target }) => ({ file, key: target })), 'target'),
    ...checkMissing(targets, seeds),
    ...outcomes.flatMap((outcome) => [
      ...checkTarget(outcome, file, known),
      ...checkVerdict(outcome, file, known),
      ...checkTime(outcome, file, known),
      ...checkSources(outcome, file, known),
    ]),
  ];
}

function checkMissing(targets: readonly KnownTarget[], { outcomes, outcomesFile }: Seeds): Issue[] {
  const settled = new Set(outcomes.map(({ target }) => target));
  return targets
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
}

function checkTarget({ target }: SeedOutcome, file: string, { targets }: Known): Issue[] {
  if (targets.has(target)) return [];
  return [unresolved({ file, record: target, field: 'target', what: 'target', word: target, known: targets.keys(), refersTo: REPORTS_FOLDER })];
}

function checkVerdict({ target, verdict, on, source }: SeedOutcome, file: string, { sources }: Known): Issue[] {
  const isFound = verdict !== 'not-found';
  const stated = { on, source };
  const unfit = (['on', 'source'] as const)
    .filter((field) => isFound === (stated[field] === undefined))
    .map((field) => ({
      file,
      record: target,
      field,
      message: isFound ? `"${verdict}" needs it` : 'what was not found has none',
      suggestion: isFound ? 'nothing is called so without a date and a source' : 'put a later statement into "beside"',
    }));
  const witness = source === undefined ? undefined : sources.get(source);
  if (witness === undefined || WITNESSES.includes(witness.grade)) return unfit;
  const message = `"${witness.id}" is of grade ${witness.grade}`;
  return [...unfit, { file, record: target, field: 'source', message, suggestion: 'a verdict rests on grade A or B' }];
}

/** Dates are ISO, so that their order is that of their text; a bare year or month tells nothing against a day in it. */
function checkTime({ target, verdict, on = '' }: SeedOutcome, file: string, { targets }: Known): Issue[] {
  const due = targets.get(target)?.due;
  if (due === undefined || on === '' || due.startsWith(on)) return [];
  const isLate = on > due;
  if ((verdict === 'done' && isLate) || (verdict === 'late' && !isLate)) {
    const message = `"${verdict}" on ${on}, the report wants it by ${due}`;
    return [{ file, record: target, field: 'verdict', message, suggestion: isLate ? '"late"' : '"done"' }];
  }
  return [];
}

function checkSources({ target, source, beside }: SeedOutcome, file: string, { sources }: Known): Issue[] {
  const named = [
    ...(source === undefined ? [] : [{ field: 'source', word: source }]),
    ...beside.map((each, index) => ({ field: `beside[${index}].source`, word: each.source })),
  ];
  return named
    .filter(({ word }) => !sources.has(word))
    .map((link) => unresolved({ file, record: target, what: 'source', known: sources.keys(), refersTo: SOURCES_FILE, ...link }));
}
