/** What a found position means for the lock: something new, something better, the same, or a matter for a person. */
import { geodesicMetres, type LonLat } from '../../src/domain/distance.ts';
import type { LockEntry } from '../seeds/schema.ts';

/** What the lock holds, and whose data it rests on in the end. */
export type PresentPosition = Pick<LockEntry, 'lon' | 'lat' | 'radiusMetres' | 'method'> & {
  readonly upstreams: readonly string[];
};

export interface FoundPosition {
  /** WGS-84. */
  readonly at: LonLat;
  readonly radiusMetres: number;
  readonly upstream: string;
}

/** `new` and `better` are written; `kept` and `confirmed` leave the lock as it is, `disagrees` too, and a person is told. */
export type Verdict = 'new' | 'better' | 'kept' | 'confirmed' | 'disagrees';

export interface Settlement {
  readonly verdict: Verdict;
  /** What the lock holds afterwards; a distance that becomes a radius is rounded up to whole metres. */
  readonly at: LonLat;
  readonly radiusMetres: number;
  readonly upstreams: readonly string[];
  /** How far the lock's position moves; 0 where nothing is written, or nothing was there. */
  readonly movedMetres: number;
  /** Between the present position and the found one; absent where there was none. */
  readonly apartMetres?: number;
  readonly presentRadiusMetres?: number;
  readonly foundRadiusMetres: number;
  readonly reason: string;
}

export interface PositionPair {
  readonly present: PresentPosition | undefined;
  readonly found: FoundPosition;
}

/**
 * Two independent sources r metres apart give max(r, the tighter stated radius); a source with the same upstream counts once,
 * an estimate of ours not at all. Positions farther apart than the larger radius disagree, and nothing is overwritten.
 */
export function settlePosition({ present, found }: PositionPair): Settlement {
  const foundRadiusMetres = found.radiusMetres;
  if (present === undefined) {
    const { at, radiusMetres, upstream } = found;
    const reason = 'nothing was known';
    return { verdict: 'new', at, radiusMetres, upstreams: [upstream], movedMetres: 0, foundRadiusMetres, reason };
  }
  const apartMetres = geodesicMetres([present.lon, present.lat], found.at);
  const decided = decide(present, found, apartMetres);
  return {
    ...decided,
    movedMetres: decided.verdict === 'better' ? apartMetres : 0,
    apartMetres,
    presentRadiusMetres: present.radiusMetres,
    foundRadiusMetres,
  };
}

type Decision = Pick<Settlement, 'verdict' | 'at' | 'radiusMetres' | 'upstreams' | 'reason'>;

function decide(present: PresentPosition, found: FoundPosition, apartMetres: number): Decision {
  const leave = (verdict: Verdict, reason: string): Decision => ({
    verdict,
    at: [present.lon, present.lat],
    radiusMetres: present.radiusMetres,
    upstreams: present.upstreams,
    reason,
  });
  const take = (upstreams: readonly string[], radiusMetres: number, reason: string): Decision => ({
    verdict: 'better',
    at: found.at,
    radiusMetres,
    upstreams,
    reason,
  });
  const [apart, was, is] = [apartMetres, present.radiusMetres, found.radiusMetres].map((metres) => `${Math.round(metres)} m`);

  if (apartMetres > Math.max(present.radiusMetres, found.radiusMetres)) {
    return leave('disagrees', `${apart} apart, farther than either radius (${was}, ${is})`);
  }
  if (found.radiusMetres >= present.radiusMetres) {
    const isSecond = present.method === 'measured' && !present.upstreams.includes(found.upstream);
    return isSecond
      ? leave('confirmed', `a second source ${apart} away, no tighter than ${was}`)
      : leave('kept', `the answer, ${apart} away, is no tighter than ${was}`);
  }
  if (present.method === 'estimate') {
    return take([found.upstream], found.radiusMetres, `a measured position ${apart} from our estimate of ${was}`);
  }
  if (present.upstreams.includes(found.upstream)) {
    // What several sources gave together is not undone by one of them alone.
    return present.upstreams.length > 1
      ? leave('kept', `${found.upstream} is one of the sources already`)
      : take(present.upstreams, found.radiusMetres, `the same source, tighter: ${is} for ${was}`);
  }
  const radiusMetres = Math.max(Math.ceil(apartMetres), found.radiusMetres);
  if (radiusMetres >= present.radiusMetres) return leave('confirmed', `a second source ${apart} away, as far as the ${was} known`);
  return take([...present.upstreams, found.upstream], radiusMetres, `a second source ${apart} away, of ${is}`);
}
