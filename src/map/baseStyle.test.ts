import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../domain/LocalText.ts';
import { baseStyle, FIRST_LABEL_LAYER } from './baseStyle.ts';
import { CLICKABLE_LABEL_LAYERS } from './labelLayers.ts';
import { PALETTES } from './palette.ts';

const sources = { land: 'a', inlandWater: 'b', boundaries: 'c', districtLand: 'd', rivers: 'e' };
const schemes = Object.keys(PALETTES) as (keyof typeof PALETTES)[];

describe.each(schemes)('%s', (scheme) => {
  describe.each(LANGUAGES)('%s', (language) => {
    test.each([true, false])('the style is valid, boundary drawn: %s', (drawBoundary) => {
      const style = baseStyle({ sources, scheme, language, drawBoundary, latitude: 22.4 });
      expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
    });
  });
});

test('without a boundary the style neither holds nor fetches any administrative line', () => {
  const style = baseStyle({ sources, scheme: 'light', language: 'zh-Hans', drawBoundary: false, latitude: 22.4 });
  expect(JSON.stringify(style)).not.toMatch(/district-|boundaries|neighbour-line/);
});

test('the planning layers find the label layer that they go below', () => {
  const ids = baseStyle({ sources, scheme: 'light', language: 'en', drawBoundary: true, latitude: 22.4 }).layers.map(({ id }) => id);
  expect(ids).toContain(FIRST_LABEL_LAYER);
  for (const layer of CLICKABLE_LABEL_LAYERS) expect(ids.indexOf(layer)).toBeGreaterThan(ids.indexOf(FIRST_LABEL_LAYER));
});
