import { expect, test } from 'vitest';
import { aPlace } from '../aPlace.ts';
import type { Fact, PlanningFeature } from '../PlanningFeature.ts';
import { placeSource, type PlaceTableWords } from './placeSource.ts';
import { isNumeric, type TableSource } from './TableSource.ts';

/** Every word is its key, so that a cell shows where it comes from. */
const KEYED = new Proxy({}, { get: (_, key) => `<${String(key)}>` }) as never;

const WORDS: PlaceTableWords = {
  language: 'en',
  column: KEYED,
  kind: KEYED,
  subkind: KEYED,
  outcome: KEYED,
  accuracy: KEYED,
  themes: new Map([['hub', 'The hub']]),
  places: new Map([['daze', 'Daze']]),
  statusOf: ({ properties }) => properties.status.map(({ value }) => `is ${value}`),
  radius: (metres) => `±${metres}`,
  area: (areas) => (areas.length === 0 ? 'not found' : areas.map(({ squareMetres }) => squareMetres).join('+')),
  distance: ({ fromMetres, toMetres }) => `${fromMetres}–${toMetres}`,
  number: (value) => `#${value}`,
  inferred: (text) => `${text}?`,
  separator: ' & ',
};

const sourceOf = (places: readonly PlanningFeature[], distances?: Parameters<typeof placeSource>[2]) => placeSource(places, WORDS, distances);
const columnOf = (source: TableSource, id: string) => {
  const column = source.columns.find((each) => each.id === id);
  if (column === undefined) throw new Error(`no column ${id}`);
  return column;
};
const cells = (source: TableSource, id: string) => Array.from({ length: source.count }, (_, row) => columnOf(source, id).text(row));
const numbersOf = (source: TableSource, id: string) => {
  const column = columnOf(source, id);
  return isNumeric(column) ? [[...column.values], column.upper === undefined ? undefined : [...column.upper]] : undefined;
};
const anArea = (value: number, unit: Fact['unit']) => ({ field: 'plannedArea', value, unit }) as unknown as Fact;

test('the columns stand in one order, the reader’s language first, and some are not shown at first', () => {
  const { columns, id, count, rowId } = sourceOf([aPlace({ id: 'a' })]);
  expect(columns.map((column) => `${column.id}${column.isUsual ? '' : '-'}`)).toEqual([
    'nameEn', 'nameHans-', 'nameHant-', 'kind', 'subkind-', 'themes', 'zone', 'town', 'status', 'outcomes', 'accuracy', 'radius', 'area', 'host-', 'passages', 'lon-', 'lat-',
  ]);
  expect(columns.map(({ label }) => label)[0]).toBe('<nameEn>');
  expect([id, count, rowId(0), rowId(1)]).toEqual(['places', 1, 'a', '']);
});

test('what a column is about is filtered for map and list too', () => {
  const { columns } = sourceOf([aPlace()]);
  expect(Object.fromEntries(columns.flatMap((column) => (column.facet === undefined ? [] : [[column.id, column.facet]])))).toEqual({
    kind: 'kinds', themes: 'themes', zone: 'zones', status: 'statuses', outcomes: 'outcomes', accuracy: 'withinMetres',
  });
});

test('words stand for ids; one without a word is shown as it is, and what we inferred is told as such', () => {
  const source = sourceOf([
    aPlace({ kind: 'park', subkind: 'bridge' as never, themes: ['hub', 'other'], town: 'daze', zone: 'nowhere', host: 'daze', inferred: ['town'] }),
    aPlace({ kind: 'town', outcomes: ['late', 'done'] }),
  ]);
  expect(cells(source, 'kind')).toEqual(['<park>', '<town>']);
  expect(cells(source, 'subkind')).toEqual(['<bridge>', '']);
  expect(cells(source, 'themes')).toEqual(['The hub & other', '']);
  expect(cells(source, 'town')).toEqual(['Daze?', '']);
  expect(cells(source, 'zone')).toEqual(['nowhere', '']);
  expect(cells(source, 'host')).toEqual(['Daze', '']);
  expect(cells(source, 'outcomes')).toEqual(['', '<late> & <done>']);
  expect(columnOf(source, 'themes')).toMatchObject({ kind: 'list', parts: [['The hub', 'other']] });
  expect(columnOf(source, 'kind')).toMatchObject({ kind: 'text' });
});

