import type { Point } from 'geojson';
import { expect, test } from 'vitest';
import { aPlace } from '../aPlace.ts';
import { discRing } from '../discRing.ts';
import { toMasses } from './toMasses.ts';

const at = (lon: number, lat: number): Point => ({ type: 'Point', coordinates: [lon, lat] });

test('a mass is as large as the position is uncertain, the largest at the bottom', () => {
  const { masses } = toMasses([
    aPlace({ id: 'hill', kind: 'facility', geometry: at(113, 22.5), accuracy: { radiusMetres: 100 } }),
    aPlace({ id: 'wood', kind: 'facility', geometry: at(113.1, 22.5), accuracy: { radiusMetres: 1_000 } }),
  ]);
  expect(masses.map(({ places, radiusMetres }) => [places[0]?.id, radiusMetres])).toEqual([['wood', 1_000], ['hill', 100]]);
});

test('what is only known to lie in one area shares its mass', () => {
  const { masses } = toMasses([
    aPlace({ id: 'bay', geometry: at(113, 22.5), accuracy: { radiusMetres: 4_000 } }),
    aPlace({ id: 'mangrove', kind: 'facility', host: 'bay', geometry: { type: 'Polygon', coordinates: [discRing([113, 22.5], 4_000)] }, accuracy: { radiusMetres: 4_000 } }),
  ]);
  expect(masses.map(({ places }) => places.map(({ id }) => id))).toEqual([['bay', 'mangrove']]);
});

test('names at their place are no masses, and what has no position is told apart', () => {
  const { masses, unlocated } = toMasses([aPlace({ kind: 'town' }), aPlace({ id: 'garden', kind: 'facility', geometry: null })]);
  expect(masses).toEqual([]);
  expect(unlocated.map(({ id }) => id)).toEqual(['garden']);
});

test('no disc takes the place of an outline that is known; a rough one is met with what it may be off', () => {
  const ring = [[113, 22.5], [113.1, 22.5], [113.1, 22.52], [113, 22.52], [113, 22.5]];
  const bounded = (id: string, radiusMetres: number) =>
    aPlace({ id, geometry: { type: 'Polygon', coordinates: [ring] }, accuracy: { class: 'site', radiusMetres } });
  const { masses } = toMasses([bounded('known', 30), bounded('rough', 800)]);
  expect(masses.map(({ places }) => places.map(({ id }) => id))).toEqual([['rough']]);
  expect(masses[0]?.radiusMetres).toBeGreaterThan(5_800);
  expect(masses[0]?.radiusMetres).toBeLessThan(6_050);
});

test('an area without a radius of its own is met by half its larger extent', () => {
  const ring = [[113, 22.5], [113.1, 22.5], [113.1, 22.52], [113, 22.52], [113, 22.5]];
  const [mass] = toMasses([aPlace({ geometry: { type: 'Polygon', coordinates: [ring] }, accuracy: { radiusMetres: undefined } as never })]).masses;
  expect(mass?.radiusMetres).toBeGreaterThan(5_000);
  expect(mass?.radiusMetres).toBeLessThan(5_250);
});
