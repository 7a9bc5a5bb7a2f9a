/** What the main tag of an OpenStreetMap object says: which kinds of place it may be, and how far a lone point of it may be off. */
import type { Kind } from '../../src/domain/PlanningFeature.ts';

interface TagMeaning {
  readonly kinds: readonly Kind[];
  /** Radius in metres of an object that is mapped as a point only. Absent where a point says nothing: a road, a region. */
  readonly pointMetres?: number;
}

/**
 * Looked up as `key=value`, then `key`. A point is set by hand from imagery, on the thing itself: its radius is how far
 * the thing reaches from there, in common size for its sort.
 */
const MEANINGS: Readonly<Record<string, TagMeaning>> = {
  // The seat or middle of an inhabited place, set by eye.
  'place=city': { kinds: ['anchor', 'town'], pointMetres: 3_000 },
  'place=county': { kinds: ['anchor', 'town'], pointMetres: 3_000 },
  'place=district': { kinds: ['anchor', 'town'], pointMetres: 3_000 },
  'place=borough': { kinds: ['anchor', 'town'], pointMetres: 3_000 },
  'place=town': { kinds: ['town', 'anchor'], pointMetres: 1_500 },
  'place=suburb': { kinds: ['town', 'anchor'], pointMetres: 1_500 },
  'place=village': { kinds: [], pointMetres: 1_000 },
  'place=quarter': { kinds: [], pointMetres: 1_000 },
  'place=neighbourhood': { kinds: [], pointMetres: 1_000 },
  'place=hamlet': { kinds: [], pointMetres: 500 },
  'place=island': { kinds: ['facility', 'park'], pointMetres: 1_500 },
  'place=islet': { kinds: ['facility'], pointMetres: 500 },
  'place=square': { kinds: ['facility'], pointMetres: 200 },
  place: { kinds: [], pointMetres: 1_500 },
  // An area without a point of its own: only its extent tells.
  'boundary=administrative': { kinds: ['town', 'anchor'] },
  boundary: { kinds: ['zone', 'facility', 'park'] },
  'landuse=industrial': { kinds: ['park', 'company', 'project'], pointMetres: 1_000 },
  'landuse=port': { kinds: ['node'], pointMetres: 1_000 },
  'landuse=construction': { kinds: ['project', 'park', 'facility'], pointMetres: 500 },
  landuse: { kinds: ['facility', 'park'], pointMetres: 1_000 },
  'industrial=port': { kinds: ['node'], pointMetres: 1_000 },
  'man_made=works': { kinds: ['company', 'project'], pointMetres: 300 },
  'man_made=dyke': { kinds: ['project'] },
  'man_made=pier': { kinds: ['node'], pointMetres: 200 },
  'man_made=bridge': { kinds: ['node'], pointMetres: 500 },
  // A junction node stands where the slip road leaves the carriageway.
  'highway=motorway_junction': { kinds: ['node'], pointMetres: 500 },
  'highway=bus_stop': { kinds: [], pointMetres: 50 },
  highway: { kinds: ['route'] },
  'railway=station': { kinds: ['node'], pointMetres: 200 },
  'railway=halt': { kinds: ['node'], pointMetres: 200 },
  railway: { kinds: ['route'] },
  route: { kinds: ['route'] },
  waterway: { kinds: ['route'] },
  'aeroway=aerodrome': { kinds: ['node'], pointMetres: 1_500 },
  aeroway: { kinds: ['node'], pointMetres: 300 },
  'amenity=ferry_terminal': { kinds: ['node'], pointMetres: 200 },
  'amenity=university': { kinds: ['facility'], pointMetres: 500 },
  'amenity=college': { kinds: ['facility'], pointMetres: 500 },
  amenity: { kinds: ['facility'], pointMetres: 200 },
  'leisure=nature_reserve': { kinds: ['facility'], pointMetres: 1_500 },
  leisure: { kinds: ['facility'], pointMetres: 300 },
  'natural=peak': { kinds: ['facility'], pointMetres: 100 },
  natural: { kinds: ['facility'], pointMetres: 1_500 },
  tourism: { kinds: ['facility'], pointMetres: 300 },
  historic: { kinds: ['facility'], pointMetres: 200 },
  healthcare: { kinds: ['facility'], pointMetres: 200 },
  office: { kinds: ['company', 'facility'], pointMetres: 100 },
  craft: { kinds: ['company'], pointMetres: 100 },
  shop: { kinds: ['facility'], pointMetres: 100 },
  building: { kinds: ['facility', 'company', 'project'], pointMetres: 100 },
  bridge: { kinds: ['node'], pointMetres: 500 },
  barrier: { kinds: ['node'], pointMetres: 200 },
};

const UNKNOWN: TagMeaning = { kinds: [], pointMetres: 500 };

export function meaningOfTag(key: string, value: string): TagMeaning {
  return meaning(`${key}=${value}`) ?? meaning(key) ?? UNKNOWN;
}

function meaning(tag: string): TagMeaning | undefined {
  return Object.hasOwn(MEANINGS, tag) ? MEANINGS[tag] : undefined;
}
