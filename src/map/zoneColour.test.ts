import { expect, test } from 'vitest';
import { aPlace } from '../domain/aPlace.ts';
import { PALETTES } from './palette.ts';
import { zoneColour } from './zoneColour.ts';

const ids = ['first', 'second', 'third', 'fourth'];
const places = [aPlace({ id: 'park' }), ...ids.map((id) => aPlace({ id, kind: 'zone' }))];

test('zones bear the colours of the palette in their order, and after the last comes the first again', () => {
  const [one, two, three] = PALETTES.light.zones;
  expect(ids.map((id) => zoneColour(id, places, PALETTES.light))).toEqual([one, two, three, one]);
});
