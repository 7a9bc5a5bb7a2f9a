import { expect, test, vi } from 'vitest';
import { cameWrong, readAnew } from './readAnew.ts';

test('what came wrong once is asked of the server itself from then on, all else as ever', () => {
  vi.stubGlobal('document', { baseURI: 'http://127.0.0.1/map/' });
  expect(readAnew('http://127.0.0.1/map/assets/hills-1.geojson')).toBeUndefined();
  cameWrong('assets/hills-1.geojson');
  expect(readAnew('http://127.0.0.1/map/assets/hills-1.geojson')).toEqual({ url: 'http://127.0.0.1/map/assets/hills-1.geojson', cache: 'reload' });
  cameWrong('http://127.0.0.1/map/assets/water-1.geojson');
  expect(readAnew('http://127.0.0.1/map/assets/water-1.geojson')?.cache).toBe('reload');
  expect(readAnew('http://127.0.0.1/map/assets/rivers-1.geojson')).toBeUndefined();
  vi.unstubAllGlobals();
});
