/** What the measures of a candidate look things up in. */
import type { DistanceOrigin, LonLat } from '../distance.ts';
import type { PlanningFeature } from '../PlanningFeature.ts';
import type { Target } from '../Report.ts';
import type { Preset } from './Criterion.ts';
import type { Range } from './Range.ts';

/** A drive as the road graph estimates it. */
export interface Drive {
  readonly minutes: Range;
  readonly km: Range;
  /** Publisher, title and date of what the lengths and speeds on the way rest on. */
  readonly sources: readonly string[];
}

/** Where a drive leads to. */
export interface DriveFinder {
  /** From anywhere in the disc; undefined where no road of the graph is within reach. */
  readonly from: (disc: DistanceOrigin) => Drive | undefined;
  /** Minutes from an exact position, with every length and speed `share` of the way from quickest (0) to slowest (1). */
  readonly minutesAt: (position: LonLat, share: number) => number;
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
