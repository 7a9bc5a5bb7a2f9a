import geojsonValidation from 'geojson-validation';
import { expect, test } from 'vitest';
import { DEFAULT_STYLES, type Sketch } from './Sketch.ts';
import { parseSketchFile, toSketchFile } from './sketchFile.ts';

const effects = { newId: () => 'new', now: () => '2026-11-26T09:00:00.000Z' };
const base = { purpose: 'note', label: '', style: DEFAULT_STYLES.note, madeAt: '2026-11-25T10:00:00.000Z' } as const;
const snap = { placeId: 'daze', radiusMetres: 2_500 };
const SKETCHES: readonly Sketch[] = [
  { ...base, id: 'a', shape: 'point', vertices: [{ at: [113, 22], snap }] },
  { ...base, id: 'b', shape: 'text', label: '<i>待查</i>', vertices: [{ at: [113.1, 22.1] }] },
  { ...base, id: 'c', purpose: 'measure', shape: 'line', style: { ...DEFAULT_STYLES.measure, line: 'dashed' }, vertices: [{ at: [179, 10] }, { at: [181, 11], snap }] },
  { ...base, id: 'd', shape: 'area', style: { ...base.style, hasFill: false }, vertices: [{ at: [113, 22] }, { at: [113.1, 22] }, { at: [113.1, 22.1], snap }] },
];
const file = (feature: object) => JSON.stringify({ type: 'FeatureCollection', features: [feature] });
const MOST_VERTICES = 20_000;
const point = { type: 'Point', coordinates: [113, 22] };

test('sketches come back from their file as they were, places under their corners and all', () => {
  expect(parseSketchFile(toSketchFile(SKETCHES), effects)).toEqual({ sketches: SKETCHES });
});

test('the file is valid GeoJSON whose rings run counter-clockwise, each place still at its own corner', () => {
  const clockwise: Sketch = { ...base, id: 'e', shape: 'area', vertices: [{ at: [113, 22], snap }, { at: [113.1, 22.1] }, { at: [113.1, 22] }] };
  const text = toSketchFile([...SKETCHES, clockwise], { title: '我的', notice: '非法定规划' });
  expect(geojsonValidation.isFeatureCollection(JSON.parse(text), true)).toEqual([]);
  expect(text).toContain('非法定规划');
  const read = parseSketchFile(text, effects);
  const last = 'sketches' in read ? read.sketches.at(-1) : undefined;
  expect(last?.vertices).toEqual(clockwise.vertices.toReversed());
});

test('a plain GeoJSON of another program is taken in as notes', () => {
  const read = parseSketchFile(file({ type: 'Feature', properties: null, geometry: point }), effects);
  expect(read).toEqual({ sketches: [{ ...base, id: 'new', shape: 'point', madeAt: effects.now(), vertices: [{ at: [113, 22] }] }] });
});

test('of two records with one id both are kept', () => {
  const twin = { type: 'Feature', id: 'a', properties: {}, geometry: point };
  const read = parseSketchFile(JSON.stringify({ type: 'FeatureCollection', features: [twin, twin] }), effects);
  expect('sketches' in read && read.sketches.map(({ id }) => id)).toEqual(['a', 'new']);
});

