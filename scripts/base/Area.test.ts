import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { roundLine, tidyArea } from './Area.ts';

const CLOCKWISE: Position[] = [[113, 22], [113, 22.1], [113.1, 22.1], [113.1, 22], [113, 22]];

test('a clockwise exterior is turned counter-clockwise and its hole clockwise', () => {
  const hole: Position[] = [[113.02, 22.02], [113.08, 22.02], [113.08, 22.08], [113.02, 22.08], [113.02, 22.02]];
  expect(tidyArea({ type: 'Polygon', coordinates: [CLOCKWISE, hole] })?.coordinates).toEqual([
    CLOCKWISE.toReversed(),
    hole.toReversed(),
  ]);
});

test('positions are rounded to four decimals and never repeat', () => {
  expect(roundLine([[113.000049, 22.00001], [113.00001, 22], [113.00011, 22]])).toEqual([[113, 22], [113.0001, 22]]);
});

test('polygons below the limit are dropped and the largest comes first', () => {
  const small = CLOCKWISE.map(([lon = 0, lat = 0]): Position => [114 + (lon - 113) / 100, 22 + (lat - 22) / 100]);
  const shape = { type: 'MultiPolygon' as const, coordinates: [[small], [CLOCKWISE]] };
  expect(tidyArea(shape)?.coordinates.map((rings) => (rings[0] as Position[])[0])).toEqual([[113, 22], [114, 22]]);
  expect(tidyArea(shape, 1)?.type).toBe('Polygon');
  expect(tidyArea(shape, 1_000)).toBeUndefined();
});
