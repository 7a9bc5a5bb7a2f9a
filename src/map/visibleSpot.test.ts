import { expect, test } from 'vitest';
import { discRing } from '../domain/discRing.ts';
import { visibleSpot } from './visibleSpot.ts';

/** A disc of 4 km round 113° E, 22.5° N: about 0.039° by 0.036° to each side. */
const disc = [discRing([113, 22.5], 4_000)];

test('an area whose middle is out of sight is named deep inside the part that shows', () => {
  const [lon, lat] = visibleSpot(disc, [113.01, 22.49, 113.06, 22.52]) ?? [];
  expect(lon).toBeGreaterThan(113.014);
  expect(lon).toBeLessThan(113.034);
  expect(lat).toBeGreaterThan(22.495);
  expect(lat).toBeLessThan(22.515);
});

test('an area that shows no more than a sliver, or nothing, has no spot', () => {
  expect(visibleSpot(disc, [113.0385, 22.49, 113.09, 22.52])).toBeUndefined();
  expect(visibleSpot(disc, [113.2, 22.49, 113.3, 22.52])).toBeUndefined();
});

test('the name does not stand in a hole', () => {
  const hole = discRing([113.012, 22.5], 1_500);
  const [lon, lat] = visibleSpot([...disc, hole], [112.99, 22.48, 113.03, 22.52]) ?? [];
  expect(Math.hypot((lon ?? 0) - 113.012, (lat ?? 0) - 22.5)).toBeGreaterThan(0.0135);
});

test('names of areas that lie over each other keep apart', () => {
  const view = [113.005, 22.485, 113.04, 22.515] as const;
  const first = visibleSpot(disc, view) ?? [0, 0];
  const second = visibleSpot(disc, view, [first]) ?? first;
  expect(Math.hypot(second[0] - first[0], second[1] - first[1])).toBeGreaterThan(0.004);
});
