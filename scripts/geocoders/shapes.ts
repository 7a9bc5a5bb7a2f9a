/** The shapes of single fields that the services' answers share, lenient where their documentation is. */
import * as v from 'valibot';
import type { LonLat } from '../../src/domain/distance.ts';

/** A finite number, also where the service writes it as text. */
export const numeric = v.union([
  v.pipe(v.number(), v.finite()),
  v.pipe(v.string(), v.trim(), v.regex(/^[+-]?\d+(\.\d+)?$/), v.transform(Number)),
]);

/** Text where there is some; empty text, null and the empty list that some services write for "none" become undefined. */
export const someText = v.optional(
  v.pipe(
    v.unknown(),
    v.transform((value) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined)),
  ),
);

/** A code that is a number for one service and text for another. */
export const code = v.pipe(v.union([v.string(), v.number()]), v.transform(String));

export const someCode = v.optional(v.fallback(v.union([code, v.undefined()]), undefined));

export const name = v.pipe(v.string(), v.trim(), v.minLength(1));

const longitude = v.pipe(numeric, v.minValue(-180), v.maxValue(180));
const latitude = v.pipe(numeric, v.minValue(-90), v.maxValue(90));

/** Longitude and latitude in degrees, each a number or text. */
export const degrees = v.pipe(
  v.strictTuple([longitude, latitude]),
  v.transform((at): LonLat => at),
);

/** "113.066,22.52", or with a blank between. */
export const degreesInText = v.pipe(
  v.string(),
  v.transform((text): unknown => text.trim().split(/[\s,]+/)),
  degrees,
);
