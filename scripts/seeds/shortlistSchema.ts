/** The shapes of the seeds that parks are shortlisted by: criteria, and the presets that weigh them. */
import * as v from 'valibot';
import { CRITERION_GROUPS, CRITERION_UNITS, MEASURE_NAMES } from '../../src/domain/shortlist/Criterion.ts';
import { MOST_WEIGHT } from '../../src/domain/shortlist/ShortlistChoice.ts';
import { id, localText, text } from './schema.ts';

export const criterion = v.pipe(
  v.strictObject({
    id,
    name: localText,
    about: localText,
    missing: localText,
    group: v.picklist(CRITERION_GROUPS),
    measure: v.picklist(MEASURE_NAMES),
    unit: v.picklist(CRITERION_UNITS),
    better: v.picklist(['less', 'more']),
    worst: v.number(),
    best: v.number(),
    scaleBasis: localText,
    /** Of the places that it is measured to. */
    places: v.optional(v.array(id), []),
    sources: v.pipe(v.array(id), v.minLength(1, 'a criterion names its source')),
  }),
  v.check(({ better, worst, best }) => (better === 'more' ? best > worst : best < worst), 'the best end of the scale is above the worst where more is better, below it where less is'),
);

const word = v.pipe(text, v.maxLength(20));

export const preset = v.strictObject({
  id,
  name: localText,
  about: localText,
  /** In simplified Chinese, as facts state industries. */
  chain: v.strictObject({ core: v.array(word), related: v.array(word) }),
  themes: v.array(id),
  weights: v.record(id, v.pipe(v.number(), v.integer('a weight is whole'), v.minValue(0), v.maxValue(MOST_WEIGHT))),
});

export type SeedCriterion = v.InferOutput<typeof criterion>;
export type SeedPreset = v.InferOutput<typeof preset>;
