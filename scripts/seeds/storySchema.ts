/** The shapes of the seeds of the story and of the kiosk that tells it. */
import * as v from 'valibot';
import { LANGUAGES } from '../../src/domain/LocalText.ts';
import { LIST } from '../../src/domain/Report.ts';
import { APPEARANCES } from '../../src/domain/Scheme.ts';
import { id, localText } from './schema.ts';

const passage = v.pipe(v.string(), v.regex(/^\d{4}\/(\d+|list)\/\d+$/, 'a passage is 2024/3/2'));

const degrees = (least: number, most: number) => v.pipe(v.number(), v.minValue(least), v.maxValue(most));

const seconds = (least: number, most: number) => v.pipe(v.number(), v.integer('seconds are whole'), v.minValue(least), v.maxValue(most));

export const storyChapter = v.strictObject({
  id,
  report: v.optional(v.union([v.pipe(v.number(), v.integer()), v.literal(LIST)])),
  title: localText,
  paragraphs: v.pipe(
    v.array(v.strictObject({ text: localText, passages: v.optional(v.array(passage), []) })),
    v.minLength(1, 'tells nothing'),
  ),
  notes: v.optional(v.array(localText), []),
  themes: v.optional(v.array(id), []),
  selection: v.optional(id),
  camera: v.strictObject({
    /** Places that it brings into sight; none for the whole district. */
    around: v.optional(v.array(id), []),
    bearing: v.optional(degrees(-180, 180), 0),
    pitch: v.optional(degrees(0, 60), 0),
  }),
  targets: v.optional(v.array(id), []),
  dwellSeconds: seconds(5, 120),
});

export const kiosk = v.strictObject({
  language: v.optional(v.picklist(LANGUAGES), 'zh-Hans'),
  appearance: v.optional(v.picklist(APPEARANCES), 'light'),
  idleSeconds: v.optional(seconds(10, 3_600), 60),
  warningSeconds: v.optional(seconds(5, 120), 20),
  pauseSeconds: v.optional(seconds(10, 3_600), 300),
  reloadAt: v.optional(v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day is 03:30')), '03:30'),
});

export type SeedStoryChapter = v.InferOutput<typeof storyChapter>;
export type SeedKiosk = v.InferOutput<typeof kiosk>;
