/** Chooses the hit that is the place that was asked for, or none, and says of each other why not. */
import { geodesicMetres } from '../../src/domain/distance.ts';
import type { Candidate, GeocodeRequest } from '../geocoders/Geocoder.ts';
import { scoreCandidate, type ChoosingArea, type Score } from './scoreCandidate.ts';

export interface Scored {
  readonly candidate: Candidate;
  readonly score: Score;
}

export type RefusalReason =
  /** Beyond the box that holds every place of the map. */
  | 'outside-frame'
  /** Outside the district, though the place lies inside. */
  | 'outside-district'
  /** Inside the district, though the place lies outside. */
  | 'inside-district'
  | 'kind-contradicts'
  | 'name-unlike'
  /** Another hit far away is as good: a person has to decide. */
  | 'ambiguous';

export interface Refusal extends Scored {
  readonly reason: RefusalReason;
  readonly words: string;
}

export interface Choice {
  /** Absent where every hit is refused, and where two are equally good. */
  readonly best?: Scored;
  /** Acceptable, but not as good; best first. */
  readonly others: readonly Scored[];
  readonly refused: readonly Refusal[];
}

/** A name less alike than this is another name. */
const LEAST_LIKENESS = 0.6;
/** Scores closer than this do not tell two places apart. */
const MARGIN = 0.05;

/** Expects positions in WGS-84, and the hits in the service's own order, which decides between equals. */
export function chooseCandidate(request: GeocodeRequest, candidates: readonly Candidate[], area: ChoosingArea): Choice {
  const scored = candidates.map((candidate) => ({ candidate, score: scoreCandidate({ candidate, request, area }) }));
  const refused = scored.flatMap((each) => refusalOf(each, request, area) ?? []);
  const accepted = scored
    .filter(({ candidate }) => !refused.some((refusal) => refusal.candidate === candidate))
    .toSorted(betterFirst);
  const [best, ...others] = accepted;
  if (best === undefined) return { others: [], refused };
  const rivals = others.filter((other) => best.score.total - other.score.total < MARGIN && isFar(best, other));
  if (rivals.length === 0) return { best, others, refused };
  const tied = [best, ...rivals];
  return {
    others: others.filter((other) => !rivals.includes(other)),
    refused: [...refused, ...tied.map((each) => ambiguous(each, tied))],
  };
}

/** Of equal scores the tighter radius first. */
function betterFirst(one: Scored, other: Scored): number {
  return other.score.total - one.score.total || one.candidate.radiusMetres - other.candidate.radiusMetres;
}

/** Farther apart than both radii together: hits whose discs touch may be one place. */
function isFar(one: Scored, other: Scored): boolean {
  return apartMetres(one, other) > one.candidate.radiusMetres + other.candidate.radiusMetres;
}

function apartMetres(one: Scored, other: Scored): number {
  return geodesicMetres(one.candidate.at, other.candidate.at);
}

function ambiguous(each: Scored, tied: readonly Scored[]): Refusal {
  const rivals = tied.filter((other) => other !== each);
  const names = rivals.map((other) => `${other.candidate.reference}, ${Math.round(apartMetres(each, other))} m away`);
  return { ...each, reason: 'ambiguous', words: `as good as ${names.join('; ')}` };
}

function refusalOf(scored: Scored, request: GeocodeRequest, area: ChoosingArea): Refusal | undefined {
  const found = reasonOf(scored, request, area);
  return found === undefined ? undefined : { ...scored, reason: found[0], words: found[1] };
}

function reasonOf(
  { candidate, score }: Scored,
  { outside, kind }: GeocodeRequest,
  { frame, name }: ChoosingArea,
): readonly [RefusalReason, string] | undefined {
  const [lon, lat] = candidate.at;
  const [west, south, east, north] = frame;
  if (!(lon >= west && lon <= east && lat >= south && lat <= north)) {
    return ['outside-frame', 'beyond the frame of the map'];
  }
  if (!outside && score.side === 'outside') {
    return ['outside-district', `outside ${name} by more than its own ${candidate.radiusMetres} m`];
  }
  if (outside && score.side === 'inside') return ['inside-district', `inside ${name}, though the place lies outside`];
  if (score.kind === 'contradicts') return ['kind-contradicts', `stated as ${candidate.kinds.join(', ')}, not as ${kind}`];
  if (score.parts.name.value < LEAST_LIKENESS) return ['name-unlike', score.parts.name.words];
  return undefined;
}
