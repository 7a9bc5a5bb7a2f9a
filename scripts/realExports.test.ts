/** The places of the district as files: complete, sound, and no vaguer place a pin in any of them. */
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import type { FeatureCollection } from 'geojson';
import geojsonValidation from 'geojson-validation';
import { describe, expect, test } from 'vitest';
import { PIN_LIMIT_METRES } from '../src/domain/accuracy.ts';
import type { Catalog } from '../src/domain/Catalog.ts';
import type { FileFormat } from '../src/domain/export/fileFormats.ts';
import { PLACE_WRITERS } from '../src/domain/export/placeWriters.ts';
import { NO_FILTER, visiblePlaces } from '../src/domain/PlaceFilter.ts';
import type { PlanningFeature } from '../src/domain/PlanningFeature.ts';
import { publicationRules, type Surface } from '../src/domain/publicationRules.ts';
import { messages as en } from '../src/i18n/en.ts';
import { messages as hans } from '../src/i18n/zh-Hans.ts';
import type { Band } from '../src/map/MapView.ts';
import { exportContext } from '../src/ui/takeaway/exportContext.ts';
import { buildData } from './buildData.ts';
import { checkShapes } from './checks/checkFeatures.ts';
import { allOf, textOf, xmlTree } from './testing/xmlTree.ts';

const built = await buildData(fileURLToPath(new URL('..', import.meta.url)));
if (!built.ok) throw new Error(`the seeds have issues: ${JSON.stringify(built.issues)}`);
const { features, files, seeds } = built;
const catalog = JSON.parse(files.get('catalog.json') ?? '') as Catalog;
const { features: bands } = JSON.parse(files.get('bands.geojson') ?? '') as { readonly features: Band[] };

interface Ways {
  readonly surface?: Surface;
  readonly publication?: Partial<Catalog['region']['publication']>;
  readonly language?: 'zh-Hans' | 'en';
}

function write(format: FileFormat, places: readonly PlanningFeature[] = features, { surface = 'full', publication, language = 'zh-Hans' }: Ways = {}): string {
  const region = { ...catalog.region, publication: { ...catalog.region.publication, ...publication } };
  const context = exportContext({
    catalog: { ...catalog, region },
    exported: places,
    places: features,
    bands: new Map(bands.map(({ properties, geometry }) => [properties.route, geometry])),
    filter: 'filter',
    format,
    surface,
    language,
    messages: language === 'en' ? en : hans,
    address: 'https://map.example/',
  });
  return PLACE_WRITERS[format].write(places, context);
}

const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' });

test('the GeoJSON is valid by the same rules as the layers, and holds every place in its order', () => {
  const collection = JSON.parse(write('geojson')) as FeatureCollection;
  expect(geojsonValidation.isFeatureCollection(collection, true)).toEqual([]);
  expect(checkShapes('export', collection.features, seeds.region.frame)).toEqual([]);
  expect(collection.features.map(({ id }) => id)).toEqual(features.map(({ id }) => id));
});

test('the CSV has a row a place, coordinates exactly where there is a point or an area, and a reason elsewhere', () => {
  const rows = rowsOf(write('csv'));
  expect(rows.map((row) => row['编号'])).toEqual(features.map(({ id }) => id));
  for (const [index, { id, geometry }] of features.entries()) {
    const row = rows[index] ?? {};
    const hasDisc = geometry !== null && !geometry.type.endsWith('LineString');
    expect(row['经度'] !== '' && row['纬度'] !== '', id).toBe(hasDisc);
    expect(row['位置说明'], id).not.toBe('');
    expect(!hasDisc || Number(row['误差半径（米）']) > 0, id).toBe(true);
    expect(row['位置说明'], id).toMatch(geometry === null ? /^未查到位置：./ : /./);
    expect(row['性质'], id).toBe('据公开资料整理，非法定规划，以主管部门批准的规划为准');
  }
});

test('no place beyond 500 m is a point in KML or GPX, and what GPX leaves out is named there', () => {
  const vague = features.filter(({ properties }) => (properties.accuracy.radiusMetres ?? Infinity) > PIN_LIMIT_METRES);
  const names = new Set(vague.map(({ properties }) => properties.name['zh-Hans']));
  const placemarks = allOf(xmlTree(write('kml')), 'Placemark');
  expect(placemarks).toHaveLength(features.length);
  const points = placemarks.filter((placemark) => allOf(placemark, 'Point').length > 0);
  expect(points.length).toBeGreaterThan(0);
  expect(points.map((placemark) => textOf(placemark, 'name')).filter((name) => names.has(name ?? ''))).toEqual([]);
  const gpx = xmlTree(write('gpx'));
  const marks = [...allOf(gpx, 'wpt'), ...allOf(gpx, 'trk')].map((mark) => textOf(mark, 'name'));
  expect(marks.filter((name) => names.has(name ?? ''))).toEqual([]);
  const [metadata] = allOf(gpx, 'metadata');
  const told = (metadata === undefined ? undefined : textOf(metadata, 'desc')) ?? '';
  for (const name of names) expect(told).toContain(name);
});

test('every located place has a shape in the KML', () => {
  const placemarks = allOf(xmlTree(write('kml')), 'Placemark');
  const empty = placemarks.filter((placemark) => allOf(placemark, 'coordinates').length === 0).length;
  expect(empty).toBe(features.filter(({ geometry }) => geometry === null).length);
});

test('a filter exports its places alone, and names places that it leaves out', () => {
  const parks = visiblePlaces(features, { ...NO_FILTER, themes: ['park-renewal'], zones: ['north'] });
  expect(parks.length).toBeGreaterThan(0);
  const rows = rowsOf(write('csv', parks, { language: 'en' }));
  expect(rows.map((row) => row['Id'])).toEqual(parks.map(({ id }) => id));
  expect(rows.map((row) => row['Group'])).toEqual(parks.map(() => 'Northern group'));
});

describe.each(['geojson', 'csv', 'kml', 'gpx'] as const)('%s', (format) => {
  test.each([
    ['internal', null, 'full', '示意图 · 内部使用'],
    ['public', null, 'full', '示意图'],
    ['public', '粤S(2026)000号', 'full', '审图号：粤S(2026)000号'],
    ['internal', '粤S(2026)000号', 'embed', '审图号：粤S(2026)000号'],
  ] as const)('of a map of scope %s with number %s on surface %s carries “%s”, standing and date', (scope, approvalNumber, surface, notice) => {
    const file = write(format, features.slice(0, 3), { surface, publication: { scope, approvalNumber } });
    expect(file).toContain(notice);
    expect(file.includes('内部使用')).toBe(notice.includes('内部使用'));
    expect(file).toContain('据公开资料整理，非法定规划，以主管部门批准的规划为准');
    expect(file).toContain(catalog.dataDate);
    expect(publicationRules({ scope, approvalNumber, boundarySource: '' }, surface, format).drawBoundary).toBe(false);
  });
});

test('the date of the data is the latest day of any of them', () => {
  expect(catalog.dataDate).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  for (const { id, properties } of features) {
    const days = [properties.accuracy.reviewedOn, ...properties.status.map(({ asOf }) => asOf)].filter((day) => day?.length === 10);
    for (const day of days) expect(String(day) <= catalog.dataDate, id).toBe(true);
  }
});
