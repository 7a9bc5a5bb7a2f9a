import { expect, test } from 'vitest';
import { aPlace } from '../aPlace.ts';
import { geodesicMetres } from '../distance.ts';
import { anExportContext } from './anExportContext.ts';
import { toRecord } from './ExportRecord.ts';

const context = anExportContext();
const SQUARE = { type: 'Polygon', coordinates: [[[113, 22], [113.1, 22], [113.1, 22.1], [113, 22.1], [113, 22]]] } as never;

test('a point has its own radius', () => {
  expect(toRecord(aPlace(), context)).toMatchObject({ lon: 113, lat: 22.5, radiusMetres: 2500, datum: 'WGS-84', accuracy: 'town' });
});

test('an area is told by a disc that holds all of it', () => {
  const { lon, lat, radiusMetres } = toRecord(aPlace({ host: 'daze', geometry: SQUARE, accuracy: { class: 'area', radiusMetres: 20 } }), context);
  for (const corner of [[113, 22], [113.1, 22], [113.1, 22.1], [113, 22.1]] as const) {
    expect(geodesicMetres([Number(lon), Number(lat)], corner)).toBeLessThanOrEqual(Number(radiusMetres));
  }
  expect(Number(radiusMetres)).toBeLessThan(8_000);
});

test('a course has no point, but how far its line may be off', () => {
  const line = aPlace({ kind: 'route', geometry: { type: 'LineString', coordinates: [[113, 22], [113.1, 22]] }, accuracy: { class: 'corridor', radiusMetres: 4_000 } });
  expect(toRecord(line, context)).toMatchObject({ lon: null, lat: null, radiusMetres: 4_000, datum: 'WGS-84' });
});

test('a place without position has no coordinates and says why', () => {
  const unknown = aPlace({ geometry: null, accuracy: { class: 'unlocated', basis: { 'zh-Hans': '未查到', 'zh-Hant': '未查到', en: 'not found' } } });
  expect(toRecord(unknown, context)).toMatchObject({ lon: null, lat: null, datum: null, position: '未查到' });
});

test('what stands for other places is named, and marked where it is our inference', () => {
  const place = aPlace({ town: 'daze', zone: 'nowhere', inferred: ['town'], themes: ['green', 'other'] });
  expect(toRecord(place, context)).toMatchObject({ town: '大泽镇（推断）', zone: 'nowhere', host: null, themes: '绿美；other' });
});

test('passages cannot be taken for dates, and have addresses where the page has one', () => {
  const place = aPlace({ id: 'daze', evidence: ['2024/3/2', '2024/list/4'] });
  expect(toRecord(place, context)).toMatchObject({ passages: '§2024/3/2；§2024/list/4', address: null, passageAddresses: null });
  const addresses = { map: 'https://m/', place: (id: string) => `https://m/?sel=${id}`, passage: (id: string) => `https://m/?psg=${id}` };
  expect(toRecord(place, anExportContext({ addresses }))).toMatchObject({
    address: 'https://m/?sel=daze',
    passageAddresses: 'https://m/?psg=2024/3/2 https://m/?psg=2024/list/4',
  });
});

test('every record carries notice, standing and date, and each source once', () => {
  const statement = { asOf: '2025', grade: 'A', source: '乙报' } as const;
  const place = aPlace({ accuracy: { sources: ['甲报', '乙报'] }, status: [{ value: 'building', ...statement }] });
  expect(toRecord(place, context)).toMatchObject({ notice: '示意图', standing: '非法定规划', dataDate: '2026-11-23', sources: '甲报；乙报' });
});

const OUTLINE = { squareMetres: 1, radiusMetres: 20, asOf: '2025', grade: 'A', source: '某局' } as const;

test.each([
  ['none', 'town', '粤S(2026)001号', false],
  ['numbered', 'town', undefined, false],
  ['numbered', 'town', '粤S(2026)001号', true],
  ['all', 'town', undefined, true],
  ['numbered', 'anchor', undefined, false],
  ['none', 'park', undefined, true],
] as const)('where %s outlines of towns may be shown, the area of a %s with number %s is in the file: %s', (townOutlines, kind, approvalNumber, isThere) => {
  const boundary = approvalNumber === undefined ? OUTLINE : { ...OUTLINE, approvalNumber };
  const rules = { ...context.rules, townOutlines };
  const record = toRecord(aPlace({ kind, boundary, geometry: SQUARE, accuracy: { class: 'area' } }), anExportContext({ rules }));
  expect(record.lon !== null).toBe(isThere);
  expect(record.position).toBe(isThere ? 'test' : 'withheld');
  // A number beside an outline that is not there would speak for the whole file.
  expect(record.boundaryNumber).toBe(isThere ? (approvalNumber ?? null) : null);
});

test('a town that is a point has no outline in the file, so neither its number nor its source', () => {
  const town = aPlace({ kind: 'town', boundary: { ...OUTLINE, approvalNumber: '粤S(2026)001号' } });
  const record = toRecord(town, anExportContext({ rules: { ...context.rules, townOutlines: 'all' } }));
  expect(record).toMatchObject({ lon: 113, boundaryNumber: null });
  expect(record.sources).not.toContain('某局');
});
