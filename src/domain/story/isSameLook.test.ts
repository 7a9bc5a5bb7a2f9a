import { expect, test } from 'vitest';
import type { Camera } from '../cameraOf.ts';
import { isSameLook } from './isSameLook.ts';

const camera: Camera = { zoom: 10, center: [113.03, 22.46], bearing: 0, pitch: 0 };

test('a camera that went through an address looks the same', () => {
  expect(isSameLook(camera, { ...camera, zoom: 10.01, center: [113.0301, 22.4601] })).toBe(true);
});

test.each<[string, Partial<Camera>]>([
  ['moved', { center: [113.04, 22.46] }],
  ['closer', { zoom: 10.2 }],
  ['turned', { bearing: 5 }],
  ['tilted', { pitch: 20 }],
])('a camera that is %s looks elsewhere', (_, change) => {
  expect(isSameLook(camera, { ...camera, ...change })).toBe(false);
});

test('what is one look from afar is two close by', () => {
  const near: Camera = { ...camera, zoom: 15 };
  const change: Partial<Camera> = { center: [113.032, 22.46] };
  expect(isSameLook(camera, { ...camera, ...change })).toBe(true);
  expect(isSameLook(near, { ...near, ...change })).toBe(false);
});

test('a camera that only its latitude or a turn over north tells apart looks elsewhere', () => {
  expect(isSameLook(camera, { ...camera, center: [113.03, 22.47] })).toBe(false);
  expect(isSameLook({ ...camera, bearing: -4 }, { ...camera, bearing: 4 })).toBe(false);
  expect(isSameLook({ ...camera, bearing: 40 }, { ...camera, bearing: 40.5 })).toBe(true);
  expect(isSameLook({ ...camera, pitch: 40 }, { ...camera, pitch: 40.5 })).toBe(true);
});
