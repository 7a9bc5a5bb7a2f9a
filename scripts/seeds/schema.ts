/** The shapes of the seeds but those of the report, parsed once at the door. */
import * as v from 'valibot';
import { DATUMS } from '../../src/domain/datum/Datum.ts';
import { GRADES, STATUS_VALUES } from '../../src/domain/PlanningFeature.ts';
import { THEME_VIEW_KINDS } from '../../src/domain/ThemeView.ts';
import { FACT_FIELDS, SUBKINDS, UNITS } from '../../src/domain/vocabulary.ts';
import { archiveUrl, publicUrl, tileEndpoint } from './addresses.ts';

/** What of a record may be our inference. */
const INFERABLE = ['name', 'aliases', 'zone', 'town', 'host', 'parts', 'location', 'status'] as const;

export const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case kebab-case'));
export const text = v.pipe(v.string(), v.minLength(1, 'is empty'));
export const date = v.pipe(
  v.string(),
  v.regex(/^(\d{4}(-\d{2}(-\d{2})?)?|n\.d\.)$/, 'a date is 2024, 2024-06, 2024-06-30 or n.d.'),
);
export const day = v.pipe(v.string(), v.isoDate('a date is 2024-06-30'));

/** A text as a person writes it; traditional characters are generated unless stated. */
export const localText = v.strictObject({
  'zh-Hans': text,
  'zh-Hant': v.optional(text),
  en: text,
});

export const coordinate = v.strictTuple([v.number(), v.number()]);

const SOURCE_DATUMS = [...DATUMS, 'none'] as const;
export const DATUM_WORDS = 'a datum is WGS-84, GCJ-02, BD-09, CGCS2000, CGCS2000-GK25 to -GK45 or CGCS2000-CM75 to -CM135';

export const source = v.strictObject({
  id,
  publisher: text,
  title: text,
  date,
  grade: v.picklist(GRADES),
  /** Whose positions it repeats, where two sources may draw on one: "amap", "osm". */
  upstream: v.optional(id),
});

/** How sure a position is, and on what it rests. */
const certainty = {
  radiusMetres: v.pipe(v.number(), v.minValue(1)),
  method: v.picklist(['measured', 'estimate']),
  basis: localText,
  sources: v.pipe(v.array(id), v.minLength(1, 'a position names its source')),
  reviewedOn: day,
};

export const gazetteerEntry = v.strictObject({
  name: text,
  aliases: v.optional(v.array(text), []),
  lon: v.number(),
  lat: v.number(),
  datumOfSource: v.picklist(SOURCE_DATUMS, `${DATUM_WORDS}, or none`),
  ...certainty,
});

/** What the lock keeps of an answer beside its position: who was asked for what, when, and under which terms. */
const answered = {
  query: text,
  provider: text,
  /** What identifies the answer at the provider: "relation/3464353", the name of a gazetteer entry. */
  reference: text,
  licence: text,
  answeredOn: day,
};

const placed = {
  datumOfSource: v.picklist(SOURCE_DATUMS),
  ...certainty,
  /** Absent where no person has looked at the answer. */
  reviewedOn: v.optional(day),
};

/** A point: WGS-84 degrees, whatever the datum of the source. */
export const lockEntry = v.strictObject({ ...answered, lon: v.number(), lat: v.number(), ...placed });

/** The course of a route as a service gave it: lines of [lon, lat] in WGS-84, simplified. */
export const routeLockEntry = v.strictObject({
  ...answered,
  ...placed,
  /** State of the service's data, where it says so. */
  dataOf: v.optional(text),
  lines: v.pipe(v.array(v.pipe(v.array(coordinate), v.minLength(2, 'a line needs two points'))), v.minLength(1, 'has no line')),
});

const pin = v.strictObject({
  /** [lon, lat] in degrees, or [easting, northing] in metres, in the stated datum; converted to WGS-84 at the door. */
  at: coordinate,
  datum: v.picklist(DATUMS, DATUM_WORDS),
  ...certainty,
});

