import { expect, test } from 'vitest';
import { allOf, textOf, xmlTree } from '../../../scripts/testing/xmlTree.ts';
import { aPlace } from '../aPlace.ts';
import { geodesicMetres } from '../distance.ts';
import type { PlanningFeature } from '../PlanningFeature.ts';
import { anExportContext } from './anExportContext.ts';
import { EXPORT_FIELDS, toRecord } from './ExportRecord.ts';
import { toKml } from './toKml.ts';

const SQUARE = [[[113, 22], [113.1, 22], [113.1, 22.1], [113, 22.1], [113, 22]]];
const HOLE = [[113.04, 22.04], [113.04, 22.06], [113.06, 22.06], [113.04, 22.04]];
const LINE = [[113, 22], [113.1, 22.1]];

function placemark(place: PlanningFeature, context = anExportContext()) {
  const [found] = allOf(xmlTree(toKml([place], context)), 'Placemark');
  if (found === undefined) throw new Error('no placemark');
  return found;
}

const names = (place: PlanningFeature, context = anExportContext()) => placemark(place, context).children.map(({ name }) => name);

test('a precise place is a point', () => {
  const pin = placemark(aPlace({ accuracy: { class: 'site', radiusMetres: 300 } }));
  expect(textOf(pin, 'styleUrl')).toBe('#pin');
  expect(allOf(pin, 'coordinates').map(({ text }) => text)).toEqual(['113,22.5']);
});

test('a vague place is a disc of its radius and no point', () => {
  const vague = placemark(aPlace());
  expect(textOf(vague, 'styleUrl')).toBe('#disc');
  expect(allOf(vague, 'Point')).toEqual([]);
  const ring = (allOf(vague, 'coordinates')[0]?.text ?? '').split(' ').map((at) => at.split(',').map(Number));
  expect(ring.length).toBeGreaterThan(30);
  for (const [lon = 0, lat = 0] of ring) expect(Math.abs(geodesicMetres([113, 22.5], [lon, lat]) - 2_500)).toBeLessThan(25);
});

test('a town that is vague is a disc too, and a precise one a point', () => {
  expect(names(aPlace({ kind: 'town' }))).toContain('Polygon');
  expect(names(aPlace({ kind: 'town', accuracy: { class: 'site', radiusMetres: 300 } }))).toContain('Point');
});

test('a corridor is its band and never a line; a course that is known is a line', () => {
  const corridor = aPlace({ id: 's26', kind: 'route', geometry: { type: 'LineString', coordinates: LINE }, accuracy: { class: 'corridor', radiusMetres: 4_000 } });
  const bands = new Map([['s26', { type: 'Polygon' as const, coordinates: SQUARE }]]);
  const band = placemark(corridor, anExportContext({ bands }));
  expect(textOf(band, 'styleUrl')).toBe('#band');
  expect(allOf(band, 'Polygon')).toHaveLength(1);
  expect(allOf(band, 'LineString')).toEqual([]);
  const course = aPlace({ kind: 'route', geometry: { type: 'MultiLineString', coordinates: [LINE, LINE] }, accuracy: { class: 'site', radiusMetres: 100 } });
  expect(allOf(placemark(course), 'LineString')).toHaveLength(2);
});

test('areas keep their parts and holes', () => {
  const area = placemark(aPlace({ parts: ['a'], geometry: { type: 'MultiPolygon', coordinates: [[...SQUARE, HOLE], SQUARE] }, accuracy: { class: 'area' } }));
  expect(allOf(area, 'outerBoundaryIs')).toHaveLength(2);
  expect(allOf(area, 'innerBoundaryIs').map((hole) => allOf(hole, 'coordinates')[0]?.text.split(' ').length)).toEqual([4]);
});

test('a place without position stays as a name with its reason', () => {
  const unknown = aPlace({ geometry: null, accuracy: { class: 'unlocated' } });
  expect(names(unknown)).toEqual(['name', 'Snippet', 'description', 'styleUrl', 'ExtendedData']);
  expect(textOf(placemark(unknown), 'description')).toContain('test');
});

test('markup in a name is text for the XML reader and for the globe, which reads descriptions as HTML', () => {
  const evil = `</name><script>alert(1)</script>]]>&amp;"'<![CDATA[`;
  const found = placemark(aPlace({ name: { 'zh-Hans': evil, 'zh-Hant': evil, en: evil } }));
  expect(textOf(found, 'name')).toBe(evil);
  expect((textOf(found, 'description') ?? '').replaceAll('<br>', '')).not.toMatch(/[<>]/);
});

test('each kind is a folder; document and places say what they are', () => {
  const tree = xmlTree(toKml([aPlace({ kind: 'town' }), aPlace(), aPlace()], anExportContext()));
  expect(tree.attributes['xmlns']).toBe('http://www.opengis.net/kml/2.2');
  expect(allOf(tree, 'Folder').map((folder) => [textOf(folder, 'name'), allOf(folder, 'Placemark').length])).toEqual([['town', 1], ['park', 2]]);
  const descriptions = allOf(tree, 'description').map(({ text }) => text);
  expect(descriptions).toHaveLength(4);
  for (const text of descriptions) expect(text).toMatch(/示意图<br>非法定规划<br>数据截至 2026-11-23/);
  expect(descriptions[0]).toContain('数据：某报 · 某图 (MIT)');
  const styles = new Set(allOf(tree, 'Style').map(({ attributes }) => `#${attributes['id']}`));
  for (const { text } of allOf(tree, 'styleUrl')) expect(styles).toContain(text);
});

test('a course is drawn broad, and an area is filled where its fill can be seen', () => {
  const styles = allOf(xmlTree(toKml([aPlace()], anExportContext())), 'Style').map((style) => [
    style.attributes['id'],
    allOf(style, 'width')[0]?.text,
    allOf(style, 'fill')[0]?.text,
    allOf(style, 'text')[0]?.text,
  ]);
  expect(styles).toEqual(
    [['pin', '1', '0'], ['disc', '1', '1'], ['area', '1', '1'], ['host', '1', '0'], ['line', '3', '0'], ['band', '1', '1'], ['none', '1', '0']].map((each) => [...each, '$[description]']),
  );
});

test('the data of a place are what is known of it, each under the name of its column', () => {
  const data = allOf(placemark(aPlace()), 'Data');
  const context = anExportContext();
  const record = toRecord(aPlace(), context);
  const known = EXPORT_FIELDS.filter((field) => record[field] !== null && record[field] !== '');
  expect(known.length).toBeLessThan(EXPORT_FIELDS.length);
  expect(data.map((each) => [each.attributes['name'], textOf(each, 'displayName'), textOf(each, 'value')])).toEqual(
    known.map((field) => [field, context.words.column[field], String(record[field])]),
  );
  expect((textOf(placemark(aPlace()), 'description') ?? '').split('<br>')).not.toContain('');
  expect(allOf(placemark(aPlace()), 'Snippet').map(({ attributes }) => attributes)).toEqual([{ maxLines: '0' }]);
});
