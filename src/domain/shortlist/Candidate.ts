/** What may be shortlisted: a park of the plan, or a site of the reader's own. */
import type { Geometry } from 'geojson';
import type { DistanceOrigin } from '../distance.ts';
import type { LocalText } from '../LocalText.ts';
import type { PlanningFeature } from '../PlanningFeature.ts';

export interface Candidate {
  /** Id of the park; "site-1" of a site in the address; "own-LAYER-7" of a feature that was brought along. */
  readonly id: string;
  readonly name: LocalText;
  /** The disc that surely holds it; undefined without a position. */
  readonly disc: DistanceOrigin | undefined;
  /** Absent for a site of the reader's own. */
  readonly place?: PlanningFeature;
  /** Of a feature that was brought along. */
  readonly geometry?: Geometry;
  /** Of its outline, where it has one. */
  readonly squareMetres?: number;
}

export function isOwn({ place }: Candidate): boolean {
  return place === undefined;
}
