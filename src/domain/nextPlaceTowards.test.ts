import { expect, test } from 'vitest';
import { aPlace } from './aPlace.ts';
import { nextPlaceTowards, type Direction } from './nextPlaceTowards.ts';

const at = (id: string, lon: number, lat: number) => aPlace({ id, geometry: { type: 'Point', coordinates: [lon, lat] } });
const here = [113, 22] as const;
const around = [at('north', 113, 22.1), at('east', 113.1, 22), at('south', 113, 21.9), at('west', 112.9, 22)];

test.each(['north', 'east', 'south', 'west'] as const)('%s leads there', (direction) => {
  expect(nextPlaceTowards(around, here, direction)?.id).toBe(direction);
});

test.each<[Direction, string | undefined]>([
  ['east', 'straight'],
  ['north', 'aslant'],
  ['west', undefined],
])('to the %s the straight way goes before the shorter one aside', (direction, id) => {
  const places = [at('straight', 113.05, 22), at('aslant', 113.03, 22.031)];
  expect(nextPlaceTowards(places, here, direction)?.id).toBe(id);
});

test('places at one point follow each other by id, and then the walk goes on', () => {
  const places = [at('b', 113, 22), at('a', 113, 22), at('c', 113, 22), at('on', 113.05, 22)];
  expect(nextPlaceTowards(places, here, 'east', 'a')?.id).toBe('b');
  expect(nextPlaceTowards(places, here, 'east', 'b')?.id).toBe('c');
  expect(nextPlaceTowards(places, here, 'east', 'c')?.id).toBe('on');
});

test('what has no position is never next', () => {
  expect(nextPlaceTowards([aPlace({ id: 'lost', geometry: null })], here, 'east')).toBeUndefined();
});

test('straight ahead means the axis of the direction, to the north as to the south', () => {
  const places = [at('up', 113.01, 22.06), at('beside', 113.04, 22.041), at('down', 113.01, 21.94), at('under', 113.04, 21.959)];
  expect(nextPlaceTowards(places, here, 'north')?.id).toBe('up');
  expect(nextPlaceTowards(places, here, 'south')?.id).toBe('down');
  expect(nextPlaceTowards(places, here, 'east')?.id).toBeUndefined();
});

test('a degree of longitude is shorter than one of latitude', () => {
  const north = [113, 60] as const;
  expect(nextPlaceTowards([at('east', 113.19, 60.1)], north, 'north')?.id).toBe('east');
  expect(nextPlaceTowards([at('east', 113.19, 60.1)], north, 'east')?.id).toBeUndefined();
});

test('a pile is entered at its first by id, whatever order it comes in, and never at the place that is left', () => {
  const pile = [at('c', 113.05, 22), at('a', 113.05, 22), at('b', 113.05, 22), at('behind', 112.9, 22)];
  expect(nextPlaceTowards(pile, here, 'east')?.id).toBe('a');
  expect(nextPlaceTowards(pile, here, 'east', 'a')?.id).toBe('b');
  expect(nextPlaceTowards([at('one', 113.05, 22)], here, 'east', 'one')).toBeUndefined();
});
