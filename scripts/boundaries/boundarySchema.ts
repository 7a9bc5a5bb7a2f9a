/** The shape of one record of `seeds/boundaries/boundaries.json`. */
import * as v from 'valibot';
import { DATUMS } from '../../src/domain/datum/Datum.ts';
import { approvalNumber, DATUM_WORDS, day, id, localText, text } from '../seeds/schema.ts';

/** Encodings that the names in a .dbf may be stated to have, as its .cpg calls them. */
const DBF_ENCODINGS = ['gbk', 'gb18030', 'utf-8'] as const;

export const boundary = v.pipe(
  v.strictObject({
    /** A file beside `boundaries.json`. */
    file: v.pipe(v.string(), v.regex(/^[^/\\]+\.(shp|geojson|json)$/i, 'a file is towns.shp or towns.geojson, in the same folder')),
    datum: v.picklist(DATUMS, DATUM_WORDS),
    /** Of the .dbf; where it is absent the .cpg says it, else it is UTF-8. */
    encoding: v.optional(v.picklist(DBF_ENCODINGS)),
    /** The place that all polygons of the file make up. */
    place: v.optional(id),
    /** The property that says of each polygon which place it is of: by its name or alias, or by its code. */
    match: v.optional(v.strictObject({ property: text, by: v.picklist(['name', 'code']) })),
    source: id,
    /** How far the line may be off. */
    radiusMetres: v.pipe(v.number(), v.minValue(1)),
    reviewedOn: day,
    basis: v.optional(localText),
    /** 审图号 of the file itself. */
    approvalNumber: v.optional(approvalNumber),
  }),
  v.check(
    ({ place, match }) => (place === undefined) !== (match === undefined),
    'a boundary names its places by one of place and match',
  ),
);

export type SeedBoundary = v.InferOutput<typeof boundary>;
