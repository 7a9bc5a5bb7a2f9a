/** Where a way to read a file's coordinates would put its sample. */
import { boundsOf, centreOf, type Bounds } from '../bounds.ts';
import { geodesicMetres, type LonLat } from '../distance.ts';
import type { DatumCandidate } from './datumCandidates.ts';

/** Those of the sample that lie on the globe. */
export function placed({ positions }: Pick<DatumCandidate, 'positions'>): LonLat[] {
  return positions.filter((position) => position !== undefined);
}

/** From the middle of the district to the middle of the sample; undefined where none of it lies on the globe. */
export function awayMetres(candidate: Pick<DatumCandidate, 'positions'>, home: Bounds): number | undefined {
  const positions = placed(candidate);
  if (positions.length === 0) return undefined;
  const middle = centreOf(boundsOf({ type: 'MultiPoint', coordinates: positions.map((position) => [...position]) }));
  return geodesicMetres(middle, centreOf(home));
}
