/** One answered request → what the lock is to do with it, and how that is told. */
import type { Candidate, GeocodeRequest, OnlineGeocoder } from '../geocoders/Geocoder.ts';
import type { LockEntry, SeedSource } from '../seeds/schema.ts';
import { chooseCandidate, type Scored } from './chooseCandidate.ts';
import type { ChoosingArea } from './scoreCandidate.ts';
import { settlePosition, type Settlement, type Verdict } from './settlePosition.ts';

export interface Finding {
  readonly id: string;
  readonly query: string;
  /**
   * `unknown`: no such name. `refused`: the service has others of that name, none of them the place.
   * `reviewed`: the gazetteer, which people edit, says otherwise than before. `would better`: it may not be stored.
   */
  readonly verdict: Verdict | 'unknown' | 'refused' | 'reviewed' | 'would better';
  readonly candidate?: Candidate;
  readonly settlement?: Pick<Settlement, 'presentRadiusMetres' | 'foundRadiusMetres' | 'apartMetres' | 'movedMetres'>;
  readonly words: string;
  /** ISO day of the answer; absent where the gazetteer gave it. */
  readonly on?: string;
  /** How each part of the choice was judged, and what else would do. */
  readonly reasons?: readonly string[];
  /** What the lock is to hold; absent where it stays as it is. */
  readonly entry?: LockEntry;
}

export interface AnswerContext {
  readonly driver: OnlineGeocoder;
  readonly area: ChoosingArea;
  readonly sources: readonly SeedSource[];
  /** ISO day of the answer. */
  readonly on: string;
}

const WRITTEN: readonly Verdict[] = ['new', 'better'];

/** `candidates` in WGS-84. */
export function settleAnswer(
  request: GeocodeRequest,
  candidates: readonly Candidate[],
  present: LockEntry | undefined,
  context: AnswerContext,
): Finding {
  const { id, query } = request;
  const { on } = context;
  const { best, others, refused } = chooseCandidate(request, candidates, context.area);
  if (best === undefined) {
    if (candidates.length === 0) return { id, query, on, verdict: 'unknown', words: 'no such name' };
    const reasons = refused.map(({ candidate, words }) => `${candidate.name} (${candidate.reference}): ${words}`);
    return { id, query, on, verdict: 'refused', words: reasons.join('; ') };
  }
  const { candidate } = best;
  const settlement = settlePosition({
    present: present === undefined ? undefined : { ...present, upstreams: upstreamsOf(present, context.sources) },
    found: { at: candidate.at, radiusMetres: candidate.radiusMetres, upstream: context.driver.upstream },
  });
  const { verdict, reason } = settlement;
  const finding = { id, query, on, verdict, candidate, settlement, words: reason, reasons: reasonsOf(best, others) };
  return WRITTEN.includes(verdict) ? { ...finding, entry: toEntry(finding, present, context) } : finding;
}

function reasonsOf({ score }: Scored, others: readonly Scored[]): string[] {
  const parts = Object.values(score.parts).map(({ words }) => words);
  return [...parts, ...others.map(({ candidate }) => `would do too: ${candidate.name} (${candidate.reference})`)];
}

/** Sources of one upstream count once; one that states none is its own. */
function upstreamsOf({ sources }: LockEntry, known: readonly SeedSource[]): string[] {
  return [...new Set(sources.map((id) => known.find((source) => source.id === id)?.upstream ?? id))];
}

interface Settled {
  readonly query: string;
  readonly candidate: Candidate;
  readonly settlement: Settlement;
}

function toEntry({ query, candidate, settlement }: Settled, present: LockEntry | undefined, { driver, on }: AnswerContext): LockEntry {
  const { at, radiusMetres, upstreams, apartMetres = 0 } = settlement;
  const isSecond = upstreams.length > 1;
  const metres = Math.round(apartMetres);
  return {
    query,
    provider: driver.id,
    reference: candidate.reference,
    licence: driver.licence.note,
    answeredOn: on,
    lon: at[0],
    lat: at[1],
    datumOfSource: driver.datum,
    radiusMetres: Math.ceil(radiusMetres),
    method: 'measured',
    basis: {
      'zh-Hans': `检索“${query}”所得的“${candidate.name}”${isSecond ? `，与另一来源相距${metres}米` : ''}`,
      en: `the answer “${candidate.name}” to a search for “${query}”${isSecond ? `, ${metres} m from another source` : ''}`,
    },
    sources: [...(isSecond ? (present?.sources ?? []) : []), driver.source],
  };
}
