import type { Polygon } from 'geojson';
import { expect, test } from 'vitest';
import type { SeedWater } from '../seeds/schema.ts';
import { waterLayer } from './waterLayer.ts';

/** Land north of 22.2; the sea south of it. */
const LAND: Polygon[] = [
  { type: 'Polygon', coordinates: [[[112, 22.2], [115, 22.2], [115, 24], [112, 24], [112, 22.2]]] },
];

const RIVER: SeedWater = {
  id: 'he',
  name: { 'zh-Hans': '银洲湖', en: 'Lake' },
  kind: 'river',
  widthMetres: 500,
  line: [[113, 22.5], [113.02, 22.4], [113, 22.3], [113, 22.1]],
  schematic: true,
  basis: { 'zh-Hans': '据图', en: 'From the map' },
};

test('a river carries its names, kind and width', () => {
  expect(waterLayer([RIVER], LAND).features.map(({ properties }) => properties)).toEqual([
    {
      id: 'he',
      name: { 'zh-Hans': '银洲湖', 'zh-Hant': '銀洲湖', en: 'Lake' },
      kind: 'river',
      widthMetres: 500,
      schematic: true,
    },
  ]);
});

test('a river ends at the shore', () => {
  const [, lat = 0] = waterLayer([RIVER], LAND).features[0]?.geometry.coordinates.at(-1) ?? [];
  expect(Math.abs(lat - 22.2)).toBeLessThan(0.0002);
});

test('a river that never meets the sea keeps its end', () => {
  const inland = { ...RIVER, line: RIVER.line.slice(0, 3) };
  expect(waterLayer([inland], LAND).features[0]?.geometry.coordinates.at(-1)).toEqual([113, 22.3]);
});

test('a river that widens comes in joined pieces, from its first width to its last', () => {
  const { features } = waterLayer([{ ...RIVER, endWidthMetres: 900 }], LAND);
  const widths = features.map(({ properties }) => properties.widthMetres);
  expect(widths).toEqual(widths.toSorted((one, other) => one - other));
  expect([widths[0], widths.at(-1)]).toEqual([500, 900]);
  const starts = features.slice(1).map(({ geometry }) => geometry.coordinates[0]);
  const ends = features.slice(0, -1).map(({ geometry }) => geometry.coordinates.at(-1));
  expect(starts).toEqual(ends);
});
