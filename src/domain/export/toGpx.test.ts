import { expect, test } from 'vitest';
import { allOf, textOf, xmlTree } from '../../../scripts/testing/xmlTree.ts';
import { aPlace } from '../aPlace.ts';
import { anExportContext } from './anExportContext.ts';
import { leftOutOfGpx, toGpx } from './toGpx.ts';

const LINE = [[113, 22], [113.1, 22.1]];
const SQUARE = { type: 'Polygon', coordinates: [[[113, 22], [113.1, 22], [113.1, 22.1], [113, 22]]] } as never;
const named = (name: string) => ({ name: { 'zh-Hans': name, 'zh-Hant': name, en: name } });

const pin = aPlace({ ...named('学校'), evidence: ['2024/7/1'], accuracy: { class: 'site', radiusMetres: 300, sources: ['某报'] } });
const course = aPlace({ ...named('高速'), kind: 'route', geometry: { type: 'MultiLineString', coordinates: [LINE, LINE] }, accuracy: { class: 'site', radiusMetres: 100 } });
const coarse = aPlace(named('园区'));
const hosted = aPlace({ ...named('项目'), host: 'park', geometry: SQUARE, accuracy: { class: 'area', radiusMetres: 4_000 } });
const outline = aPlace({ ...named('界'), geometry: SQUARE, accuracy: { class: 'area', radiusMetres: 30 } });
const corridor = aPlace({ ...named('铁路'), kind: 'route', geometry: { type: 'LineString', coordinates: LINE }, accuracy: { class: 'corridor', radiusMetres: 4_000 } });
const unknown = aPlace({ ...named('院'), geometry: null, accuracy: { class: 'unlocated' } });
const all = [course, coarse, pin, hosted, outline, corridor, unknown];

test('points good to 500 m are waypoints, known courses tracks, in the order of the schema', () => {
  const tree = xmlTree(toGpx(all, anExportContext()));
  expect(tree.children.map(({ name }) => name)).toEqual(['metadata', 'wpt', 'trk']);
  const [waypoint] = allOf(tree, 'wpt');
  expect(waypoint?.attributes).toEqual({ lat: '22.5', lon: '113' });
  expect(waypoint?.children.map(({ name, text }) => [name, text])).toEqual([
    ['name', '学校'],
    ['desc', 'test\n示意图\n非法定规划\n数据截至 2026-11-23'],
    ['src', '某报'],
    ['type', 'park'],
  ]);
  expect(allOf(tree, 'trkseg').map((segment) => segment.children.length)).toEqual([2, 2]);
});

test('what would become a false target is left out by name and reason', () => {
  expect(all.map(leftOutOfGpx)).toEqual([undefined, 'coarse', undefined, 'area', 'area', 'corridor', 'unlocated']);
  const [metadata] = allOf(xmlTree(toGpx(all, anExportContext())), 'metadata');
  const description = (metadata === undefined ? undefined : textOf(metadata, 'desc')) ?? '';
  expect(description.split('\n')).toEqual([
    '一张图', '示意图', '非法定规划', '数据截至 2026-11-23', '范围：全部：3 处', '数据：某报 · 某图 (MIT)',
    'coarse: 园区 ±2500', 'area: 项目 · 界', 'corridor: 铁路', 'unlocated: 院',
  ]);
});

test('an address becomes a link, and a date a moment; a year alone is none', () => {
  const addresses = { map: 'https://m/?a=1&b=2', place: (id: string) => `https://m/?sel=${id}&lang=en`, passage: (id: string) => id };
  const tree = xmlTree(toGpx([pin], anExportContext({ addresses })));
  expect(allOf(tree, 'link').map(({ attributes }) => attributes['href'])).toEqual(['https://m/?a=1&b=2', 'https://m/?sel=place&lang=en']);
  expect(allOf(tree, 'time').map(({ text }) => text)).toEqual(['2026-11-23T00:00:00Z']);
  expect(allOf(xmlTree(toGpx([pin], anExportContext({ dataDate: '2024' }))), 'time')).toEqual([]);
});

test('markup in a name is text', () => {
  const evil = '</name><wpt lat="0" lon="0"/>]]>&';
  const tree = xmlTree(toGpx([aPlace({ ...named(evil), accuracy: { class: 'site', radiusMetres: 10 } }), aPlace(named(evil))], anExportContext()));
  expect(allOf(tree, 'wpt').map((point) => textOf(point, 'name'))).toEqual([evil]);
});