test.each([
  ['no JSON', '{', [{ kind: 'notJson' }]],
  ['no collection', '{"type":"Feature"}', [{ kind: 'notCollection' }]],
  ['a list', '[]', [{ kind: 'notCollection' }]],
  ['too many', JSON.stringify({ type: 'FeatureCollection', features: Array.from({ length: 5_001 }, () => ({})) }), [{ kind: 'tooMany' }]],
  ['no feature', file({}), [{ kind: 'field', record: 1, field: 'type' }]],
  ['a colour of no palette', file({ type: 'Feature', properties: { colour: 'url(x)' }, geometry: point }), [{ kind: 'field', record: 1, field: 'properties.colour' }]],
  ['two wrong fields', file({ type: 'Feature', properties: { widthPixels: 1e9, label: 7 }, geometry: point }), [
    { kind: 'field', record: 1, field: 'properties.widthPixels' },
    { kind: 'field', record: 1, field: 'properties.label' },
  ]],
  ['no geometry', file({ type: 'Feature', properties: {}, geometry: null }), [{ kind: 'field', record: 1, field: 'geometry' }]],
  ['many points', file({ type: 'Feature', properties: {}, geometry: { type: 'MultiPoint', coordinates: [[1, 2]] } }), [{ kind: 'field', record: 1, field: 'geometry.type' }]],
  ['a latitude of 91', file({ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: [[1, 2], [3, 91]] } }), [{ kind: 'field', record: 1, field: 'geometry.coordinates[1]' }]],
  ['a ring that is not closed', file({ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [[[0, 0], [1, 0], [1, 1], [0, 1]]] } }), [{ kind: 'field', record: 1, field: 'geometry.coordinates' }]],
  ['a hole', file({ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [[[0, 0], [1, 0], [1, 1], [0, 0]], [[0, 0], [1, 0], [1, 1], [0, 0]]] } }), [{ kind: 'field', record: 1, field: 'geometry.coordinates' }]],
  ['snaps for other corners', file({ type: 'Feature', properties: { snaps: [null, null] }, geometry: point }), [{ kind: 'field', record: 1, field: 'properties.snaps' }]],
  ['no object', 'null', [{ kind: 'notCollection' }]],
  ['features that are no list', '{"type":"FeatureCollection","features":{}}', [{ kind: 'notCollection' }]],
  ['features of another type', '{"type":"Topology","features":[]}', [{ kind: 'notCollection' }]],
  ['properties that are a list', file({ type: 'Feature', properties: [], geometry: point }), [{ kind: 'field', record: 1, field: 'properties' }]],
  ['a type of text that is no truth', file({ type: 'Feature', properties: { text: 'yes' }, geometry: point }), [{ kind: 'field', record: 1, field: 'properties.text' }]],
  ['too small a text', file({ type: 'Feature', properties: { textPixels: 7 }, geometry: point }), [{ kind: 'field', record: 1, field: 'properties.textPixels' }]],
  ['a width of a word', file({ type: 'Feature', properties: { widthPixels: '3' }, geometry: point }), [{ kind: 'field', record: 1, field: 'properties.widthPixels' }]],
  ['a day that is none', file({ type: 'Feature', properties: { madeAt: 'soon' }, geometry: point }), [{ kind: 'field', record: 1, field: 'properties.madeAt' }]],
  ['a day that is a number', file({ type: 'Feature', properties: { madeAt: 2026 }, geometry: point }), [{ kind: 'field', record: 1, field: 'properties.madeAt' }]],
  ['too long a label', file({ type: 'Feature', properties: { label: '字'.repeat(2_001) }, geometry: point }), [{ kind: 'field', record: 1, field: 'properties.label' }]],
  ['coordinates that are no list', file({ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: '113,22' } }), [{ kind: 'field', record: 1, field: 'geometry.coordinates' }]],
  ['a point of words', file({ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: ['113', 22] } }), [{ kind: 'field', record: 1, field: 'geometry.coordinates' }]],
  ['a ring that is no list', file({ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [7] } }), [{ kind: 'field', record: 1, field: 'geometry.coordinates' }]],
  ['an empty ring', file({ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [[]] } }), [{ kind: 'field', record: 1, field: 'geometry.coordinates' }]],
  ['a wrong corner of a ring', file({ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [[[0, 0], [1, 0], 'x', [0, 0]]] } }), [{ kind: 'field', record: 1, field: 'geometry.coordinates[0][2]' }]],
  ['a wrong first corner', file({ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: [[1, -91], [3, 9]] } }), [{ kind: 'field', record: 1, field: 'geometry.coordinates[0]' }]],
  ['a line of one corner', file({ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: [[1, 2]] } }), [{ kind: 'field', record: 1, field: 'geometry.coordinates' }]],
  ['too many corners', file({ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: Array.from({ length: MOST_VERTICES + 1 }, () => [1, 2]) } }), [{ kind: 'field', record: 1, field: 'geometry.coordinates' }]],
  ['a snap on no place', file({ type: 'Feature', properties: { snaps: [{ radiusMetres: 5 }] }, geometry: point }), [{ kind: 'field', record: 1, field: 'properties.snaps' }]],
  ['a snap that is a word', file({ type: 'Feature', properties: { snaps: ['daze'] }, geometry: point }), [{ kind: 'field', record: 1, field: 'properties.snaps' }]],
  ['one sound snap of two', file({ type: 'Feature', properties: { snaps: [null, { placeId: 'a', radiusMetres: -1 }] }, geometry: { type: 'LineString', coordinates: [[1, 2], [3, 4]] } }), [{ kind: 'field', record: 1, field: 'properties.snaps' }]],
] as const)('a file with %s gives no sketch but says where it is wrong', (_what, text, problems) => {
  expect(parseSketchFile(text, effects)).toEqual({ problems });
});

test('what stands at a limit is taken: the mark before the text, the smallest and largest numbers, as many corners as there may be', () => {
  const properties = { widthPixels: 1, textPixels: 8, label: '', snaps: null, colour: null };
  const read = parseSketchFile(`\ufeff${file({ type: 'Feature', id: '', properties, geometry: point })}`, effects);
  expect(read).toEqual({ sketches: [expect.objectContaining({ id: 'new', style: { ...DEFAULT_STYLES.note, widthPixels: 1, textPixels: 8 } })] });
  const longest = file({ type: 'Feature', geometry: { type: 'LineString', coordinates: Array.from({ length: MOST_VERTICES }, (_, index) => [index / MOST_VERTICES, 2]) } });
  expect(parseSketchFile(longest, effects)).toHaveProperty('sketches.0.vertices.length', MOST_VERTICES);
});