test('states, outcomes and precision are sorted by how far, how well and how exactly, not by their words', () => {
  const source = sourceOf([
    aPlace({ status: [{ value: 'operating' }] as never, outcomes: ['nothing', 'late'], accuracy: { class: 'site' } }),
    aPlace({ status: [{ value: 'planned' }, { value: 'operating' }] as never, outcomes: ['done'], accuracy: { class: 'corridor' } }),
    aPlace({ status: [{ value: 'planned' }] as never, outcomes: ['changed'], accuracy: { class: 'unlocated' } }),
  ]);
  const ranks = (id: string) => {
    const column = columnOf(source, id);
    if (isNumeric(column)) throw new Error(id);
    return [0, 1, 2].map((row) => Number(column.sortBy?.[(column.codes[row] ?? 0) - 1]));
  };
  const [operating, both, planned] = ranks('status');
  expect(both).toBe(operating);
  expect(operating).toBeLessThan(Number(planned));
  expect(ranks('outcomes')).toEqual([1, 0, 2]);
  const [site, corridor, unlocated] = ranks('accuracy');
  expect([Number(corridor) > Number(site), Number(unlocated) > Number(corridor)]).toEqual([true, true]);
  expect(ranks('kind').every((rank) => rank >= 0)).toBe(true);
});

test('a pin tells its coordinates to four decimals, anything vaguer its radius, a course or an area its class, and no position says so', () => {
  const at = { type: 'Point', coordinates: [113.012345, 22.456789] } as const;
  const source = sourceOf([
    aPlace({ geometry: structuredClone(at) as never, accuracy: { class: 'site', radiusMetres: 100 } }),
    aPlace({ geometry: structuredClone(at) as never, accuracy: { class: 'town', radiusMetres: 2_500 } }),
    aPlace({ geometry: { type: 'LineString', coordinates: [[113, 22], [114, 23]] }, accuracy: { class: 'corridor', radiusMetres: undefined as never } }),
    aPlace({ geometry: null, accuracy: { class: 'unlocated', radiusMetres: undefined as never } }),
  ]);
  expect(cells(source, 'lon')).toEqual(['113.0123', '±2500', '<corridor>', '<unlocated>']);
  expect(cells(source, 'lat')).toEqual(['22.4568', '±2500', '<corridor>', '<unlocated>']);
  expect(numbersOf(source, 'lon')).toEqual([[113.0123, Number.NaN, Number.NaN, Number.NaN], undefined]);
  expect(cells(source, 'radius')).toEqual(['#100', '#2500', '', '']);
  expect(numbersOf(source, 'radius')?.[0]).toEqual([100, 2_500, Number.NaN, Number.NaN]);
});

test('areas are a range in hectares; a park without a figure says so, anything else says nothing', () => {
  const source = sourceOf([
    aPlace({ kind: 'park', facts: [anArea(15, 'mu'), anArea(2, 'km2')] }),
    aPlace({ kind: 'park' }),
    aPlace({ kind: 'project' }),
    aPlace({ kind: 'project', facts: [anArea(3, 'ha')] }),
  ]);
  expect(cells(source, 'area')).toEqual(['2000000+10000', 'not found', '', '30000']);
  expect(numbersOf(source, 'area')).toEqual([[1, Number.NaN, Number.NaN, 3], [200, Number.NaN, Number.NaN, 3]]);
});

test('passages are counted', () => {
  const source = sourceOf([aPlace({ evidence: ['2024/1/1', '2024/2/1'] }), aPlace()]);
  expect(cells(source, 'passages')).toEqual(['#2', '#0']);
  expect(numbersOf(source, 'passages')).toEqual([[2, 0], undefined]);
});

test('distances stand there where they are measured from somewhere, in kilometres', () => {
  expect(sourceOf([aPlace()]).columns.some(({ id }) => id === 'distance')).toBe(false);
  const source = sourceOf([aPlace({ id: 'a' }), aPlace({ id: 'b' })], new Map([['a', { fromMetres: 1_500, toMetres: 4_000 } as never]]));
  expect(cells(source, 'distance')).toEqual(['1500–4000', '']);
  expect(numbersOf(source, 'distance')).toEqual([[1.5, Number.NaN], [4, Number.NaN]]);
  expect(columnOf(source, 'distance')).toMatchObject({ kind: 'range', isUsual: true });
  expect(columnOf(source, 'distance').text(9)).toBe('');
});
