import { createExpression } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { networkLayers } from './networkLayers.ts';
import { PALETTES } from './palette.ts';

const [layer] = networkLayers(PALETTES.light, 22.4);

function opacityAt(zoom: number, radiusMetres: number): unknown {
  if (layer?.type !== 'line') throw new Error('no line');
  const parsed = createExpression(layer.paint?.['line-opacity'], 'paint_line-opacity');
  if (parsed.result === 'error') throw new Error(parsed.value.map(({ message }) => message).join());
  return parsed.value.evaluate({ zoom }, { type: 'LineString', properties: { radiusMetres } });
}

// At zoom 8 and this latitude a pixel is some 283 m.
test.each([
  [8, 3_000, 1],
  [8.5, 3_000, 0],
  [9, 1_500, 1],
  [9.5, 1_500, 0],
  [11, 300, 1],
  [12, 300, 0],
])('at zoom %d a line known to ±%d m is drawn with strength %d', (zoom, radiusMetres, opacity) => {
  expect(opacityAt(zoom, radiusMetres)).toBe(opacity);
});
