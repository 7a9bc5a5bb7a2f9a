import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSeeds } from '../seeds/readSeeds.ts';
import { networkLines } from './networkLines.ts';

const { network, places } = await readSeeds(join(import.meta.dirname, '../..'), []);

test('each line carries what a shield and a name need, and its uncertainty', () => {
  for (const { properties } of networkLines(network).features) {
    expect(Object.keys(properties)).toEqual(expect.arrayContaining(['kind', 'name', 'radiusMetres']));
  }
  expect(networkLines(network).features.find(({ properties }) => properties.id === 'hzmb')?.properties.ref).toBe('G94');
});

test('no line of the surroundings is a place of its own as well', () => {
  const ids = new Set(places.map(({ place }) => place.id));
  expect(network.filter(({ id }) => ids.has(id))).toEqual([]);
});

test('a line passes every known point', () => {
  for (const [index, { geometry }] of networkLines(network).features.entries()) {
    const passed = new Set(geometry.coordinates.map(String));
    for (const point of network[index]?.line ?? []) expect(passed.has(String(point))).toBe(true);
  }
});
