import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { StyleSpecification } from 'maplibre-gl';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../domain/LocalText.ts';
import { SCHEMES } from '../../domain/Scheme.ts';
import { fontStack } from '../fontStack.ts';
import { BASE_SOURCE_PREFIX, type BaseLayers } from './BaseLayers.ts';
import { protomapsLayers } from './protomapsLayers.ts';
import { openTianditu, tiandituTiles } from './tianditu.ts';

const tianditu = { endpoint: 'https://t{0-7}.tianditu.gov.cn', key: '0123456789abcdef0123456789abcdef' };

function styleOf({ sources, layers }: BaseLayers): StyleSpecification {
  return { version: 8, sources: { ...sources }, layers: [...layers] };
}

describe.each(SCHEMES)('%s', (scheme) => {
  test.each(LANGUAGES)('in %s every base map is a valid style that asks nobody for icons or glyphs', (language) => {
    const archive: BaseLayers = { sources: { 'base-archive': { type: 'vector', tiles: ['pmtiles://a/{z}/{x}/{y}'] } }, layers: protomapsLayers('base-archive', scheme, language) };
    const all = [archive, openTianditu(tianditu, 'tianditu-vec').layersFor(scheme, language), openTianditu(tianditu, 'tianditu-img').layersFor(scheme, language)];
    for (const base of all) {
      expect(validateStyleMin(styleOf(base)).map(({ message }) => message)).toEqual([]);
      expect(Object.keys(base.sources).every((id) => id.startsWith(BASE_SOURCE_PREFIX))).toBe(true);
      expect(JSON.stringify(base)).not.toMatch(/icon-image|Noto Sans (Regular|Medium|Italic|Devanagari)/);
    }
  });
});

test('labels of an archive are drawn in the fonts of the map, Chinese first where the page is Chinese', () => {
  const labels = protomapsLayers('base-archive', 'light', 'zh-Hans').filter((layer) => layer.type === 'symbol');
  expect(labels.length).toBeGreaterThan(4);
  for (const { layout } of labels) expect(layout?.['text-font']).toEqual(fontStack('zh-Hans'));
  expect(JSON.stringify(labels)).toContain('name:zh-Hans');
});

test('no administrative line comes from an archive', () => {
  const layers = protomapsLayers('base-archive', 'light', 'zh-Hans');
  expect(layers.filter((layer) => 'source-layer' in layer && layer['source-layer'] === 'boundaries')).toEqual([]);
});

test('tiles of Tianditu are asked for as it documents, on each of its servers', () => {
  const tiles = tiandituTiles(tianditu, 'cva');
  expect(tiles).toHaveLength(8);
  expect(tiles[3]).toBe(
    'https://t3.tianditu.gov.cn/cva_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=cva&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk=0123456789abcdef0123456789abcdef',
  );
});

test.each([
  ['tianditu-vec', 'zh-Hant', ['base-vec', 'base-cva']],
  ['tianditu-vec', 'en', ['base-vec', 'base-eva']],
  ['tianditu-img', 'zh-Hans', ['base-img', 'base-cia']],
  ['tianditu-img', 'en', ['base-img', 'base-eia']],
] as const)('%s in %s is the picture below its names', (id, language, sources) => {
  const { layers } = openTianditu(tianditu, id).layersFor('light', language);
  expect(layers.flatMap((layer) => ('source' in layer ? [layer.source] : []))).toEqual(sources);
});

test('the approval number that the operator states is passed on, and none is made up', () => {
  expect(openTianditu(tianditu, 'tianditu-vec').credit).toEqual({ id: 'tianditu-vec' });
  expect(openTianditu({ ...tianditu, approvalNumber: 'GS(2024)1号' }, 'tianditu-img').credit).toEqual({ id: 'tianditu-img', approvalNumber: 'GS(2024)1号' });
});
