/** Nominatim, the search of OpenStreetMap, public or self-hosted (API documentation 4.x: Search, Output). */
import * as v from 'valibot';
import type { Candidate, OnlineGeocoder, ProblemKind } from './Geocoder.ts';
import { osmPrecision } from './osmPrecision.ts';
import { meaningOfTag } from './osmTags.ts';
import { readHits } from './readHits.ts';
import { code, degrees, name, numeric, someText } from './shapes.ts';
import { toProblem } from './toProblem.ts';
import { toServiceUrl } from './toServiceUrl.ts';

const SERVICE = 'Nominatim';

/** `format=jsonv2`. Older servers give no `name`; the first part of `display_name` is the same. */
const hit = v.object({
  osm_type: v.picklist(['node', 'way', 'relation']),
  osm_id: code,
  lat: v.unknown(),
  lon: v.unknown(),
  category: v.string(),
  type: v.string(),
  name: someText,
  display_name: name,
  /** South, north, west, east. */
  boundingbox: v.optional(v.strictTuple([numeric, numeric, numeric, numeric])),
  extratags: v.nullish(v.object({ linked_place: someText })),
});

const failure = v.object({ error: v.union([v.object({ code: v.optional(code), message: someText }), v.string()]) });

/** HTTP status that Nominatim repeats in the body. 509 was used for "too many requests" before 429. */
const PROBLEMS: Readonly<Record<string, ProblemKind>> = { '429': 'rate', '509': 'rate' };

export const nominatim: OnlineGeocoder = {
  id: 'nominatim',
  datum: 'WGS-84',
  attribution: '© OpenStreetMap contributors (ODbL)',
  licence: {
    note: 'ODbL 1.0: answers may be kept and published with attribution, a derived database under the same licence. The public server takes at most one request a second from one thread, wants an identifying User-Agent and no bulk use.',
    mayStore: true,
  },
  upstream: 'osm',
  source: 'osm-nominatim',
  // The policy's absolute limit is one a second; half as much again keeps clear of it.
  minimumIntervalMs: 1_500,
  endpoint: 'https://nominatim.openstreetmap.org/',
  toUrl: ({ query, outside }, { area, endpoint }) =>
    toServiceUrl(endpoint, 'search', {
      q: query,
      format: 'jsonv2',
      limit: '10',
      'accept-language': 'zh-Hans,zh-CN,zh',
      extratags: '1',
      viewbox: (outside ? area.frame : area.districtBox).join(','),
      bounded: '1',
    }),
  parse: (body) => {
    if (Array.isArray(body)) return { ok: true, candidates: readHits(body, hit, toCandidate) };
    const failed = v.safeParse(failure, body);
    if (!failed.success) return toProblem({ service: SERVICE, problem: 'malformed' });
    const { error } = failed.output;
    if (typeof error === 'string') return toProblem({ service: SERVICE, problem: 'refused', quote: [error] });
    const problem = PROBLEMS[error.code ?? ''] ?? 'refused';
    return toProblem({ service: SERVICE, problem, quote: [error.code, error.message] });
  },
};

function toCandidate(read: v.InferOutput<typeof hit>): Candidate | undefined {
  const at = v.safeParse(degrees, [read.lon, read.lat]);
  if (!at.success) return undefined;
  // A boundary whose town is also mapped as a point takes its position from that point.
  const seat = read.category === 'boundary' ? read.extratags?.linked_place : undefined;
  const [key, value] = seat === undefined ? [read.category, read.type] : ['place', seat];
  const box = read.boundingbox;
  const precision = osmPrecision({
    key,
    value,
    isPoint: read.osm_type === 'node' || seat !== undefined,
    ...(box === undefined ? {} : { extent: [box[2], box[0], box[3], box[1]] as const }),
  });
  if (precision === undefined) return undefined;
  return {
    name: read.name ?? read.display_name.split(/[,，]/)[0]?.trim() ?? read.display_name,
    at: at.output,
    kinds: meaningOfTag(key, value).kinds,
    ...precision,
    reference: `${read.osm_type}/${read.osm_id}`,
    address: read.display_name,
  };
}