const outline = v.strictObject({
  /** Rings of [lon, lat] in WGS-84: the exterior, then holes; each closed. */
  rings: v.pipe(v.array(v.array(coordinate)), v.minLength(1)),
  ...certainty,
});

const line = v.strictObject({
  /** Points of [lon, lat] in WGS-84 along the course. */
  points: v.pipe(v.array(coordinate), v.minLength(2, 'a line needs two points')),
  ...certainty,
});

const placement = v.union(
  [
    v.strictObject({ geocode: text }),
    v.strictObject({ pinned: pin }),
    v.strictObject({ outline }),
    v.strictObject({ line }),
    v.strictObject({ parts: v.pipe(v.array(id), v.minLength(1)) }),
    v.strictObject({ host: id }),
    v.strictObject({ through: v.pipe(v.array(id), v.minLength(2, 'a line needs two places')) }),
    v.strictObject({
      unlocated: v.strictObject({ reason: localText, toSettle: localText, reviewedOn: day }),
    }),
  ],
  'a placement is one of geocode, pinned, outline, line, parts, host, through, unlocated',
);

const status = v.strictObject({
  value: v.picklist(STATUS_VALUES),
  note: v.optional(localText),
  asOf: date,
  source: id,
});

const fact = v.strictObject({
  field: v.picklist(FACT_FIELDS),
  value: v.union([v.number(), localText]),
  unit: v.optional(v.picklist(UNITS)),
  /** True where an area is that of a part only, and that of the whole is not known. */
  part: v.optional(v.literal(true)),
  note: v.optional(localText),
  asOf: date,
  source: id,
});

export const place = v.strictObject({
  id,
  name: localText,
  aliases: v.optional(v.array(text), []),
  /** Tone-marked syllables, where the generated reading would be wrong. */
  pinyin: v.optional(text),
  subkind: v.optional(v.picklist(SUBKINDS)),
  code: v.optional(v.pipe(v.string(), v.regex(/^\d{9}$/, 'a town code has nine digits'))),
  ref: v.optional(text),
  context: v.optional(v.boolean(), false),
  /** True where the place lies outside the district. */
  outside: v.optional(v.boolean(), false),
  themes: v.optional(v.array(text), []),
  /** The zone that a park belongs to. */
  zone: v.optional(id),
  town: v.optional(id),
  inferred: v.optional(v.array(v.picklist(INFERABLE)), []),
  status: v.optional(v.array(status), []),
  placement,
  facts: v.optional(v.array(fact), []),
});

const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/, 'a colour is #1870c2'));

export const theme = v.strictObject({
  id,
  chapter: v.pipe(v.number(), v.integer()),
  name: localText,
  short: localText,
  colour: v.strictObject({ light: colour, dark: colour }),
  icon: text,
  /** How the map shows the theme where it is the only one chosen. */
  view: v.optional(
    v.strictObject({
      kind: v.picklist(THEME_VIEW_KINDS),
      /** A route: bands of distance from it are offered. */
      distancesAlong: v.optional(id),
    }),
  ),
});

const box = v.pipe(
  v.strictTuple([v.number(), v.number(), v.number(), v.number()]),
  v.check(([west, south, east, north]) => west < east && south < north, 'a box is [west, south, east, north]'),
);

const adcode = v.pipe(v.string(), v.regex(/^\d{6}$/, 'a district code has six figures'));

/** An outline of the boundary package. */
export const regionOutline = v.strictObject({
  adcode,
  /** File of the package, without its ending. */
  file: text,
  /** True where the file holds the parts of the region and their union is wanted. */
  united: v.optional(v.boolean(), false),
  name: localText,
});

