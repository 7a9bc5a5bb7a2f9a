/** The readers of own data: each sort of file, damaged. */
import { strFromU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { DATUMS } from '../../../src/domain/datum/Datum.ts';
import type { NamedBytes } from '../../../src/readers/NamedBytes.ts';
import { mutatedBytes } from '../mutated.ts';
import { readAsReader } from '../readAsReader.ts';
import { someFiles, type SomeFile } from '../someFiles.ts';
import { aTarget, type Target } from '../Target.ts';

const SOUND = 'ends in layers that are sound, or in a refusal that has words';

/** Read under the ending of its sort, for the content is what counts. */
function ofSort(name: string, ending: string, files: RegExp, extra: readonly string[] = []): Target {
  const documents = [...someFiles(files).map(({ bytes }) => bytes), ...extra.map((text) => new TextEncoder().encode(text))];
  const input = fc.record({ bytes: mutatedBytes(documents), datum: fc.constantFrom(...DATUMS) });
  return aTarget({ name, holds: SOUND, input, judge: ({ bytes, datum }) => readAsReader([{ name: `层.${ending}`, bytes }], datum) });
}

const partsOf = ({ bytes }: SomeFile): readonly NamedBytes[] => Object.entries(unzipSync(bytes)).map(([name, part]) => ({ name, bytes: part }));

/** The parts of archives, of which one is damaged and all are packed anew: damage to what is packed would only be found by the unpacking. */
function damagedWithin(archives: readonly SomeFile[], wanted: RegExp): fc.Arbitrary<readonly NamedBytes[]> {
  const whole = archives.map(partsOf);
  const damaged = mutatedBytes(whole.flat().filter(({ name, bytes }) => wanted.test(name) && bytes.length < 30_000).map(({ bytes }) => bytes));
  const one = whole.map((parts) => parts.map(({ name }, index) => [name, index] as const).filter(([name]) => wanted.test(name)));
  return fc.tuple(fc.nat(whole.length - 1), fc.nat(50), fc.oneof(damaged, fc.constant(undefined))).chain(([which, part, spare]) => {
    const parts = whole[which] ?? [];
    const [, index = 0] = one[which]?.[part % (one[which]?.length ?? 1)] ?? [];
    const own = parts[index]?.bytes ?? new Uint8Array(0);
    // Its own content damaged, or that of another.
    return (spare === undefined ? mutatedBytes([own]) : fc.constant(spare)).map((bytes) => parts.map((each, at) => (at === index ? { ...each, bytes } : each)));
  });
}

const packed = (parts: readonly NamedBytes[]) => zipSync(Object.fromEntries(parts.map(({ name, bytes }) => [name, bytes])), { level: 0 });
const SHEETS = /^(?:xl\/(?:workbook|sharedStrings|styles|worksheets\/sheet1)\.xml|content\.xml|\[Content_Types\]\.xml)$/;

export const READER_TARGETS: readonly Target[] = [
  ofSort('read-geojson', 'geojson', /\.(?:geojson|geojsonl|geojsons|ndjson|json)$/),
  ofSort('read-csv', 'csv', /\.(?:csv|tsv|dat)$/),
  ofSort('read-kml', 'kml', /\.kml$/, [strFromU8(unzipSync(someFiles(/\.kmz$/, ['good'])[0]?.bytes ?? new Uint8Array(0))['doc.kml'] ?? new Uint8Array(0))]),
  ofSort('read-gpx', 'gpx', /\.gpx$/),
  ofSort('read-wkt', 'wkt', /\.e?wkt$/, [
    'GEOMETRYCOLLECTION(POINT(113 22.4),LINESTRING(113 22,113.1 22.1),POLYGON((113 22,113.1 22,113.1 22.1,113 22)))',
    'SRID=4526;MULTIPOLYGON(((38500000 2480000,38501000 2480000,38501000 2481000,38500000 2480000)))\nPOINT EMPTY\nMULTIPOINT((113 22),(113.1 22.1))',
  ]),
  ofSort('read-flatgeobuf', 'fgb', /\.fgb$/),
  ofSort('read-xls', 'xls', /\.xls$/),
  ofSort('read-zip', 'zip', /\.(?:zip|kmz|xlsx|ods)$/),
  aTarget({
    name: 'read-workbook',
    holds: SOUND,
    shortRun: 40,
    input: damagedWithin(someFiles(/\.(?:xlsx|ods)$/, ['good']), SHEETS).map(packed),
    judge: (bytes) => readAsReader([{ name: '表.xlsx', bytes }]),
  }),
  aTarget({
    name: 'read-shapefile',
    holds: SOUND,
    input: damagedWithin(someFiles(/\.shp\.zip$|gbk-names\.zip$/, ['good']), /\.(?:shp|dbf|prj|cpg)$/),
    judge: (parts) => readAsReader(parts),
  }),
  aTarget({
    name: 'read-anything',
    holds: SOUND,
    input: fc.record({
      ending: fc.constantFrom('', 'geojson', 'json', 'csv', 'txt', 'xlsx', 'kml', 'kmz', 'gpx', 'zip', 'shp', 'dbf', 'prj', 'fgb', 'wkt', 'dxf', '__proto__'),
      bytes: fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.string({ unit: 'binary', maxLength: 300 }).map((text) => new TextEncoder().encode(text)), mutatedBytes(someFiles(/./).map(({ bytes }) => bytes.subarray(0, 2_000)))),
    }),
    judge: ({ ending, bytes }) => readAsReader([{ name: `文件.${ending}`, bytes: bytes.slice() }]),
  }),
];
