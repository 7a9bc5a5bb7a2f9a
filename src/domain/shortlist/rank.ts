/** The order of the candidates under given weights and must-haves: cheap enough to follow a thumb. */
import type { Candidate } from './Candidate.ts';
import type { Measured } from './measureAll.ts';
import { meets } from './meets.ts';
import { normalised } from './normalised.ts';
import { LEAST_KNOWN_SHARE, type CriterionLine, type ExcludedCandidate, type RankedCandidate, type Ranking } from './Ranking.ts';
import type { Must } from './ShortlistChoice.ts';

/** Decimals of a score: what differs beyond is no more than rounding. */
const DECIMALS = 9;
const ROUNDING = 1e-9;

/** `weights` by the criteria's order, in any unit. Must-haves of criteria that are not there are ignored. */
export function rank(measured: Measured, weights: readonly number[], musts: readonly Must[]): Ranking {
  const shares = normalised(weights);
  const { candidates, criteria, measures } = measured;
  const known: RankedCandidate[] = [];
  const unrankable: RankedCandidate[] = [];
  const excluded: ExcludedCandidate[] = [];
  for (const [row, candidate] of candidates.entries()) {
    const met = musts.flatMap((must) => {
      const column = criteria.findIndex(({ id }) => id === must.criterion);
      const [criterion, measure] = [criteria[column], measures[row]?.[column]];
      return criterion === undefined || measure === undefined ? [] : [{ must, measure, meeting: meets(measure, criterion, must.limit) }];
    });
    const failed = met.filter(({ meeting }) => meeting === 'fails');
    if (failed.length > 0) {
      excluded.push({ candidate, failed: failed.map(({ must, measure }) => ({ must, measure })) });
      continue;
    }
    const undecided = met.filter(({ meeting }) => meeting === 'open').map(({ must }) => must);
    const scored = scoredCandidate(measured, shares, row, candidate, undecided);
    (scored.knownShare + ROUNDING < LEAST_KNOWN_SHARE ? unrankable : known).push(scored);
  }
  return {
    ranked: withRanks(known.toSorted(byMiddle)),
    unrankable: unrankable.toSorted((a, b) => b.knownShare - a.knownShare || byMiddle(a, b)),
    excluded,
    criteria: criteria.flatMap((criterion, column) => ((shares[column] ?? 0) > 0 ? [{ criterion, weight: shares[column] ?? 0 }] : [])),
  };
}

/** What each criterion adds to one candidate's score; those that weigh nothing are left out. */
export function linesOf({ candidates, criteria, measures, low, high }: Measured, weights: readonly number[], id: string): readonly CriterionLine[] {
  const shares = normalised(weights);
  const row = candidates.findIndex((candidate) => candidate.id === id);
  return criteria.flatMap((criterion, column) => {
    const weight = shares[column] ?? 0;
    const measure = measures[row]?.[column];
    if (weight === 0 || measure === undefined) return [];
    const at = row * criteria.length + column;
    const share = { from: low[at] ?? 0, to: high[at] ?? 1 };
    return [{ criterion, weight, measure, share, points: { from: weight * share.from, to: weight * share.to } }];
  });
}

function scoredCandidate({ criteria, measures, low, high }: Measured, shares: readonly number[], row: number, candidate: Candidate, undecided: readonly Must[]): RankedCandidate {
  let from = 0;
  let to = 0;
  let knownShare = 0;
  for (let column = 0; column < criteria.length; column += 1) {
    const weight = shares[column] ?? 0;
    const at = row * criteria.length + column;
    from += weight * (low[at] ?? 0);
    to += weight * (high[at] ?? 1);
    if (measures[row]?.[column]?.isKnown === true) knownShare += weight;
  }
  return { candidate, rank: undefined, score: { from, to }, middle: Number(((from + to) / 2).toFixed(DECIMALS)), knownShare, undecided };
}

/** Of equal middles the better known comes first, then the id: the same link gives the same order everywhere. */
function byMiddle(a: RankedCandidate, b: RankedCandidate): number {
  return b.middle - a.middle || b.knownShare - a.knownShare || (a.candidate.id < b.candidate.id ? -1 : 1);
}

function withRanks(sorted: readonly RankedCandidate[]): RankedCandidate[] {
  let place = 0;
  let last = Infinity;
  return sorted.map((each, index) => {
    if (each.middle < last) place = index + 1;
    last = each.middle;
    return { ...each, rank: place };
  });
}
