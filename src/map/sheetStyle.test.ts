import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection, Point } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { projectTo } from '../domain/paper/mapWindow.ts';
import { baseStyle, LABEL_SOURCE, PIN_SOURCE } from './baseStyle.ts';
import { sheetStyle } from './sheetStyle.ts';

const WINDOW = { center: [113.05, 22.4], zoom: 10, width: 700, height: 600 } as const;
const sources = new Proxy({}, { get: (_all, name) => `/${String(name)}.geojson` }) as Parameters<typeof baseStyle>[0]['sources'];
const style = baseStyle({ sources, scheme: 'light', language: 'zh-Hans', drawBoundary: true, latitude: 22.4, townOutlines: 'none' });
const drawn = sheetStyle(style, WINDOW, [[100, 50, 160, 62]]);

test('the style of a sheet is sound', () => {
  expect(validateStyleMin(drawn)).toEqual([]);
});

const sourceOf = (layer: StyleSpecification['layers'][number]) => ('source' in layer ? layer.source : undefined);

test('pins and names of places are left to the text above, everything else is drawn', () => {
  const own = [LABEL_SOURCE, PIN_SOURCE];
  expect(drawn.layers.filter((layer) => own.includes(sourceOf(layer) as string))).toEqual([]);
  const kept = style.layers.filter((layer) => !own.includes(sourceOf(layer) as string)).map(({ id }) => id);
  expect(kept.length).toBeGreaterThan(8);
  expect(drawn.layers.map(({ id }) => id).slice(0, -1)).toEqual(kept);
});

test('the room of a name is paved, edge to edge, by what gives way to none', () => {
  const source = drawn.sources['kept-free'] as unknown as { data: FeatureCollection<Point> };
  const at = source.data.features.map(({ geometry }) => projectTo(WINDOW, geometry.coordinates as [number, number]));
  expect(at.length).toBeGreaterThan(10);
  for (const [x, y] of at) expect(x > 100 && x < 160 && y > 50 && y < 62).toBe(true);
  expect(Math.min(...at.map(([x]) => x))).toBeLessThan(106);
  expect(Math.max(...at.map(([x]) => x))).toBeGreaterThan(154);
  expect(drawn.layers.at(-1)).toMatchObject({ type: 'symbol', layout: { 'text-allow-overlap': true }, paint: { 'text-opacity': 0 } });
});
