/** Baidu Maps (百度地图), web service "place search 3.0" in a region (place/v3/region), coordinates in BD-09. */
import * as v from 'valibot';
import type { Candidate, OnlineGeocoder, ProblemKind } from './Geocoder.ts';
import { meaningOfType } from './placeTypes.ts';
import { readHits } from './readHits.ts';
import { code, degrees, name, someCode, someText } from './shapes.ts';
import { toPrecision } from './toPrecision.ts';
import { toProblem } from './toProblem.ts';
import { toServiceUrl } from './toServiceUrl.ts';

const SERVICE = 'Baidu Maps';

const hit = v.object({
  uid: someText,
  name,
  location: v.object({ lng: v.unknown(), lat: v.unknown() }),
  province: someText,
  city: someText,
  area: someText,
  address: someText,
  adcode: v.optional(someCode),
  /** Empty for a place in use; "推算位置" where the position is only derived. */
  status: someText,
  detail_info: v.nullish(v.object({ classified_poi_tag: someText })),
});

const answer = v.object({
  status: code,
  message: someText,
  /** `region_type`: the hits are administrative areas. `city_type`: only counts by city, without positions. */
  result_type: someText,
  results: v.optional(v.array(v.unknown())),
});

/** Codes of the appendix "服务状态码"; those not named here are refusals of the request. */
const PROBLEMS: Readonly<Record<string, ProblemKind>> = {
  '4': 'quota',
  '301': 'quota',
  '302': 'quota',
  '401': 'rate',
  '402': 'rate',
  '3': 'key',
  '5': 'key',
  '9': 'key',
  '101': 'key',
  '102': 'key',
};

export const baidu: OnlineGeocoder = {
  id: 'baidu',
  datum: 'BD-09',
  attribution: '© 百度地图',
  licence: {
    note: 'Terms of the Baidu Maps open platform: answers are for showing in the application of the holder of the key. No clause that we know clearly allows keeping them in a published file, so they are not kept.',
    mayStore: false,
  },
  upstream: 'baidu',
  source: 'baidu-place',
  // The smallest allowance for this search is some three calls a second; one in half a second keeps clear of it.
  minimumIntervalMs: 500,
  keyVariable: 'BAIDU_KEY',
  endpoint: 'https://api.map.baidu.com/',
  // No `ret_coordtype`: its one documented value turns the answers from BD-09 into GCJ-02.
  toUrl: ({ query, outside }, { area, endpoint, key = '' }) =>
    toServiceUrl(endpoint, 'place/v3/region', {
      query,
      region: outside ? '中国' : area.name,
      region_limit: outside ? 'false' : 'true',
      // BD-09 in degrees.
      coord_type: '3',
      scope: '2',
      extensions_adcode: 'true',
      page_size: '10',
      page_num: '0',
      output: 'json',
      ak: key,
    }),
  parse: (body) => {
    const read = v.safeParse(answer, body);
    if (!read.success) return toProblem({ service: SERVICE, problem: 'malformed' });
    const { status, message, result_type: type, results } = read.output;
    if (status !== '0') return toProblem({ service: SERVICE, problem: problemOf(status), quote: [status, message] });
    if (results === undefined) return toProblem({ service: SERVICE, problem: 'malformed', quote: [status, message] });
    return { ok: true, candidates: readHits(results, hit, (one) => toCandidate(one, type === 'region_type')) };
  },
};

/** 200 to 252 are all about the application that the key belongs to, or its user. */
function problemOf(status: string): ProblemKind {
  return PROBLEMS[status] ?? (/^2[0-5]\d$/.test(status) ? 'key' : 'refused');
}

/** The point of an area whose extent is not told: no better than a town. */
const AREA = { kinds: ['town', 'anchor'], pointMetres: 6_000 } as const;
/** A derived position holds for the street or village at best. */
const DERIVED_METRES = 1_500;

function toCandidate(read: v.InferOutput<typeof hit>, isArea: boolean): Candidate | undefined {
  const at = v.safeParse(degrees, [read.location.lng, read.location.lat]);
  const tag = read.detail_info?.classified_poi_tag;
  const { kinds, pointMetres } = isArea && tag === undefined ? AREA : meaningOfType(tag);
  if (!at.success || pointMetres === undefined) return undefined;
  const precision = toPrecision(read.status === '推算位置' ? Math.max(pointMetres, DERIVED_METRES) : pointMetres);
  if (precision === undefined) return undefined;
  const address = [read.province, read.city, read.area, read.address].filter((part) => part !== undefined).join('');
  return {
    name: read.name,
    at: at.output,
    kinds,
    ...precision,
    reference: read.uid === undefined ? `name/${read.name}` : `poi/${read.uid}`,
    ...(read.adcode === undefined ? {} : { adcode: read.adcode }),
    ...(address === '' ? {} : { address }),
  };
}
