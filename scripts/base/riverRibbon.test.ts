import { join } from 'node:path';
import { area, booleanClockwise, kinks } from '@turf/turf';
import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { readSeeds } from '../seeds/readSeeds.ts';
import { metresBetween } from './metresBetween.ts';
import { riverCap, riverRibbon } from './riverRibbon.ts';
import { smoothLine } from './smoothLine.ts';

const { waters } = await readSeeds(join(import.meta.dirname, '../..'), []);
const LINE: Position[] = [[113, 22.4], [113.1, 22.4], [113.2, 22.4]];
const KEPT = { start: false, end: false };

test('a ribbon is as wide as stated at both ends, and grows evenly between them', () => {
  const ring = riverRibbon({ line: LINE, widthMetres: [400, 800], fades: KEPT }).coordinates[0] ?? [];
  const sides = ring.slice(0, -1);
  const half = sides.length / 2;
  const widths = sides.slice(0, half).map((right, index) => metresBetween(right, sides.at(-1 - index) ?? []));
  expect(widths[0]).toBeCloseTo(400, -1);
  expect(widths.at(-1)).toBeCloseTo(800, -1);
  expect(widths).toEqual(widths.toSorted((one, other) => one - other));
  expect(booleanClockwise(ring)).toBe(false);
});

test('an end that goes on unseen grows thin', () => {
  const [whole = 0, thin = 0] = [KEPT, { start: true, end: false }].map((fades) =>
    area(riverRibbon({ line: LINE, widthMetres: [400, 400], fades })),
  );
  expect(thin).toBeLessThan(whole);
});

test('a cap is a disc', () => {
  expect(area(riverCap([113, 22.4], 500))).toBeCloseTo(750_000, -4);
});

test.each(waters.map((water) => [water.id, water] as const))('%s does not cross itself', (_id, { line, widthMetres, endWidthMetres }) => {
  const ribbon = riverRibbon({ line: smoothLine(line), widthMetres: [widthMetres, endWidthMetres ?? widthMetres], fades: KEPT });
  expect(kinks(ribbon).features).toEqual([]);
});
