import { expect, test } from 'vitest';
import { aPlace } from './aPlace.ts';
import { directionTo } from './directionTo.ts';

const place = (lon: number, lat: number, radiusMetres: number) =>
  aPlace({ geometry: { type: 'Point', coordinates: [lon, lat] }, accuracy: { class: radiusMetres > 500 ? 'town' : 'site', radiusMetres } });
const here = (radiusMetres = 0) => ({ position: [113, 22.4], radiusMetres }) as const;

test.each([
  ['an exact place to the east', here(), place(113.2, 22.4, 50), { point: 'east', degrees: 90 }],
  ['an exact place a little west of north', here(), place(112.999, 22.6, 50), { point: 'north', degrees: 0 }],
  ['a rough place far off', here(), place(113.2, 22.4, 4_000), { point: 'east' }],
  ['a place whose disc holds the origin', here(), place(113.01, 22.4, 4_000), undefined],
  ['a place that may lie on three sides', here(), place(113.02, 22.4, 1_800), undefined],
  ['an exact place from where one is roughly', here(3_000), place(113.2, 22.4, 50), { point: 'east' }],
] as const)('%s', (_what, origin, other, expected) => {
  const direction = directionTo(origin, other);
  // Due east on the ellipsoid sets out a little north of east.
  const rounded = direction?.degrees === undefined ? direction : { ...direction, degrees: Math.round(direction.degrees / 5) * 5 };
  expect(rounded).toEqual(expected);
});