/** 审图号 as the departments give it: 粤S(2026)001号, GS粤(2026)1号, with brackets of either width. */
export const approvalNumber = v.pipe(
  v.string(),
  v.regex(/^[\p{Script=Han}A-Z]{1,8}\s?[(（]\d{4}[)）]\s?\d{1,6}\s?号$/u, 'an approval number is 粤S(2026)001号'),
);

/** Base maps beside the embedded one. The key of Tianditu is no seed: it stands in the settings. */
const baseMaps = v.strictObject({
  pmtiles: v.optional(v.strictObject({ url: archiveUrl, attribution: text, approvalNumber: v.optional(approvalNumber) })),
  tianditu: v.optional(v.strictObject({ endpoint: v.optional(tileEndpoint), approvalNumber: v.optional(approvalNumber) })),
});

export const region = v.strictObject({
  id,
  adcode,
  name: localText,
  title: localText,
  /** Folder of the report in force, below `seeds/reports/`. */
  report: text,
  /** [west, south, east, north] in degrees: nothing may lie outside it. */
  frame: box,
  /** The box that the district's own towns must lie in. */
  districtBox: box,
  /** What the first view shows. */
  home: box,
  /**
   * Outlines to draw, the district's own among them. Counties come before the cities around them: they are drawn finer,
   * and where two outlines disagree the earlier one keeps the ground.
   */
  outlines: v.optional(v.array(regionOutline), []),
  /** Cities that are named in far views; `anchor` is the place that stands for it closer by, where there is one. */
  cities: v.optional(v.array(v.strictObject({ adcode, file: text, name: localText, anchor: v.optional(id) })), []),
  /** Names that a general dictionary reads otherwise, each with one syllable and its tone mark for each character. */
  readings: v.optional(v.record(text, text), {}),
  /** Whose lists of positions the seeds rest on, for the credits. */
  positionSources: v.optional(localText),
  publication: v.strictObject({
    scope: v.picklist(['internal', 'public']),
    approvalNumber: v.nullable(approvalNumber),
    boundarySource: text,
  }),
  baseMaps: v.optional(baseMaps, {}),
  /** Where the site stands, for links that leave the screen; without it none is made. */
  publicUrl: v.optional(publicUrl),
  /** Pages that may frame the map and exchange messages with it, besides those of the site itself: the headers say so to browsers. */
  embed: v.optional(v.strictObject({ allowedOrigins: v.array(text) }), { allowedOrigins: [] }),
});

const widthMetres = v.pipe(v.number(), v.minValue(20, 'a width is in metres, 20 or more'));

export const water = v.strictObject({
  id,
  /** Absent where no source gives one. */
  name: v.optional(localText),
  kind: v.picklist(['river', 'channel']),
  /** Typical width to draw; with `endWidthMetres`, the width at the first point. */
  widthMetres,
  /** Width at the last point, where the river widens or narrows on its way. */
  endWidthMetres: v.optional(widthMetres),
  /** [lon, lat] in WGS-84, downstream. Rivers that meet share a point. */
  line: v.pipe(v.array(coordinate), v.minLength(2, 'a line needs two points')),
  /** Always true: no line here is surveyed. */
  schematic: v.literal(true),
  basis: localText,
});

/** What looks like the name of a place in a report, and is none: a person has read it. */
export const notPlace = v.strictObject({ name: text, reason: text });

export type SeedText = v.InferOutput<typeof localText>;
export type SeedSource = v.InferOutput<typeof source>;
export type LockEntry = v.InferOutput<typeof lockEntry>;
export type RouteLockEntry = v.InferOutput<typeof routeLockEntry>;
export type GazetteerEntry = v.InferOutput<typeof gazetteerEntry>;
export type SeedPlace = v.InferOutput<typeof place>;
export type SeedTheme = v.InferOutput<typeof theme>;
export type SeedOutline = v.InferOutput<typeof regionOutline>;
export type Region = v.InferOutput<typeof region>;
export type SeedNotPlace = v.InferOutput<typeof notPlace>;
export type SeedWater = v.InferOutput<typeof water>;
