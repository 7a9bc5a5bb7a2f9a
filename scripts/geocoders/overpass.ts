/** Overpass, the query service for OpenStreetMap: fetches the course of a route by its number or name (Overpass QL, output JSON). */
import * as v from 'valibot';
import type { Bounds } from '../../src/domain/bounds.ts';
import type { LonLat } from '../../src/domain/distance.ts';
import type { Subkind } from '../../src/domain/vocabulary.ts';
import type { OnlineGeocoder } from './Geocoder.ts';
import { degrees } from './shapes.ts';
import { toProblem, type Refusal } from './toProblem.ts';

/** No public endpoint: a server is named by the operator. */
export const OVERPASS = {
  id: 'overpass',
  datum: 'WGS-84',
  attribution: '© OpenStreetMap contributors (ODbL)',
  licence: {
    note: 'ODbL 1.0: courses may be kept and published with attribution, a derived database under the same licence. Public servers ask for fewer than about 10 000 requests and 1 GB a day and turn heavy users away for a while.',
    mayStore: true,
  },
  upstream: 'osm',
  source: 'osm-overpass',
  // A server gives an address a few slots at once and frees a slot some seconds after its query.
  minimumIntervalMs: 5_000,
  /** Longer than a query may take there. */
  timeoutMs: 90_000,
} as const satisfies Omit<OnlineGeocoder, 'toUrl' | 'parse'> & { readonly timeoutMs: number };

/** The sorts of route whose course Overpass can find; channels are not mapped as lines with a name. */
export type CourseSubkind = Extract<Subkind, 'expressway' | 'road' | 'railway'>;

export interface CourseRequest {
  readonly subkind: CourseSubkind;
  /** The box to look in, WGS-84 degrees. */
  readonly frame: Bounds;
  /** "S26": wins over the name. Roads only. */
  readonly ref?: string;
  /** "江湛铁路", "冈州大道": any of the names that it goes by. */
  readonly names?: readonly string[];
}

export type CourseAnswer =
  | {
      readonly ok: true;
      /** One line for each way, in the direction in which it is mapped. */
      readonly lines: readonly (readonly LonLat[])[];
      /** "way/123", in the order of the lines; a way in several parts stands there once. */
      readonly references: readonly string[];
      /** Up to when the server knows the map: "2026-01-02T03:04:05Z". */
      readonly timestampOsmBase?: string;
    }
  | Refusal;

/** Seconds and bytes that a query may take; both are far above what one route needs. */
const TIMEOUT_SECONDS = 60;
const MAXIMUM_BYTES = 128 * 1024 * 1024;

const ROAD_CLASSES = {
  expressway: '^(motorway|trunk)$',
  road: '^(motorway|trunk|primary|secondary|tertiary|unclassified|residential)$',
} as const;
/** A road with a number is at least a primary one. */
const NUMBERED = '^(motorway|trunk|primary)$';

/**
 * The query, for the field `data` of a POST or GET: ways that bear the number or name themselves, and those of the route
 * relations that bear it. Link roads are left out. Throws where the request names neither, or a railway by number alone.
 */
export function toOverpassQuery({ ref, names, subkind, frame }: CourseRequest): string {
  const [west, south, east, north] = frame;
  const box = `(${[south, west, north, east].join(',')})`;
  const head = `[out:json][timeout:${TIMEOUT_SECONDS}][maxsize:${MAXIMUM_BYTES}];`;
  if (subkind === 'railway') {
    if (names === undefined) throw new Error('a railway is looked for by its name');
    return query(head, box, { ways: '["railway"="rail"]', routes: '["route"~"^(railway|tracks)$"]', label: named(names, '(线)?') });
  }
  const label = ref === undefined ? (names === undefined ? undefined : named(names, '(公路)?')) : numbered(ref);
  if (label === undefined) throw new Error('a road is looked for by its number or its name');
  const classes = ref === undefined ? ROAD_CLASSES[subkind] : NUMBERED;
  return query(head, box, { ways: `["highway"~"${classes}"]`, routes: '["route"="road"]', label });
}

function query(head: string, box: string, { ways, routes, label }: Record<'ways' | 'routes' | 'label', string>): string {
  return [
    head,
    `way${ways}${label}${box}->.own;`,
    `relation["type"="route"]${routes}${label}${box}->.routes;`,
    `way(r.routes)${ways}${box}->.parts;`,
    '(.own;.parts;);',
    'out geom;',
  ].join('\n');
}

/** A way that two roads share bears both numbers: "G94;S26". */
function numbered(ref: string): string {
  return `["ref"~"(^|;) *${literally(ref)} *(;|$)"]`;
}

function named(names: readonly string[], ending: string): string {
  return `["name"~"^(${names.map(literally).join('|')})${ending}$"]`;
}

/** Signs that a regular expression or a quoted text would read otherwise stand for any one sign. */
function literally(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N} -]/gu, '.');
}

const way = v.object({
  type: v.literal('way'),
  id: v.number(),
  geometry: v.array(v.nullable(v.object({ lon: v.unknown(), lat: v.unknown() }))),
});

const answer = v.object({
  elements: v.array(v.unknown()),
  osm3s: v.optional(v.object({ timestamp_osm_base: v.optional(v.string()) })),
  /** Says that the query was broken off: what came until then is not all. */
  remark: v.optional(v.string()),
});

/** Pure: the parsed body → the ways, each once, or why there are none. */
export function parseOverpass(body: unknown): CourseAnswer {
  const read = v.safeParse(answer, body);
  if (!read.success) return toRefusal('', 'malformed');
  const { elements, osm3s, remark } = read.output;
  if (remark !== undefined && /error|timed out|out of memory/i.test(remark)) return toRefusal(remark, 'refused');
  const ways = new Map<number, LonLat[][]>();
  for (const element of elements) {
    const one = v.safeParse(way, element);
    if (!one.success || ways.has(one.output.id)) continue;
    const lines = runsOf(one.output.geometry);
    if (lines.length > 0) ways.set(one.output.id, lines);
  }
  const timestamp = osm3s?.timestamp_osm_base;
  return {
    ok: true,
    lines: [...ways.values()].flat(),
    references: [...ways.keys()].map((id) => `way/${id}`),
    ...(timestamp === undefined ? {} : { timestampOsmBase: timestamp }),
  };
}

function toRefusal(text: string, otherwise: 'malformed' | 'refused'): Refusal {
  const problem = /rate_limited|too busy|too many requests/i.test(text) ? 'rate' : otherwise;
  return toProblem({ service: 'Overpass', problem, quote: [text] });
}

/** A point that is null, as outside the asked box, or broken parts the way. */
function runsOf(geometry: v.InferOutput<typeof way>['geometry']): LonLat[][] {
  const runs: LonLat[][] = [[]];
  for (const point of geometry) {
    const at = point === null ? undefined : v.safeParse(degrees, [point.lon, point.lat]);
    if (at?.success === true) runs.at(-1)?.push(at.output);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 1);
}
