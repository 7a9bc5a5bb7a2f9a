/** The shapes of the seeds that only the ground of the base map is drawn from: hills, seas, roads and railways around. */
import * as v from 'valibot';
import { coordinate, day, id, localText, text } from './schema.ts';

/** A soft mass of hills: no relief is known, so no line of it is a shape of the ground. */
export const hill = v.pipe(
  v.strictObject({
    id,
    name: localText,
    /** The place that bears the same name on the map, which then is not written twice. */
    place: v.optional(id),
    /** Peaks with what is published of them: a position in WGS-84, a height, or both. */
    summits: v.array(
      v.strictObject({
        name: v.optional(localText),
        at: v.optional(coordinate),
        elevationMetres: v.optional(v.pipe(v.number(), v.minValue(1))),
        source: id,
      }),
    ),
    /** The mass lies on all sides of this line through [lon, lat] in WGS-84, or of this one point. */
    ridge: v.pipe(v.array(coordinate), v.minLength(1, 'a ridge needs a point')),
    /** The mass is made as large as this. */
    publishedArea: v.optional(v.strictObject({ squareKilometres: v.pipe(v.number(), v.minValue(1), v.maxValue(300)), source: id })),
    /** How far it reaches from the line, about, where no area is known. */
    reachMetres: v.optional(v.pipe(v.number(), v.minValue(200), v.maxValue(10_000, 'no hills reach farther than 10 000 m to a side'))),
    schematic: v.literal(true),
    basis: localText,
    sources: v.pipe(v.array(id), v.minLength(1, 'a hill names its source')),
    reviewedOn: day,
  }),
  v.check(({ publishedArea, reachMetres }) => (publishedArea === undefined) !== (reachMetres === undefined), 'a hill states either its published area or how far it reaches'),
);

const zoom = v.pipe(v.number(), v.integer('a zoom level is whole'), v.minValue(0), v.maxValue(24));

/** The name of a part of the sea, written along a line. */
export const sea = v.strictObject({
  id,
  name: localText,
  /** [lon, lat] in WGS-84, in the direction of reading. */
  line: v.pipe(v.array(coordinate), v.minLength(2, 'a line needs two points')),
  /** Shown from the first to the second zoom level. */
  zooms: v.pipe(v.strictTuple([zoom, zoom]), v.check(([from, to]) => from < to, 'zooms are [from, to]')),
  /** Where a name runs is our own placing, whatever its source says of the water. */
  schematic: v.literal(true),
  basis: localText,
  sources: v.pipe(v.array(id), v.minLength(1, 'a sea names its source')),
  reviewedOn: day,
});

/** A road or railway of the surroundings: ground to read the map by, no place of the report. */
export const networkLine = v.strictObject({
  id,
  name: localText,
  kind: v.picklist(['expressway', 'railway']),
  /** Road number, as G15. */
  ref: v.optional(text),
  /** [lon, lat] in WGS-84 of known points on its way, in order. */
  line: v.pipe(v.array(coordinate), v.minLength(2, 'a line needs two points')),
  /** How far the course may lie from the drawn line between its points. */
  radiusMetres: v.pipe(v.number(), v.minValue(50)),
  schematic: v.literal(true),
  basis: localText,
  sources: v.pipe(v.array(id), v.minLength(1, 'a line names its source')),
  reviewedOn: day,
});

export type SeedHill = v.InferOutput<typeof hill>;
export type SeedSea = v.InferOutput<typeof sea>;
export type SeedNetworkLine = v.InferOutput<typeof networkLine>;
