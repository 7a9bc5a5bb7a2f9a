import { join } from 'node:path';
import { area, booleanPointInPolygon, coordAll, distance } from '@turf/turf';
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

const widestOf = (id: string) => {
  const widest = features.find(({ properties }) => properties.hill === id);
  if (widest === undefined) throw new Error(`no mass of ${id}`);
  return area(widest.geometry) / 1e6;
};
const published = hills.flatMap(({ id, publishedArea }) => (publishedArea === undefined ? [] : [[id, publishedArea.squareKilometres] as const]));

test('the areas that are published are those of three hills', () => {
  expect(published).toEqual([['guifeng', 35.5], ['gudou', 115.7], ['tai-mo-shan', 14.4]]);
});

test.each(published)('%s covers as much as is published: %d km²', (id, squareKilometres) => {
  expect(Math.abs(widestOf(id) / squareKilometres - 1)).toBeLessThan(0.02);
});

test('the mass round one peak follows nothing: it is a circle but for its swing', () => {
  const [peak = [0, 0]] = hills.find(({ id }) => id === 'gudou')?.ridge ?? [];
  const widest = features.find(({ properties }) => properties.hill === 'gudou');
  const reaches = coordAll(widest?.geometry ?? { type: 'Point', coordinates: [] }).map((corner) => distance(peak, corner));
  expect(reaches.length).toBeGreaterThan(12);
  expect(Math.max(...reaches) / Math.min(...reaches)).toBeLessThan(1.4);
});

test('every hill’s widest step lies below all higher steps', () => {
  const steps = features.map(({ properties }) => properties.step);
  expect(steps).toEqual(steps.toSorted((one, other) => one - other));
});
