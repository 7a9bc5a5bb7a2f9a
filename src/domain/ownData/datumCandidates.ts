/** What the coordinates of a file may be: each candidate with where it would put them, from the likeliest on. A person decides. */
import type { Bounds } from '../bounds.ts';
import { isGeographic, type Datum } from '../datum/Datum.ts';
import type { ToWgs84 } from '../datum/loadToWgs84.ts';
import type { LonLat } from '../distance.ts';

/** Zones that reach into the province, with their central meridians; where degrees are alike, earlier ones are suggested. */
export const CANDIDATE_DATUMS = [
  'WGS-84',
  'CGCS2000',
  'GCJ-02',
  'BD-09',
  'CGCS2000-GK38',
  'CGCS2000-GK37',
  'CGCS2000-GK39',
  'CGCS2000-CM114',
  'CGCS2000-CM111',
  'CGCS2000-CM117',
] as const satisfies readonly Datum[];

/**
 * Why a candidate stands where it does: `not-degrees`, the numbers are too large for degrees; `not-metres`, too small for metres;
 * `zone-missing`, no number of a zone stands before the easting; `zone-other`, that of another one does; `zone-written`, that of
 * this one; `inside`, `partly` and `outside`, as many of the positions as lie in the frame.
 */
export const CANDIDATE_REASONS = ['zone-written', 'inside', 'partly', 'outside', 'not-degrees', 'not-metres', 'zone-missing', 'zone-other'] as const;
export type CandidateReason = (typeof CANDIDATE_REASONS)[number];

export interface DatumCandidate {
  readonly datum: Datum;
  /** The file writes the north first. */
  readonly areAxesSwapped: boolean;
  /** One for each of the sample, undefined where it lies on no globe. */
  readonly positions: readonly (LonLat | undefined)[];
  /** Shares of the sample, 0–1. */
  readonly shareInFrame: number;
  readonly shareInHome: number;
  readonly reason: CandidateReason;
  /** The numbers can be such coordinates at all. */
  readonly isPossible: boolean;
}

export interface CandidateFrame {
  /** All that the map shows, and the district in it. */
  readonly frame: Bounds;
  readonly home: Bounds;
}

type Sample = readonly (readonly [number, number])[];

/** Some positions may be wrong without making a candidate impossible. */
const MOST = 0.9;
const LARGEST_ZONED = 46_000_000;
const LARGEST_NORTHING = 10_000_000;
const LARGEST_EASTING = 1_000_000;
/** Metres of the district are six digits; nobody writes degrees so large. */
const SMALLEST_METRES = 1_000;

/** Those that the numbers can be coordinates of, one way round or the other: only these are ever converted. */
export function possibleDatums(sample: Sample): Datum[] {
  const swapped = turned(sample);
  return CANDIDATE_DATUMS.filter((datum) => [sample, swapped].some((each) => doubtOf(datum, each) === undefined));
}

/** `sample` as it stands in the file, x and y. Swapped axes are told where the numbers can be such. */
export function datumCandidates(sample: Sample, bounds: CandidateFrame, toWgs84: ToWgs84): DatumCandidate[] {
  const swapped = turned(sample);
  const candidates = CANDIDATE_DATUMS.flatMap((datum) => {
    const straight = candidateOf(datum, sample, false, bounds, toWgs84);
    const back = candidateOf(datum, swapped, true, bounds, toWgs84);
    return back.isPossible ? [straight, back] : [straight];
  });
  return candidates.toSorted((a, b) => rank(b) - rank(a) || b.shareInHome - a.shareInHome || b.shareInFrame - a.shareInFrame || Number(a.areAxesSwapped) - Number(b.areAxesSwapped));
}

/** The candidates that nothing tells apart from the first but where they put things: more than one, and only a look decides. */
export function alikeCandidates([first, ...others]: readonly DatumCandidate[]): DatumCandidate[] {
  if (first === undefined || !first.isPossible) return [];
  return [first, ...others.filter((each) => rank(each) === rank(first) && each.areAxesSwapped === first.areAxesSwapped && each.shareInFrame === first.shareInFrame)];
}

function candidateOf(datum: Datum, sample: Sample, areAxesSwapped: boolean, { frame, home }: CandidateFrame, toWgs84: ToWgs84): DatumCandidate {
  const doubt = doubtOf(datum, sample);
  const positions = sample.map((at) => (doubt === undefined ? onGlobe(toWgs84(at, datum)) : undefined));
  const [shareInFrame, shareInHome] = [shareIn(positions, frame), shareIn(positions, home)] as const;
  const place = shareInFrame >= MOST ? 'inside' : shareInFrame > 0 ? 'partly' : 'outside';
  const reason = doubt ?? (place === 'inside' && zoneOf(datum) !== undefined ? 'zone-written' : place);
  return { datum, areAxesSwapped, positions, shareInFrame, shareInHome, reason, isPossible: doubt === undefined };
}

function turned(sample: Sample): Sample {
  return sample.map(([x, y]) => [y, x] as const);
}

/** Why the numbers can be no such coordinates. */
function doubtOf(datum: Datum, sample: Sample): CandidateReason | undefined {
  const most = (test: (x: number, y: number) => boolean) => sample.length > 0 && sample.filter(([x, y]) => test(x, y)).length >= sample.length * MOST;
  if (isGeographic(datum)) return most((x, y) => Math.abs(x) <= 180 && Math.abs(y) <= 90) ? undefined : 'not-degrees';
  if (!most((x, y) => Math.abs(x) >= SMALLEST_METRES && Math.abs(y) >= SMALLEST_METRES)) return 'not-metres';
  const zone = zoneOf(datum);
  if (most((x, y) => written(x) === zone && y > 0 && y < LARGEST_NORTHING)) return undefined;
  return zone !== undefined && most((x) => written(x) === undefined) ? 'zone-missing' : 'zone-other';
}

/** The number of the zone before an easting. */
function written(x: number): number | undefined {
  return x >= LARGEST_EASTING && x < LARGEST_ZONED ? Math.floor(x / 1e6) : undefined;
}

function zoneOf(datum: Datum): number | undefined {
  const zone = /-GK(\d+)$/.exec(datum)?.[1];
  return zone === undefined ? undefined : Number(zone);
}

function onGlobe([lon, lat]: LonLat): LonLat | undefined {
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? [lon, lat] : undefined;
}

function shareIn(positions: DatumCandidate['positions'], [west, south, east, north]: Bounds): number {
  if (positions.length === 0) return 0;
  return positions.filter((at) => at !== undefined && at[0] >= west && at[0] <= east && at[1] >= south && at[1] <= north).length / positions.length;
}

/** Possible ones before impossible ones, inside before partly before outside; a point of home weighs little, for files may reach beyond. */
function rank({ isPossible, shareInFrame }: DatumCandidate): number {
  if (!isPossible) return -1;
  return shareInFrame >= MOST ? 2 : shareInFrame > 0 ? 1 : 0;
}
