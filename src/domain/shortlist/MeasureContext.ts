/** What the measures of a candidate look things up in. */
import type { LonLat } from '../distance.ts';
import type { PlanningFeature } from '../PlanningFeature.ts';
import type { Target } from '../Report.ts';
import type { Candidate } from './Candidate.ts';
import type { Preset } from './Criterion.ts';
import type { Range } from '../Range.ts';

/** A drive as the road graph estimates it. */
export interface Drive {
  readonly minutes: Range;
  readonly km: Range;
  /** Publisher, title and date of what the lengths and speeds on the way rest on. */
  readonly sources: readonly string[];
}

/** Where a drive leads to. */
export interface DriveFinder {
  /** From anywhere in the candidate's disc; undefined without one, and where no road of the graph is within reach. */
  readonly from: (candidate: Candidate) => Drive | undefined;
  /** Minutes from an exact position in its disc, with all roads `share` of the way from quickest (0) to slowest (1). */
  readonly minutesAt: (candidate: string, position: LonLat, share: number) => number | undefined;
}

export interface MeasureContext {
  readonly placesById: ReadonlyMap<string, PlanningFeature>;
  readonly preset: Preset;
  readonly targets: readonly Target[];
  /** To a place by its id; undefined where it has no position. */
  readonly driveTo: (place: string) => DriveFinder | undefined;
  /** To the origin that the reader chose; undefined where none is. */
  readonly driveToOrigin: DriveFinder | undefined;
}
