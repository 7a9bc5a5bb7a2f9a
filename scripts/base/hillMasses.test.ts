import { join } from 'node:path';
import { area, booleanPointInPolygon } from '@turf/turf';
import { expect, test } from 'vitest';
import { readSeeds } from '../seeds/readSeeds.ts';
import { hillMasses } from './hillMasses.ts';

const { hills } = await readSeeds(join(import.meta.dirname, '../..'), []);
const { features } = hillMasses(hills);

test.each(hills.map((hill) => [hill.id, hill] as const))('%s grows smaller towards its top, and holds its peaks', (id, { summits }) => {
  const steps = features.filter(({ properties }) => properties.hill === id);
  const areas = steps.map(({ geometry }) => area(geometry));
  expect(areas).toEqual(areas.toSorted((one, other) => other - one));
  const known = summits.flatMap(({ at }) => (at === undefined ? [] : [at]));
  const held = known.filter((at) => steps[0] !== undefined && booleanPointInPolygon(at, steps[0].geometry));
  expect(held).toEqual(known);
});

test.each([
  ['guifeng', 35.5],
  ['gudou', 115.7],
] as const)('%s covers about as much as is published: %d km²', (id, published) => {
  const widest = features.find(({ properties }) => properties.hill === id);
  if (widest === undefined) throw new Error(`no mass of ${id}`);
  expect(area(widest.geometry) / 1e6 / published).toBeGreaterThan(0.75);
  expect(area(widest.geometry) / 1e6 / published).toBeLessThan(1.25);
});

test('every hill’s widest step lies below all higher steps', () => {
  const steps = features.map(({ properties }) => properties.step);
  expect(steps).toEqual(steps.toSorted((one, other) => one - other));
});
