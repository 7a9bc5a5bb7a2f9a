/** What a band is drawn around: a place, a route, a point, or something a reader drew or brought along. */
import type { SimpleGeometry } from '../ownData/PackedGeometry.ts';

export interface BandSource {
  /** Says which it is among others: "place:daze", "point", "sketch:…", "own:…:17". */
  readonly key: string;
  readonly geometry: SimpleGeometry;
  /** How far it may lie from where it is drawn. */
  readonly radiusMetres: number;
  /** Id of the place that it is; absent for others. */
  readonly place?: string;
}

/** Half the width of a band. */
export const BAND_METRES = { least: 100, most: 50_000, usual: 3_000 } as const;

/** Steps of a slider between the least and the most: finer where a band is narrow. */
export const BAND_STEPS = 200;

/** The width of a step, rounded to what a reader would say: 100 m up to 2 km, 500 m up to 10 km, then 1 km. */
export function metresOfStep(step: number): number {
  const { least, most } = BAND_METRES;
  const metres = least * (most / least) ** (step / BAND_STEPS);
  const unit = metres < 2_000 ? 100 : metres < 10_000 ? 500 : 1_000;
  return Math.min(most, Math.max(least, Math.round(metres / unit) * unit));
}

/** The step that lies nearest to a width. */
export function stepOfMetres(metres: number): number {
  const { least, most } = BAND_METRES;
  const step = (Math.log(Math.min(most, Math.max(least, metres)) / least) / Math.log(most / least)) * BAND_STEPS;
  return Math.round(step);
}
