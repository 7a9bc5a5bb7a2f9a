/** Tianditu (天地图), the national platform: place-name search V2.0 (v2/search), coordinates in CGCS2000. */
import * as v from 'valibot';
import type { Bounds } from '../../src/domain/bounds.ts';
import type { Answer, Candidate, OnlineGeocoder, ProblemKind } from './Geocoder.ts';
import { meaningOfType } from './placeTypes.ts';
import { readHits } from './readHits.ts';
import { code, degreesInText, name, numeric, someCode, someText } from './shapes.ts';
import { halfDiagonalMetres, toPrecision } from './toPrecision.ts';
import { toProblem } from './toProblem.ts';
import { toServiceUrl } from './toServiceUrl.ts';

const SERVICE = 'Tianditu';
/** The codes of the country's places begin with its own, 156: "156440705". */
const COUNTRY = '156';

const poi = v.object({
  hotPointID: someText,
  name,
  lonlat: degreesInText,
  typeName: someText,
  countyCode: someCode,
  address: someText,
});

/** An administrative area that the name stands for. */
const area = v.object({
  name,
  lonlat: degreesInText,
  /** West, south, east, north. */
  bound: v.pipe(
    v.string(),
    v.transform((text): unknown => text.trim().split(/[\s,]+/)),
    v.strictTuple([numeric, numeric, numeric, numeric]),
  ),
  adminCode: someCode,
});

const answer = v.object({
  /** 1 places, 2 counts, 3 an area, 4 suggestions, 5 lines. */
  resultType: v.optional(v.unknown()),
  pois: v.nullish(v.array(v.unknown())),
  area: v.optional(v.unknown()),
  status: v.optional(v.object({ infocode: code, cndesc: someText })),
});

/** What the gate in front of the service says, before it looks at the parameters. */
const gate = v.object({ code, msg: someText, resolve: someText });

const OK = '1000';
const NOTHING_FOUND = '3001';
/** The point of a town's area is not its seat, however small the area. */
const LEAST_AREA_METRES = 1_500;

export const tianditu: OnlineGeocoder = {
  id: 'tianditu',
  datum: 'CGCS2000',
  attribution: '© 国家基础地理信息中心 天地图',
  licence: {
    note: 'Terms of Tianditu: free use of the interface with attribution. No clause that we know clearly allows keeping answers in a published file, so they are not kept.',
    mayStore: false,
  },
  upstream: 'tianditu',
  source: 'tianditu-search',
  // No number is documented; one a second is far from any daily allowance.
  minimumIntervalMs: 1_000,
  keyVariable: 'TIANDITU_KEY',
  endpoint: 'https://api.tianditu.gov.cn/',
  toUrl: ({ query, outside }, { area: place, endpoint, key = '' }) =>
    toServiceUrl(endpoint, 'v2/search', {
      postStr: JSON.stringify({
        keyWord: query,
        // 12 searches within an administrative area, 7 place names in a view of the map.
        ...(outside
          ? { queryType: '7', mapBound: place.frame.join(','), level: '12' }
          : { queryType: '12', specify: `${COUNTRY}${place.adcode}` }),
        start: '0',
        count: '10',
        show: '2',
      }),
      type: 'query',
      tk: key,
    }),
  parse: (body) => {
    const refused = v.safeParse(gate, body);
    if (refused.success) {
      const { msg, resolve } = refused.output;
      const quote = [refused.output.code, msg, resolve];
      return toProblem({ service: SERVICE, problem: problemOf(quote.join(' ')), quote });
    }
    const read = v.safeParse(answer, body);
    return read.success ? toAnswer(read.output) : toProblem({ service: SERVICE, problem: 'malformed' });
  },
};

function toAnswer({ resultType, pois, area: one, status }: v.InferOutput<typeof answer>): Answer {
  if (status?.infocode === NOTHING_FOUND) return { ok: true, candidates: [] };
  if (status !== undefined && status.infocode !== OK) {
    const quote = [status.infocode, status.cndesc];
    // 2001 to 2007 are faults of the parameters, 3000 one of the server.
    const problem = /^(200\d|3000)$/.test(status.infocode) ? 'refused' : problemOf(quote.join(' '));
    return toProblem({ service: SERVICE, problem, quote });
  }
  if (resultType === undefined && pois == null) return toProblem({ service: SERVICE, problem: 'malformed' });
  return {
    ok: true,
    candidates: [...readHits(one === undefined ? [] : [one], area, toAreaCandidate), ...readHits(pois ?? [], poi, toCandidate)],
  };
}

/** The codes of the gate are not listed in the documentation; its words tell. */
function problemOf(words: string): ProblemKind {
  if (/超限|超量|超过|配额|限额|次数|流量|用尽/.test(words)) return /频|并发|每秒|QPS/i.test(words) ? 'rate' : 'quota';
  if (/频率|频繁|并发|每秒|QPS/i.test(words)) return 'rate';
  return /key|tk|密钥|权限|授权|白名单/i.test(words) ? 'key' : 'refused';
}

function toCandidate(read: v.InferOutput<typeof poi>): Candidate | undefined {
  const { kinds, pointMetres } = meaningOfType(read.typeName);
  const precision = pointMetres === undefined ? undefined : toPrecision(pointMetres);
  if (precision === undefined) return undefined;
  return {
    name: read.name,
    at: read.lonlat,
    kinds,
    ...precision,
    reference: read.hotPointID === undefined ? `name/${read.name}` : `poi/${read.hotPointID}`,
    ...adcodeOf(read.countyCode),
    ...(read.address === undefined ? {} : { address: read.address }),
  };
}

/** Half its extent tells how well the point of an area stands for it; a city is wider than any class. */
function toAreaCandidate(read: v.InferOutput<typeof area>): Candidate | undefined {
  const bounds: Bounds = read.bound;
  const precision = toPrecision(Math.max(LEAST_AREA_METRES, halfDiagonalMetres(bounds)));
  if (precision === undefined) return undefined;
  return {
    name: read.name,
    at: read.lonlat,
    kinds: ['town', 'anchor'],
    ...precision,
    reference: `area/${read.adminCode ?? read.name}`,
    ...adcodeOf(read.adminCode),
  };
}

function adcodeOf(countyCode: string | undefined): { adcode?: string } {
  return countyCode?.startsWith(COUNTRY) === true && countyCode.length === 9 ? { adcode: countyCode.slice(3) } : {};
}
