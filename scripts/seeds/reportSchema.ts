/** The shapes of a report's digest and of its outcomes, parsed once at the door. */
import * as v from 'valibot';
import { BESIDE_KINDS, COMPARATORS, CONFIDENCES, LIST, VERDICTS } from '../../src/domain/Report.ts';
import { UNITS } from '../../src/domain/vocabulary.ts';
import { eitherBy } from './eitherBy.ts';
import { date, day, id, localText, text } from './schema.ts';

const chapterKey = v.union(
  [v.pipe(v.number(), v.integer()), v.literal(LIST)],
  'a chapter is its number, or "list"',
);

export const report = v.strictObject({
  id: text,
  title: localText,
  /** What stands under the title of the page; the report's own title where it states none. */
  subtitle: v.optional(localText),
  publisher: text,
  date,
  source: id,
  chapters: v.array(
    v.strictObject({
      key: chapterKey,
      theme: text,
      title: localText,
      /** What the print itself lacks of this chapter; absent where it is whole. */
      printedInPart: v.optional(localText),
      /** Ledger entries that its passages hold: none may be lost unnoticed. */
      names: v.pipe(v.number(), v.integer(), v.minValue(0)),
    }),
  ),
  /** What targets of several places state alike: only figures of one measure may stand on one scale. */
  measures: v.optional(v.array(v.strictObject({ id, name: localText, note: v.optional(localText) })), []),
});

const figure = v.strictObject({
  /** What this figure counts, where a target has several. */
  label: v.optional(localText),
  comparator: v.picklist(COMPARATORS),
  value: v.number(),
  /** Upper end of a range that starts at `value`. */
  upTo: v.optional(v.number()),
  unit: v.picklist(UNITS),
});

const quantity = {
  id,
  label: localText,
  /** None where something is named, dated or awarded and not counted. */
  figures: v.optional(v.array(figure), []),
  year: v.optional(v.pipe(v.number(), v.integer())),
  places: v.optional(v.array(id), []),
};

/** What the report promises: a figure, or a thing that it names or dates. */
export const target = v.strictObject({
  ...quantity,
  due: v.optional(day),
  /** One of the report's measures: the target then has one figure, of one place. */
  measure: v.optional(id),
  /** What it is stated of, where that is not the place itself but an area named after it. */
  measureOf: v.optional(localText),
  /** Id of the target of the report before that this one takes up, where it bears another id. */
  continues: v.optional(id),
});

/** What the report states as reached or present. */
export const result = v.strictObject(quantity);

const reading = {
  asPrinted: text,
  readAs: v.optional(text),
  confidence: v.optional(v.picklist(CONFIDENCES)),
  /** Tells one occurrence of a repeated name from the others, for those who check the ledger. */
  occurrence: v.optional(localText),
  /** What a reader must know of the name. */
  note: v.optional(localText),
};

/** One entry of the ledger: a name as it stands in print, and what it stands for. */
export const mention = eitherBy(
  ['place', v.strictObject({ ...reading, place: id })],
  /** `meaning` is the name in English, for there is no place to bear one. */
  ['notAPlace', v.strictObject({ ...reading, notAPlace: localText, meaning: text })],
  'a mention has either a "place" or the reason why it is "notAPlace"',
);

const relationEnd = v.union(
  [
    id,
    v.strictObject({ district: v.literal(true) }),
    /** What the passage names and this map does not hold. */
    v.strictObject({ named: localText }),
  ],
  'an end is the id of a place, { "district": true } or { "named": … }',
);

/** What the passage states of two places together: neither a quantity nor a direction. */
export const relation = v.strictObject({ ends: v.strictTuple([relationEnd, relationEnd]), label: localText });

export const passage = v.strictObject({
  order: v.pipe(v.number(), v.integer(), v.minValue(1)),
  text: localText,
  mentions: v.optional(v.array(mention), []),
  targets: v.optional(v.array(target), []),
  results: v.optional(v.array(result), []),
  relations: v.optional(v.array(relation), []),
});

export const chapterDigest = v.strictObject({
  chapter: chapterKey,
  passages: v.array(passage),
});

/** What is known of a target after the report. One record for each target; updating it is editing that record. */
export const outcome = v.strictObject({
  target: id,
  verdict: v.picklist(VERDICTS),
  /** When it was done, late or changed; a verdict other than `not-found` needs it, and a source of grade A or B. */
  on: v.optional(v.pipe(date, v.notValue('n.d.', 'a verdict has a date'))),
  source: v.optional(id),
  note: v.optional(localText),
  /** Later or related statements that settle nothing, shown beside without a verdict. */
  beside: v.optional(
    v.array(
      v.strictObject({
        kind: v.picklist(BESIDE_KINDS),
        text: localText,
        note: v.optional(localText),
        asOf: date,
        source: id,
      }),
    ),
    [],
  ),
  reviewedOn: day,
});

export type SeedReport = v.InferOutput<typeof report>;
export type SeedPassage = v.InferOutput<typeof passage>;
export type SeedMention = v.InferOutput<typeof mention>;
export type SeedTarget = v.InferOutput<typeof target>;
export type SeedRelation = v.InferOutput<typeof relation>;
export type SeedResult = v.InferOutput<typeof result>;
export type SeedOutcome = v.InferOutput<typeof outcome>;
export type ChapterDigest = v.InferOutput<typeof chapterDigest>;
