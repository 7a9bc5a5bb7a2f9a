import { expect, test } from 'vitest';
import type { SeedHill } from '../seeds/baseSchema.ts';
import { gridLines } from './gridLines.ts';
import { sheetFeatures } from './sheetFeatures.ts';

const HILL: SeedHill = {
  id: 'shan',
  name: { 'zh-Hans': '样山', en: 'Ridge' },
  summits: [{ elevationMetres: 300, source: 'a' }, { at: [113, 22], source: 'a' }, { elevationMetres: 545, source: 'a' }],
  ridge: [[113, 22], [113.1, 22.1]],
  reachMetres: 2_000,
  schematic: true,
  basis: { 'zh-Hans': '据图', en: 'From the map' },
  sources: ['a'],
  reviewedOn: '2026-11-25',
};

function hillsOf(hill: SeedHill) {
  const { features } = sheetFeatures({ frame: [113, 22, 113, 22], seas: [], hills: [hill] });
  return features.filter(({ properties }) => properties.role === 'hill');
}

const PEAK: SeedHill['summits'][number] = { at: [113.05, 22.05], elevationMetres: 545, source: 'doc' };
const RISE: SeedHill['summits'][number] = { at: [113.06, 22.05], elevationMetres: 300, source: 'doc' };

test('a hill is named in its middle with the height of its highest peak', () => {
  expect(hillsOf({ ...HILL, summits: [RISE, PEAK] })).toMatchObject([
    { properties: { name: { 'zh-Hant': '樣山' }, elevationMetres: 545 }, geometry: { coordinates: [113.05, 22.05] } },
  ]);
});

test('the height of a peak whose position is not known stands nowhere, nor does a lower one take its place', () => {
  const { at: _unknown, ...lost } = PEAK;
  expect(hillsOf({ ...HILL, summits: [lost, RISE] })[0]?.properties).not.toHaveProperty('elevationMetres');
});

test('a hill that a place names is not named twice', () => {
  expect(hillsOf({ ...HILL, place: 'shan-park' })).toEqual([]);
});

test('a hill without a published height states none', () => {
  expect(hillsOf({ ...HILL, summits: [] })[0]?.properties).not.toHaveProperty('elevationMetres');
});

test('the grid has a line at each whole minute inside the frame', () => {
  const lines = gridLines([112.99, 22, 113.04, 22.05]);
  expect(lines.map(({ geometry }) => geometry.coordinates[0])).toEqual([[113, 22], [113.0167, 22], [113.0333, 22], [112.99, 22.0167], [112.99, 22.0333]]);
});
