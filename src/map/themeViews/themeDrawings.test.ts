import type { Layer } from '@deck.gl/core';
import { expect, test } from 'vitest';
import { aPlace } from '../../domain/aPlace.ts';
import { geodesicArea } from '../../domain/geodesicArea.ts';
import type { Fact } from '../../domain/PlanningFeature.ts';
import type { Theme } from '../../domain/Theme.ts';
import { toAreaSquares, type AreaSquare } from '../../domain/themeViews/toAreaSquares.ts';
import type { Arc } from '../../domain/themeViews/toArcs.ts';
import type { MeasuredTowns } from '../../domain/themeViews/toMeasuredTowns.ts';
import { toMasses } from '../../domain/themeViews/toMasses.ts';
import { areaDrawing } from './areaDrawing.ts';
import { distanceBandDrawing } from './distanceBandDrawing.ts';
import { massDrawing } from './massDrawing.ts';
import { LARGEST_PIXELS, measureDrawing } from './measureDrawing.ts';
import { relationDrawing } from './relationDrawing.ts';
import { themeStyle } from './ThemeStyle.ts';

const words = { 'zh-Hans': '主题', 'zh-Hant': '主題', en: 'theme' };
const theme: Theme = { id: 'a', chapter: 1, name: words, short: words, colour: { light: '#1870c2', dark: '#3f9af6' }, icon: 'x' };
const style = themeStyle(theme, 'light');
/** What the layer of that id is given; deck.gl types no accessor of a layer that it does not know. */
function propsOf(layers: readonly Layer[], id: string): Props {
  const layer = layers.find((each) => each.id === id);
  if (layer === undefined) throw new Error(`no layer ${id}`);
  return layer.props;
}

interface Props {
  readonly data: unknown;
  readonly getWidth?: unknown;
  readonly getRadius?: (each: unknown) => number;
  readonly getSourceColor?: unknown;
  readonly getTargetColor?: unknown;
  readonly greatCircle?: boolean;
  readonly extensions?: readonly { readonly opts: unknown }[];
}

const aTown = (id: string) => ({ place: aPlace({ id, kind: 'town' }), position: [113, 22.5] as [number, number] });
const planned = (value: number, rest: Partial<Fact> = {}): Fact => ({ field: 'plannedArea', value, unit: 'km2', asOf: '2024', grade: 'B', source: 's', ...rest });

test('arcs are equally wide, of one colour, flat, and each leads to its relation', () => {
  const relation = { id: '1', passage: '2024/1/1', theme: 'a', ends: [{ place: 'x' }, { district: true }], label: words } as const;
  const arcs: Arc[] = [0, 1].map((lane) => ({ relation, ends: [[114, 22.5], [113, 22.3]], lane }));
  const drawing = relationDrawing(arcs, { district: [113, 22.3], districtName: '全区' }, style);
  const props = propsOf(drawing.above(), 'theme-arc');
  expect(props.getWidth).toBe(2);
  expect(props.getSourceColor).toEqual(props.getTargetColor);
  expect(props.greatCircle).toBe(false);
  expect(props.data).toBe(arcs);
  expect(drawing.names.features.map(({ properties }) => properties.text)).toEqual(['全区']);
});

test('a town without a figure is an open ring of its own and has no figure beside it', () => {
  const target = { place: 'a', label: words, figure: { comparator: 'over', value: 80, unit: 'yi-yuan' }, passage: '2024/4/3', outcome: { verdict: 'not-found', beside: [], reviewedOn: '' } } as const;
  const towns: MeasuredTowns = { measured: [{ ...aTown('a'), target }], without: [aTown('b')] };
  const { above, names } = measureDrawing(towns, () => '超过 80 亿元', style);
  expect(propsOf(above(), 'theme-measured').data).toBe(towns.measured);
  expect(propsOf(above(), 'theme-measured').getRadius?.(towns.measured[0])).toBe(LARGEST_PIXELS);
  expect(propsOf(above(), 'theme-unmeasured').data).toBe(towns.without);
  expect(names.features.map(({ properties }) => properties.text)).toEqual(['超过 80 亿元']);
});

test('masses grow fainter outwards and take the place of the marks that they stand for', () => {
  const { masses } = toMasses([aPlace({ id: 'wood', kind: 'facility' })]);
  const { below, replaced } = massDrawing(masses, style);
  const { data, extensions } = propsOf(below(), 'theme-mass');
  expect(data).toHaveLength(1);
  expect(extensions?.map(({ opts }) => opts)).toEqual([{ leftAtEdge: 0, outlinePixels: 0 }]);
  expect([...replaced]).toEqual(['wood']);
});

test('each stated area has a square of that area, and what is unknown has none', () => {
  const areas: AreaSquare[] = toAreaSquares([
    aPlace({ id: 'sure', facts: [planned(4)] }),
    aPlace({ id: 'disputed', facts: [planned(1), planned(2)] }),
    aPlace({ id: 'part', facts: [planned(3, { part: true })] }),
    aPlace({ id: 'unknown' }),
  ]);
  const layers = areaDrawing(areas, ({ state }) => state, style).above();
  const squares = propsOf(layers, 'theme-area').data as { place: { id: string }; ring: [number, number][]; isSure: boolean }[];
  const told = squares.map(({ place, ring, isSure }) => [place.id, Math.round(geodesicArea({ type: 'Polygon', coordinates: [ring] }) / 1e5) / 10, isSure]);
  expect(told).toEqual([['sure', 4, true], ['part', 3, false], ['disputed', 2, false], ['disputed', 1, true]]);
  const unknown = propsOf(layers, 'theme-area-unknown').data as { place: { id: string } }[];
  expect(unknown.map(({ place }) => place.id)).toEqual(['unknown']);
});

test('an edge of distance is drawn once for each band and bears its farther distance', () => {
  const edge = { type: 'MultiLineString', coordinates: [[[113, 22], [113.1, 22], [113, 22.1], [113, 22]]] } as const;
  const bands = [4_000, 8_000].map((toMetres) => ({
    type: 'Feature' as const,
    geometry: { type: 'Polygon' as const, coordinates: edge.coordinates.map((line) => line.map((point) => [...point])) },
    properties: { route: 's26', fromMetres: toMetres - 4_000, toMetres, edge: { type: 'MultiLineString' as const, coordinates: edge.coordinates.map((line) => line.map((point) => [...point])) } },
  }));
  const { below, names } = distanceBandDrawing(bands, (metres) => `${metres} m`, style);
  expect((propsOf(below(), 'theme-distance-edge').data as unknown[]).length).toBe(2);
  expect(names.features.map(({ properties }) => [properties.text, properties.isAlong])).toEqual([['4000 m', true], ['8000 m', true]]);
});

test('layers are made anew for every list, because deck.gl takes none back that it has let go', () => {
  const { above } = relationDrawing([], { district: [113, 22], districtName: '' }, style);
  expect(above()[0]).not.toBe(above()[0]);
});
