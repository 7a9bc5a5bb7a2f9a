import { expect, test } from 'vitest';
import { osmPrecision } from './osmPrecision.ts';

/** Half the diagonal: 22 m, 227 m, 5 653 m, 38 km. */
const BUILDING = [113, 22.5, 113.0003, 22.5003] as const;
const SQUARE = [113.0365, 22.5125, 113.0395, 22.5155] as const;
const TOWN = [113, 22.49, 113.08, 22.56] as const;
const DISTRICT = [112.79, 22.08, 113.28, 22.6] as const;

test.each([
  ['a station mapped as a point', 'railway', 'station', undefined, { class: 'site', radiusMetres: 200 }],
  ['a town mapped as a point is its seat, and a village at best', 'place', 'town', undefined, { class: 'village', radiusMetres: 1500 }],
  ['a road mapped as a point says nothing', 'highway', 'primary', undefined, undefined],
  ['a tag that no row knows', 'advertising', 'column', undefined, { class: 'street', radiusMetres: 500 }],
  ['a tag named like a property of every object', 'constructor', 'x', undefined, { class: 'street', radiusMetres: 500 }],
  ['a small outline is never better than 100 m', 'building', 'yes', BUILDING, { class: 'site', radiusMetres: 100 }],
  ['a park by half its diagonal', 'leisure', 'park', SQUARE, { class: 'site', radiusMetres: 227 }],
  ['a small town by its outline is a village at best', 'boundary', 'administrative', SQUARE, { class: 'village', radiusMetres: 1500 }],
  ['a town by half its diagonal', 'boundary', 'administrative', TOWN, { class: 'town', radiusMetres: 5653 }],
  ['a district is no position', 'boundary', 'administrative', DISTRICT, undefined],
] as const)('%s', (_what, key, value, extent, expected) => {
  expect(osmPrecision({ key, value, isPoint: extent === undefined, ...(extent === undefined ? {} : { extent }) })).toEqual(expected);
});

test('a way whose extent is not told is no position', () => {
  expect(osmPrecision({ key: 'leisure', value: 'park', isPoint: false })).toBeUndefined();
});
