/** AMap (高德地图), web service "POI search 2.0", text search (v5/place/text), coordinates in GCJ-02. */
import * as v from 'valibot';
import { meaningOfAmapType } from './amapTypes.ts';
import type { Candidate, OnlineGeocoder, ProblemKind } from './Geocoder.ts';
import { readHits } from './readHits.ts';
import { code, degreesInText, name, someCode, someText } from './shapes.ts';
import { toPrecision } from './toPrecision.ts';
import { toProblem } from './toProblem.ts';
import { toServiceUrl } from './toServiceUrl.ts';

const SERVICE = 'AMap';

/** Fields without a value are empty text or an empty list. */
const hit = v.object({
  id: name,
  name,
  location: degreesInText,
  typecode: someText,
  adcode: someCode,
  pname: someText,
  cityname: someText,
  adname: someText,
  address: someText,
});

const answer = v.object({
  status: code,
  info: someText,
  infocode: someCode,
  pois: v.optional(v.array(v.unknown())),
});

/** Codes of "错误码说明" of the web services; those not named here are refusals of the request. */
const PROBLEMS: Readonly<Record<string, ProblemKind>> = {
  // Key wrong, bound to another address, domain, signature or platform, without the right, or withdrawn.
  ...asProblems('key', '10001 10005 10006 10007 10008 10009 10012 10013 10026 10041'),
  // Daily calls of the key, the address or the account; a package that has run out.
  ...asProblems('quota', '10003 10010 10029 10044 10045 40000 40002 40003'),
  // Calls a minute or a second of the key, the service or the account; the server busy.
  ...asProblems('rate', '10004 10014 10015 10016 10019 10020 10021'),
};

export const amap: OnlineGeocoder = {
  id: 'amap',
  datum: 'GCJ-02',
  attribution: '© 高德地图',
  licence: {
    note: 'Terms of the AMap open platform: answers are for showing in the application of the holder of the key. No clause that we know clearly allows keeping them in a published file, so they are not kept.',
    mayStore: false,
  },
  upstream: 'amap',
  source: 'amap-poi',
  // The smallest allowance for this search is some three calls a second; one in half a second keeps clear of it.
  minimumIntervalMs: 500,
  keyVariable: 'AMAP_KEY',
  endpoint: 'https://restapi.amap.com/',
  toUrl: ({ query, outside }, { area, endpoint, key = '' }) =>
    toServiceUrl(endpoint, 'v5/place/text', {
      keywords: query,
      ...(outside ? {} : { region: area.adcode, city_limit: 'true' }),
      page_size: '10',
      page_num: '1',
      output: 'json',
      key,
    }),
  parse: (body) => {
    const read = v.safeParse(answer, body);
    if (!read.success) return toProblem({ service: SERVICE, problem: 'malformed' });
    const { status, info, infocode, pois } = read.output;
    if (status !== '1') {
      const problem = PROBLEMS[infocode ?? ''] ?? 'refused';
      return toProblem({ service: SERVICE, problem, quote: [infocode, info] });
    }
    if (pois === undefined) return toProblem({ service: SERVICE, problem: 'malformed', quote: [infocode, info] });
    return { ok: true, candidates: readHits(pois, hit, toCandidate) };
  },
};

function asProblems(problem: ProblemKind, codes: string): Record<string, ProblemKind> {
  return Object.fromEntries(codes.split(' ').map((infocode) => [infocode, problem]));
}

function toCandidate(read: v.InferOutput<typeof hit>): Candidate | undefined {
  const { kinds, pointMetres } = meaningOfAmapType(read.typecode);
  const precision = pointMetres === undefined ? undefined : toPrecision(pointMetres);
  if (precision === undefined) return undefined;
  const address = [read.pname, read.cityname, read.adname, read.address].filter((part) => part !== undefined).join('');
  return {
    name: read.name,
    at: read.location,
    kinds,
    ...precision,
    reference: `poi/${read.id}`,
    ...(read.adcode === undefined ? {} : { adcode: read.adcode }),
    ...(address === '' ? {} : { address }),
  };
}
