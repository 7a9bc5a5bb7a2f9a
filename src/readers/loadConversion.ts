/** Fetches what makes WGS-84 of the coordinates of a layer, in the way that was chosen. */
import { loadToWgs84 } from '../domain/datum/loadToWgs84.ts';
import type { LonLat } from '../domain/distance.ts';
import type { LayerChoice } from '../domain/ownData/FilePreview.ts';
import type { StatedCrs } from './StatedCrs.ts';

export type Conversion = 'same' | ((x: number, y: number) => LonLat);

/** Throws a RangeError for `stated` where the file states nothing that is understood. */
export async function loadConversion(datum: LayerChoice['datum'], stated: StatedCrs | undefined): Promise<Conversion> {
  if (datum === 'WGS-84' || datum === 'CGCS2000') return 'same';
  if (datum !== 'stated') {
    const toWgs84 = await loadToWgs84([datum]);
    return (x, y) => toWgs84([x, y], datum);
  }
  const conversion = stated?.conversion;
  if (conversion === undefined) throw new RangeError('the file states no coordinates that can be converted');
  if (conversion === 'same') return 'same';
  const { projectedBy } = await import('./projectedBy.ts');
  return projectedBy(conversion.projection);
}
