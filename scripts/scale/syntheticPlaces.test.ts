import { expect, test } from 'vitest';
import { syntheticPlaces } from './syntheticPlaces.ts';

const FRAME = [112.2, 21.5, 114.7, 23.3] as const;

test('made-up places are the same at every run, lie in the frame, and crowd in towns', () => {
  const places = [...syntheticPlaces(4_000, FRAME)];
  expect([...syntheticPlaces(50, FRAME)]).toEqual(places.slice(0, 50));
  expect(places).toHaveLength(4_000);
  expect(places.every(({ lon, lat }) => lon >= FRAME[0] && lon <= FRAME[2] && lat >= FRAME[1] && lat <= FRAME[3])).toBe(true);
  const inTown = (town: number) => places.filter((place) => place.town === town).length;
  expect(inTown(1)).toBeGreaterThan(inTown(200) * 5);
});
