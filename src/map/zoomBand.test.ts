import { expect, test } from 'vitest';
import { BAND_START, zoomBandOf } from './zoomBand.ts';

test('a band begins at its zoom and ends where the next begins', () => {
  expect([8, 8.39, BAND_START.district, 10, BAND_START.town, 12.9, 13, 16].map(zoomBandOf)).toEqual([
    'bay',
    'bay',
    'district',
    'district',
    'town',
    'town',
    'site',
    'site',
  ]);
});
