import { fileURLToPath } from 'node:url';
import { booleanPointInPolygon } from '@turf/turf';
import { expect, test } from 'vitest';
import { PIN_LIMIT_METRES } from '../src/domain/accuracy.ts';
import { toDrawing } from '../src/map/Drawing.ts';
import { readDistricts } from './base/readDistricts.ts';
import { buildData } from './buildData.ts';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const built = await buildData(PROJECT);
if (!built.ok) throw new Error(`the seeds have issues: ${JSON.stringify(built.issues)}`);
const { features, seeds } = built;
const place = (id: string) => {
  const found = features.find((feature) => feature.id === id);
  if (found === undefined) throw new Error(`no place ${id}`);
  return found;
};

test('every place that the report names has a passage, the others are context', () => {
  for (const { id, properties } of features) {
    expect(properties.evidence.length > 0, id).toBe(!properties.context);
  }
});

test('no place is drawn as a pin beyond 500 m', () => {
  const { pins } = toDrawing(features, features, []);
  const vague = features.filter(({ properties }) => (properties.accuracy.radiusMetres ?? Infinity) > PIN_LIMIT_METRES);
  const drawn = new Set(pins.map(({ place: { id } }) => id));
  expect(drawn.size).toBeGreaterThan(0);
  expect(vague.filter(({ id }) => drawn.has(id))).toEqual([]);
});

test('the eleven towns, three groups and every park of chapter 3 are there', () => {
  expect(features.filter(({ properties }) => properties.kind === 'town')).toHaveLength(11);
  expect(features.filter(({ properties }) => properties.kind === 'zone')).toHaveLength(3);
  const parks = ['zhizao', 'fengshanhu', 'silicon-energy', 'zhuxi-tech', 'yinhuwan', 'electronics-park', 'xincaifu', 'veolia-valley'];
  for (const id of parks) expect(place(id).properties.evidence.some((passage) => passage.startsWith('2024/3/')), id).toBe(true);
});

test('the expressway is a corridor through its six exits, from east to west', () => {
  const { geometry, properties } = place('s26');
  if (geometry?.type !== 'LineString') throw new Error('the expressway is a line');
  const longitudes = geometry.coordinates.map(([lon = 0]) => lon);
  expect(longitudes).toHaveLength(6);
  expect(longitudes).toEqual(longitudes.toSorted((a, b) => b - a));
  expect(properties.accuracy).toMatchObject({ class: 'corridor', method: 'derived' });
});

test('what is not located has a reason and a way to settle it', () => {
  const lost = features.filter(({ geometry }) => geometry === null);
  expect(lost.map(({ id }) => id)).toContain('silicon-energy');
  for (const { properties } of lost) {
    expect(properties.unlocated?.reason.en).toBeTruthy();
    expect(properties.unlocated?.toSettle['zh-Hans']).toBeTruthy();
  }
});

test('a point lies inside the district exactly where it is not said to lie outside', () => {
  const district = readDistricts(seeds.region).find(({ properties }) => properties.role === 'district');
  if (district === undefined) throw new Error('the package holds the district');
  const points = features.flatMap(({ id, geometry, properties }) =>
    geometry?.type === 'Point' ? [{ id, at: geometry.coordinates, outside: properties.outside }] : [],
  );
  expect(points.length).toBeGreaterThan(50);
  for (const { id, at, outside } of points) expect(booleanPointInPolygon(at, district), id).toBe(!outside);
});

test('the transport frame stands as context, each with a status and its date', () => {
  const frame = [
    's26-zhongshan',
    'shenzhong-link',
    'yinzhou-expressway',
    's32',
    'g15',
    'jiangzhan-rail',
    'shenjiang-rail',
    'guangzhu-rail',
    'huangmaohai-link',
    'yamen-channel',
  ];
  for (const id of frame) {
    const { context, kind, status } = place(id).properties;
    expect({ context, kind }, id).toEqual({ context: true, kind: 'route' });
    expect(status[0]?.asOf, id).toMatch(/^\d{4}/);
  }
  const subkinds = features.filter(({ properties }) => properties.context).map(({ properties }) => properties.subkind);
  expect(subkinds).toEqual(expect.arrayContaining(['exit', 'station', 'port', 'airport', 'bridge']));
});

function figures(id: string, field: string): string[] {
  const facts = place(id).properties.facts.filter((fact) => fact.field === field);
  return facts.map(({ value, unit }) => `${JSON.stringify(value)} ${unit ?? ''}`);
}

test('conflicting figures stand side by side', () => {
  expect(figures('hub-newtown', 'plannedArea')).toEqual(['19.6 km2', '188 km2']);
  expect(figures('xincaifu', 'plannedArea')).toEqual(['130 ha', '238 ha']);
  expect(figures('yamen', 'landArea')).toEqual(['281 km2', '206 km2']);
});

test('every position, status and fact names its source', () => {
  for (const { id, geometry, properties } of features) {
    expect(geometry === null || properties.accuracy.sources.length > 0, id).toBe(true);
    for (const { source } of [...properties.status, ...properties.facts]) expect(source, id).not.toBe('');
  }
});
