import { booleanPointInPolygon, polygon } from '@turf/turf';
import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { aPlace } from '../aPlace.ts';
import { discRing } from '../discRing.ts';
import { spotOnMap } from './spotOnMap.ts';

const WINDOW = [113, 22, 113.2, 22.2] as const;
const FRAME = [[113, 22], [113.2, 22], [113.2, 22.2], [113, 22.2], [113, 22]];
const area = (...rings: [number, number][][]): Polygon => ({ type: 'Polygon', coordinates: rings });
const outlined = (geometry: Polygon) => aPlace({ geometry, accuracy: { class: 'area', radiusMetres: 20 } });

test('a place whose middle shows stands there', () => {
  const square = area([[113.05, 22.05], [113.15, 22.05], [113.15, 22.15], [113.05, 22.15], [113.05, 22.05]]);
  expect(spotOnMap(outlined(square), WINDOW)?.map((each) => each.toFixed(9))).toEqual(['113.100000000', '22.100000000']);
});

test('an area of which any part shows stands within that part, and one of which none does nowhere', () => {
  const corner = fc.tuple(fc.double({ min: 112.9, max: 113.3, noNaN: true }), fc.double({ min: 21.9, max: 22.3, noNaN: true }));
  fc.assert(
    fc.property(corner, fc.integer({ min: 600, max: 9_000 }), (middle, radiusMetres) => {
      const place = aPlace({ geometry: { type: 'Point', coordinates: middle }, accuracy: { class: 'town', radiusMetres } });
      const disc = discRing(middle, radiusMetres);
      const spot = spotOnMap(place, WINDOW);
      const shows = disc.some(([lon, lat]) => lon > WINDOW[0] && lon < WINDOW[2] && lat > WINDOW[1] && lat < WINDOW[3]);
      const isWithin = spot !== undefined && [disc, FRAME].every((ring) => booleanPointInPolygon(spot, polygon([ring])));
      // Between two corners of the ring a sliver may show without a corner.
      expect(isWithin || (spot === undefined && !shows)).toBe(true);
    }),
  );
});

test('the box of an area is not the area: what only bends round the map is not on it', () => {
  const bend = area([[112.9, 21.9], [113.4, 21.9], [113.4, 22.4], [113.35, 22.4], [113.35, 21.95], [112.9, 21.95], [112.9, 21.9]]);
  expect(spotOnMap(outlined(bend), WINDOW)).toBeUndefined();
});

test('a spot is neither in a hole nor between two arms', () => {
  const arms = area(
    [[113.1, 22.02], [113.5, 22.02], [113.5, 22.18], [113.1, 22.18], [113.1, 22.13], [113.3, 22.13], [113.3, 22.07], [113.1, 22.07], [113.1, 22.02]],
    [[113.12, 22.03], [113.18, 22.03], [113.18, 22.06], [113.12, 22.06], [113.12, 22.03]],
  );
  const spot = spotOnMap(outlined(arms), WINDOW);
  expect(booleanPointInPolygon(spot ?? [0, 0], arms)).toBe(true);
});

test('a pin, and a town that is a name, are where their point is', () => {
  const beside = { type: 'Point', coordinates: [112.999, 22.1] } as const;
  const geometry = { ...beside, coordinates: [...beside.coordinates] };
  expect(spotOnMap(aPlace({ geometry, accuracy: { class: 'street', radiusMetres: 400 } }), WINDOW)).toBeUndefined();
  expect(spotOnMap(aPlace({ kind: 'town', geometry, accuracy: { class: 'town', radiusMetres: 3_000 } }), WINDOW)).toBeUndefined();
});
