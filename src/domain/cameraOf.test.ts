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

test.each(['', '#places', '#map=', '#map=10/22', '#map=a/b/c'])('"%s" holds no camera', (hash) => {
  expect(cameraOf(hash)).toBeUndefined();
});
