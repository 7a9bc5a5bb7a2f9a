/** What a radius, or the extent of a hit, says about how well the hit is placed. */
import { accuracyClassOf, CLASS_LIMIT_METRES, type MeasuredClass } from '../../src/domain/accuracy.ts';
import type { Bounds } from '../../src/domain/bounds.ts';
import { geodesicMetres } from '../../src/domain/distance.ts';

export interface Precision {
  readonly class: MeasuredClass;
  readonly radiusMetres: number;
}

/** The class that holds the radius, in whole metres. Undefined beyond the widest class: such a hit is a region and no position. */
export function toPrecision(radiusMetres: number): Precision | undefined {
  const metres = Math.max(1, Math.ceil(radiusMetres));
  const name = accuracyClassOf(metres);
  return isMeasured(name) ? { class: name, radiusMetres: metres } : undefined;
}

/** Half the diagonal of the box in metres: no part of what it holds lies farther from its middle. */
export function halfDiagonalMetres([west, south, east, north]: Bounds): number {
  return geodesicMetres([west, south], [east, north]) / 2;
}

function isMeasured(name: string): name is MeasuredClass {
  return name in CLASS_LIMIT_METRES;
}
