import { expect, test } from 'vitest';
import { cameraOf } from './cameraOf.ts';

test('zoom, latitude and longitude are read', () => {
  expect(cameraOf('#map=10.5/22.4/113.05')).toEqual({ zoom: 10.5, center: [113.05, 22.4] });
  expect(cameraOf('#map=10.5/22.4/113.05/30/20')).toEqual({ zoom: 10.5, center: [113.05, 22.4] });
});

test.each(['', '#places', '#map=', '#map=10/22', '#map=a/b/c'])('"%s" holds no camera', (hash) => {
  expect(cameraOf(hash)).toBeUndefined();
});
