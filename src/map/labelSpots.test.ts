import { expect, test } from 'vitest';
import { aPlace } from '../domain/aPlace.ts';
import type { Bounds } from '../domain/bounds.ts';
import { toDrawing } from './Drawing.ts';
import { labelSpots } from './labelSpots.ts';

const at = { type: 'Point' as const, coordinates: [113, 22.5] };
const accuracy = { class: 'town', radiusMetres: 4_000 } as const;
const park = aPlace({ id: 'park', geometry: at, accuracy });
const exit = aPlace({ id: 'exit', geometry: at, accuracy, context: true });
const places = [park, exit];
const besideTheMiddle: Bounds = [113.01, 22.49, 113.06, 22.52];

function spots(inSight: Bounds, selected?: string): string[] {
  return [...labelSpots({ places, visible: places, selected }, toDrawing(places, places, []).outlines, inSight).keys()];
}

test('an area is named where it shows, once its middle is out of sight', () => {
  expect(spots([112.9, 22.4, 113.1, 22.6])).toEqual([]);
  expect(spots(besideTheMiddle)).toEqual(['park']);
});

test('what is drawn as a ring alone stays named in its middle, unless it is selected', () => {
  expect(spots(besideTheMiddle, 'exit')).toEqual(['park', 'exit']);
});
