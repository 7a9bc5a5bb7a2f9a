/** Scores one hit of a service: by name, kind, distance to the stated town, and on which side of the district's line it lies. */
import { geodesicMetres } from '../../src/domain/distance.ts';
import type { Candidate, GeocodeRequest, SearchArea } from '../geocoders/Geocoder.ts';
import type { IsInDistrict } from './districtTest.ts';
import { kindMatch, type KindMatch } from './kindMatch.ts';
import { nameSimilarity } from './nameSimilarity.ts';

/** Where hits are judged: the area of the search, its line, and the names that a place's own may begin with. */
export interface ChoosingArea extends SearchArea {
  readonly isInDistrict: IsInDistrict;
  /** Names of the areas that hold the district, widest first, itself last: "广东省", "江门市", "新会区". */
  readonly areaNames: readonly string[];
}

export interface ScorePart {
  /** From 0 to 1. */
  readonly value: number;
  /** For the printed report: "800 m from Sanjiang's 600 m". */
  readonly words: string;
}

/** `edge`: outside the line by no more than the hit's own radius. */
export type Side = 'inside' | 'edge' | 'outside';

export interface Score {
  /** From 0 to 1. */
  readonly total: number;
  readonly parts: Readonly<Record<'name' | 'kind' | 'town' | 'side', ScorePart>>;
  readonly kind: KindMatch;
  readonly side: Side;
}

export interface ScoreRequest {
  /** With its position in WGS-84. */
  readonly candidate: Candidate;
  readonly request: GeocodeRequest;
  readonly area: ChoosingArea;
}

/** The name counts for the whole, the other parts for what they add to it; together 1. */
const WEIGHT = { name: 0.4, kind: 0.25, town: 0.25, side: 0.1 } as const;
const KIND_VALUE = { same: 1, related: 0.75, unknown: 0.5, contradicts: 0 } as const satisfies Record<KindMatch, number>;
const NOT_STATED = 0.5;
/** A town of the district measures 50 to 280 km²: 5 km from its centre is the town yet, 20 km is not. */
const TOWN_METRES = { near: 5_000, far: 20_000 } as const;

export function scoreCandidate({ candidate, request, area }: ScoreRequest): Score {
  const kind = kindMatch(request.kind, candidate.kinds);
  const side = sideOf(candidate, area);
  const parts = {
    name: namePart(candidate, request, area),
    kind: { value: KIND_VALUE[kind], words: kindWords(kind, candidate, request) },
    town: townPart(candidate, request),
    side: sidePart(side, request),
  };
  const share = WEIGHT.name + WEIGHT.kind * parts.kind.value + WEIGHT.town * parts.town.value + WEIGHT.side * parts.side.value;
  return { total: parts.name.value * share, parts, kind, side };
}

/** A service that names another county takes the tolerance away: the hit's radius is then no reason to doubt the line. */
function sideOf({ at, radiusMetres, adcode }: Candidate, area: ChoosingArea): Side {
  if (area.isInDistrict(at, 0)) return 'inside';
  const saysElsewhere = adcode !== undefined && !adcode.endsWith('00') && adcode !== area.adcode;
  return !saysElsewhere && area.isInDistrict(at, radiusMetres) ? 'edge' : 'outside';
}

function namePart(candidate: Candidate, request: GeocodeRequest, area: ChoosingArea): ScorePart {
  const areaNames = request.town === undefined ? area.areaNames : [...area.areaNames, request.town.name];
  const value = nameSimilarity(candidate.name, request.names, areaNames);
  return { value, words: `${candidate.name} is ${Math.round(value * 100)} % alike to ${request.names.join(', ')}` };
}

function kindWords(kind: KindMatch, { kinds }: Candidate, request: GeocodeRequest): string {
  if (kind === 'unknown') return 'the service states no kind';
  const stated = kinds.join(', ');
  return kind === 'same' ? `it is a ${request.kind}` : `stated as ${stated}, which ${KIND_WORDS[kind]} a ${request.kind}`;
}

const KIND_WORDS = { related: 'may be', contradicts: 'is not' } as const;

function townPart({ at }: Candidate, { town }: GeocodeRequest): ScorePart {
  if (town === undefined) return { value: NOT_STATED, words: 'the seed states no town' };
  const metres = geodesicMetres(at, town.centre);
  const beyond = Math.max(0, metres - town.radiusMetres);
  const value = Math.min(1, Math.max(0, (TOWN_METRES.far - beyond) / (TOWN_METRES.far - TOWN_METRES.near)));
  return { value, words: `${kilometres(metres)} from ${town.name}, which is placed to ${town.radiusMetres} m` };
}

function sidePart(side: Side, { outside }: GeocodeRequest): ScorePart {
  const words = {
    inside: 'inside the district',
    edge: 'outside the district’s line, but within its own radius of it',
    outside: 'outside the district',
  }[side];
  const value = { inside: 1, edge: 0.5, outside: 0 }[side];
  return outside ? { value: 1 - value, words: `${words}; the seed says outside` } : { value, words };
}

function kilometres(metres: number): string {
  return metres < 1_000 ? `${Math.round(metres)} m` : `${(metres / 1_000).toFixed(1)} km`;
}
