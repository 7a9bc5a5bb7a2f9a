/** All that is known of one candidate, in the order in which an investor asks, and what is not. */
import type { DistanceRange } from '../distance.ts';
import type { LocalText } from '../LocalText.ts';
import { nearestPlaces, nearestTo } from '../nearestPlaces.ts';
import type { NearRow } from '../NearRow.ts';
import type { Fact, PlanningFeature } from '../PlanningFeature.ts';
import type { Passage, ReportTexts, Target } from '../Report.ts';
import type { Candidate } from '../shortlist/Candidate.ts';
import type { Range } from '../Range.ts';
import type { FactField } from '../vocabulary.ts';
import type { AsksData } from './AsksData.ts';
import { conflictsOf, type Conflict } from './conflictsOf.ts';
import { toAsks, type Ask } from './toAsks.ts';

/** A drive from the candidate, as the road graph estimates it. */
export interface Drive {
  readonly to: PlanningFeature;
  /** Undefined where no road of the graph leads there. */
  readonly minutes: Range | undefined;
  readonly distance: DistanceRange | undefined;
  /** What it runs along. */
  readonly via: readonly LocalText[];
  /** Why nothing is known. */
  readonly reason: LocalText | undefined;
  /** What the time leaves out. */
  readonly note: LocalText | undefined;
}

export interface ParkSheet {
  readonly candidate: Candidate;
  readonly town: PlanningFeature | undefined;
  readonly zone: PlanningFeature | undefined;
  readonly host: PlanningFeature | undefined;
  readonly parts: readonly PlanningFeature[];
  readonly location: readonly Fact[];
  readonly areas: readonly Fact[];
  readonly industries: readonly Fact[];
  readonly tenants: readonly Fact[];
  /** Whatever else is stated. */
  readonly others: readonly Fact[];
  readonly conflicts: readonly Conflict[];
  readonly targets: readonly Target[];
  readonly near: readonly NearRow[];
  readonly drives: readonly Drive[];
  readonly passages: readonly Passage[];
  readonly asks: readonly Ask[];
}

export interface ParkSheetParts {
  readonly candidate: Candidate;
  /** All of the map. */
  readonly places: readonly PlanningFeature[];
  readonly report: Pick<ReportTexts, 'passages' | 'targets'>;
  readonly asks: AsksData;
  readonly drives: readonly Drive[];
  /** "2026-11-23" */
  readonly dataDate: string;
}

const AREA_FIELDS: readonly FactField[] = ['plannedArea', 'startupArea', 'readyLand', 'levelledArea', 'landArea', 'plannedFloorArea', 'builtFloorArea'];
const OWN_SECTION: readonly FactField[] = [...AREA_FIELDS, 'industries', 'tenants', 'location'];

export function parkSheet({ candidate, places, report, asks, drives, dataDate }: ParkSheetParts): ParkSheet {
  const { place, disc } = candidate;
  const byId = new Map(places.map((each) => [each.id, each]));
  const find = (id: string | undefined) => (id === undefined ? undefined : byId.get(id));
  const { facts = [], evidence = [], parts = [], town, zone, host } = place?.properties ?? {};
  const there = places.filter(isThere);
  const of = (...fields: FactField[]) => fields.flatMap((field) => facts.filter((fact) => fact.field === field));
  return {
    candidate,
    town: find(town),
    zone: find(zone),
    host: find(host),
    parts: parts.flatMap((id) => find(id) ?? []),
    location: of('location'),
    areas: of(...AREA_FIELDS),
    industries: of('industries'),
    tenants: of('tenants'),
    others: facts.filter(({ field }) => !OWN_SECTION.includes(field)),
    conflicts: conflictsOf(facts),
    targets: report.targets.filter((target) => target.places.includes(candidate.id)),
    near: place !== undefined ? nearestPlaces(place, there) : disc === undefined ? [] : nearestTo(disc, there),
    drives,
    passages: evidence.flatMap((id) => report.passages.get(id) ?? []),
    asks: toAsks(asks, candidate, dataDate),
  };
}

/** A wharf or an exit that is planned, or whose place is known by its area alone, brings nobody anywhere yet. */
function isThere({ properties: { kind, host, status } }: PlanningFeature): boolean {
  if (kind !== 'node') return true;
  return host === undefined && (status.length === 0 || status.some(({ value }) => value !== 'planned' && value !== 'proposed'));
}
