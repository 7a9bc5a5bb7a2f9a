import { expect, test } from 'vitest';
import { geodesicMetres } from '../distance.ts';
import { toWgs84 } from './convertDatum.ts';
import { coordinateLines, coordinateText } from './coordinateText.ts';
import { GEOGRAPHIC_DATUMS } from './Datum.ts';

test('what is copied in any datum leads back to the same place within half a metre', () => {
  const at = [113.051234, 22.412345] as const;
  for (const datum of GEOGRAPHIC_DATUMS) {
    const [lon = NaN, lat = NaN] = coordinateText(at, datum).split(', ').map(Number);
    expect(geodesicMetres(toWgs84([lon, lat], datum), at)).toBeLessThan(0.5);
  }
  expect(coordinateLines(at).split('\n')[0]).toBe('WGS-84 113.051234, 22.412345');
});
