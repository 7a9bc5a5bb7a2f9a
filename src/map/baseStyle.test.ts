import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { StyleSpecification } from 'maplibre-gl';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../domain/LocalText.ts';
import { FIRST_LABEL_LAYER } from './baseNameLayers.ts';
import type { BaseLayers } from './bases/BaseLayers.ts';
import { baseStyle } from './baseStyle.ts';
import { CLICKABLE_LABEL_LAYERS } from './labelLayers.ts';
import { PALETTES } from './palette.ts';

const sources = { water: 'a', hills: 'b', network: 'g', sheet: 'h', boundaries: 'c', districtLand: 'd', rivers: 'e', cities: 'i', townOutlines: 'f' };
const schemes = Object.keys(PALETTES) as (keyof typeof PALETTES)[];

describe.each(schemes)('%s', (scheme) => {
  describe.each(LANGUAGES)('%s', (language) => {
    test.each([true, false])('the style is valid, boundary drawn: %s', (drawBoundary) => {
      const style = baseStyle({ sources, scheme, language, drawBoundary, townOutlines: drawBoundary ? 'numbered' : 'none', latitude: 22.4 });
      expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
    });
  });
});

test('without a boundary the style neither holds nor fetches any administrative line', () => {
  const style = baseStyle({ sources, scheme: 'light', language: 'zh-Hans', drawBoundary: false, townOutlines: 'none', latitude: 22.4 });
  expect(JSON.stringify(style)).not.toMatch(/district-|boundaries|neighbour-line|town-outline/);
});

test('another base map stands in the place of the ground, and what may be drawn of boundaries stays', () => {
  const base: BaseLayers = {
    sources: { 'base-x': { type: 'raster', tiles: ['https://x/{z}/{x}/{y}'] } },
    layers: [{ id: 'base-x', type: 'raster', source: 'base-x' }],
  };
  const [drawn, bare] = [true, false].map((drawBoundary) =>
    baseStyle({ sources, scheme: 'dark', language: 'en', drawBoundary, townOutlines: 'none', latitude: 22.4, base }),
  );
  expect(validateStyleMin(drawn as StyleSpecification)).toEqual([]);
  const ids = drawn?.layers.map(({ id }) => id) ?? [];
  expect(ids[0]).toBe('base-x');
  expect(ids).toEqual(expect.arrayContaining(['district-line', FIRST_LABEL_LAYER, 'town-name']));
  const FILLED = ['place-pins', 'zones', 'routes', 'place-labels', 'theme-names', 'bench-names'];
  const used = new Set((drawn?.layers ?? []).flatMap((layer) => ('source' in layer ? [layer.source] : [])));
  expect(Object.keys(drawn?.sources ?? {})).toEqual(expect.arrayContaining([...used]));
  expect(Object.keys(drawn?.sources ?? {})).toEqual(['base-x', 'boundaries', ...FILLED]);
  expect(Object.keys(bare?.sources ?? {})).toEqual(['base-x', ...FILLED]);
});

test('lines of the surroundings lie on the ground and below the district’s line', () => {
  const { layers } = baseStyle({ sources, scheme: 'light', language: 'en', drawBoundary: true, townOutlines: 'none', latitude: 22.4 });
  const ids = layers.map(({ id }) => id);
  const network = layers.filter((layer) => layer.type === 'line' && layer.source === 'network').map(({ id }) => id);
  expect(network.length).toBeGreaterThan(0);
  for (const id of network) {
    expect(ids.indexOf(id)).toBeGreaterThan(ids.indexOf('shore'));
    expect(ids.indexOf(id)).toBeLessThan(ids.indexOf('district-line'));
  }
});

test('the planning layers find the label layer that they go below', () => {
  const ids = baseStyle({ sources, scheme: 'light', language: 'en', drawBoundary: true, townOutlines: 'none', latitude: 22.4 }).layers.map(({ id }) => id);
  expect(ids).toContain(FIRST_LABEL_LAYER);
  for (const layer of CLICKABLE_LABEL_LAYERS) expect(ids.indexOf(layer)).toBeGreaterThan(ids.indexOf(FIRST_LABEL_LAYER));
});

test('outlines of towns are drawn below the district’s line, and not fetched where there are none', () => {
  const [style, without] = (['all', 'none'] as const).map((townOutlines) =>
    baseStyle({ sources, scheme: 'light', language: 'en', drawBoundary: true, townOutlines, latitude: 22.4 }),
  );
  const ids = style?.layers.map(({ id }) => id) ?? [];
  expect(ids.indexOf('town-outline-line')).toBeGreaterThan(ids.indexOf('shore'));
  expect(ids.indexOf('town-outline-line')).toBeLessThan(ids.indexOf('district-line'));
  expect(JSON.stringify(without)).not.toContain('town-outline');
});

test.each([
  ['all', undefined],
  ['numbered', ['has', 'approvalNumber']],
] as const)('of the file with the outlines of towns, %s are drawn', (townOutlines, filter) => {
  const { sources: used } = baseStyle({ sources, scheme: 'light', language: 'en', drawBoundary: true, townOutlines, latitude: 22.4 });
  expect(used['town-outlines']).toEqual({ type: 'geojson', data: 'f', ...(filter === undefined ? {} : { filter }) });
});
