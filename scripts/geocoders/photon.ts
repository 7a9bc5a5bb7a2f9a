/** Photon, a search over OpenStreetMap by komoot, public or self-hosted (API documentation v1). */
import * as v from 'valibot';
import type { Candidate, OnlineGeocoder } from './Geocoder.ts';
import { osmPrecision } from './osmPrecision.ts';
import { meaningOfTag } from './osmTags.ts';
import { readHits } from './readHits.ts';
import { code, degrees, name, numeric, someText } from './shapes.ts';
import { toProblem } from './toProblem.ts';
import { toServiceUrl } from './toServiceUrl.ts';

const SERVICE = 'Photon';

const OSM_TYPES = { N: 'node', W: 'way', R: 'relation' } as const;

const hit = v.object({
  geometry: v.object({ coordinates: degrees }),
  properties: v.object({
    name,
    osm_key: v.string(),
    osm_value: v.string(),
    osm_type: v.picklist(['N', 'W', 'R']),
    osm_id: code,
    /** West, north, east, south: not the order of a GeoJSON box. */
    extent: v.optional(v.strictTuple([numeric, numeric, numeric, numeric])),
    street: someText,
    district: someText,
    city: someText,
    county: someText,
    state: someText,
  }),
});

const collection = v.object({ type: v.optional(v.literal('FeatureCollection')), features: v.array(v.unknown()) });
/** `{ message }`, or of newer servers one list of messages for each parameter. */
const failure = v.union([
  v.pipe(
    v.object({ message: v.string() }),
    v.transform(({ message }) => message),
  ),
  v.pipe(
    v.record(v.string(), v.array(v.object({ message: v.string() }))),
    v.transform((lists) => Object.entries(lists).flatMap(([parameter, list]) => list.map(({ message }) => `${parameter}: ${message}`)).join('; ')),
    v.minLength(1),
  ),
]);

export const photon: OnlineGeocoder = {
  id: 'photon',
  datum: 'WGS-84',
  attribution: '© OpenStreetMap contributors (ODbL), Photon by komoot',
  licence: {
    note: 'ODbL 1.0: answers may be kept and published with attribution, a derived database under the same licence. The public server asks for fair use and throttles extensive use; no number is given.',
    mayStore: true,
  },
  upstream: 'osm',
  source: 'osm-photon',
  minimumIntervalMs: 1_500,
  endpoint: 'https://photon.komoot.io/',
  toUrl: ({ query, outside }, { area, endpoint }) =>
    toServiceUrl(endpoint, 'api', {
      q: query,
      limit: '10',
      // The local name: a language that the server has not indexed is refused, and the public one lacks Chinese.
      lang: 'default',
      bbox: (outside ? area.frame : area.districtBox).join(','),
    }),
  parse: (body) => {
    const answer = v.safeParse(collection, body);
    if (answer.success) return { ok: true, candidates: readHits(answer.output.features, hit, toCandidate) };
    const failed = v.safeParse(failure, body);
    return failed.success
      ? toProblem({ service: SERVICE, problem: 'refused', quote: [failed.output] })
      : toProblem({ service: SERVICE, problem: 'malformed' });
  },
};

function toCandidate({ geometry, properties }: v.InferOutput<typeof hit>): Candidate | undefined {
  const { osm_key: key, osm_value: value, osm_type: type, extent: box } = properties;
  const precision = osmPrecision({
    key,
    value,
    isPoint: type === 'N',
    ...(box === undefined ? {} : { extent: [box[0], box[3], box[2], box[1]] as const }),
  });
  if (precision === undefined) return undefined;
  const address = [properties.state, properties.city, properties.county, properties.district, properties.street]
    .filter((part) => part !== undefined)
    .join('');
  return {
    name: properties.name,
    at: geometry.coordinates,
    kinds: meaningOfTag(key, value).kinds,
    ...precision,
    reference: `${OSM_TYPES[type]}/${properties.osm_id}`,
    ...(address === '' ? {} : { address }),
  };
}
