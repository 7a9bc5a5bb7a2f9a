import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection, Point } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { projectTo } from '../domain/paper/mapWindow.ts';
import { RIVER_NAME_LAYER } from './baseNameLayers.ts';
import { baseStyle, LABEL_SOURCE, PIN_SOURCE } from './baseStyle.ts';
import { ROUTE_NAME_LAYER } from './labelLayers.ts';
import { sheetStyle } from './sheetStyle.ts';

const WINDOW = { center: [113.05, 22.4], zoom: 10, width: 700, height: 600 } as const;
const sources = new Proxy({}, { get: (_all, name) => `/${String(name)}.geojson` }) as Parameters<typeof baseStyle>[0]['sources'];
const style = baseStyle({ sources, scheme: 'light', language: 'zh-Hans', drawBoundary: true, latitude: 22.4, townOutlines: 'none' });
const drawn = sheetStyle(style, WINDOW, [[100, 50, 160, 62]]);

test('the style of a sheet is sound', () => {
  expect(validateStyleMin(drawn)).toEqual([]);
});

const sourceOf = (layer: StyleSpecification['layers'][number]) => ('source' in layer ? layer.source : undefined);

const isOwn = (layer: StyleSpecification['layers'][number]) => [LABEL_SOURCE, PIN_SOURCE].includes(sourceOf(layer) as string);

test('pins and names of places, routes and rivers are left to the text above, everything else is drawn', () => {
  for (const id of [ROUTE_NAME_LAYER, RIVER_NAME_LAYER]) {
    expect(style.layers.find((layer) => layer.id === id)?.layout?.visibility).toBeUndefined();
    expect(drawn.layers.find((layer) => layer.id === id)?.layout?.visibility).toBe('none');
  }
  expect(drawn.layers.filter(isOwn)).toEqual([]);
  const kept = style.layers.filter((layer) => !isOwn(layer)).map(({ id }) => id);
  expect(kept.length).toBeGreaterThan(8);
  expect(drawn.layers.map(({ id }) => id).slice(0, -1)).toEqual(kept);
});

const squares = (drawn.sources['kept-free'] as unknown as { data: FeatureCollection<Point> }).data.features.map(({ geometry }) =>
  projectTo(WINDOW, geometry.coordinates as [number, number]),
);
const AT_THE_EDGE = 5;
const isInside = ([x, y]: readonly [number, number]) => x > AT_THE_EDGE && y > AT_THE_EDGE && x < WINDOW.width - AT_THE_EDGE && y < WINDOW.height - AT_THE_EDGE;

const along = (side: 0 | 1, at: number) => squares.filter((square) => Math.abs(square[side] - at) < 1).map((square) => square[1 - side] ?? NaN);

test('the frame, where a name would be cut, is paved on all sides', () => {
  for (const places of [along(0, 0), along(0, WINDOW.width), along(1, 0), along(1, WINDOW.height)]) {
    const gaps = places.toSorted((a, b) => a - b).map((place, index, all) => place - (all[index - 1] ?? place));
    expect(places.length).toBeGreaterThan(50);
    expect(Math.max(...gaps)).toBeLessThan(9);
  }
});

test('the room of a name is paved, edge to edge, by what gives way to none', () => {
  const at = squares.filter(isInside);
  expect(at.length).toBeGreaterThan(10);
  for (const [x, y] of at) expect(x > 100 && x < 160 && y > 50 && y < 62).toBe(true);
  expect(Math.min(...at.map(([x]) => x))).toBeLessThan(106);
  expect(Math.max(...at.map(([x]) => x))).toBeGreaterThan(154);
  expect(drawn.layers.at(-1)).toMatchObject({ type: 'symbol', layout: { 'text-allow-overlap': true }, paint: { 'text-opacity': 0 } });
});
