import { expect, test } from 'vitest';
import { cameraOf } from './cameraOf.ts';

test.each([
  ['#map=10.5/22.4/113.05', { bearing: 0, pitch: 0 }],
  ['#map=10.5/22.4/113.05/30', { bearing: 30, pitch: 0 }],
  ['#map=10.5/22.4/113.05/-120.5/45', { bearing: -120.5, pitch: 45 }],
  ['#map=10.5/22.4/113.05/x/y', { bearing: 0, pitch: 0 }],
  ['#map=10.5/22.4/113.05/0/90', { bearing: 0, pitch: 60 }],
  ['#map=10.5/22.4/113.05/0/-5', { bearing: 0, pitch: 0 }],
])('"%s" holds zoom, latitude and longitude, and how the map is turned', (hash, turned) => {
  expect(cameraOf(hash)).toEqual({ zoom: 10.5, center: [113.05, 22.4], ...turned });
});

test('the corners of the projection are cameras', () => {
  expect(cameraOf('#map=0/-85/-180')).toMatchObject({ zoom: 0, center: [-180, -85] });
  expect(cameraOf('#map=22/85/180')).toMatchObject({ zoom: 22, center: [180, 85] });
});

const FAR = ['#map=10/95/113', '#map=10/-85.1/113', '#map=10/22/181', '#map=10/22/-400', '#map=23/22/113', '#map=-1/22/113', '#map=Infinity/22/113', '#map=1e300/22/113'];

test.each(['', '#places', '#map=', '#map=10/22', '#map=a/b/c', ...FAR])('"%s" holds no camera', (hash) => {
  expect(cameraOf(hash)).toBeUndefined();
});
