/** The doors of the pipeline: seeds, boundaries, answers of services. */
import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { boundary } from '../../boundaries/boundarySchema.ts';
import { readGeoJson } from '../../boundaries/readGeoJson.ts';
import { readShapefile } from '../../boundaries/readShapefile.ts';
import type { Issue } from '../../checks/Issue.ts';
import { formatIssue } from '../../checks/Issue.ts';
import { fixturesOf, readFixture } from '../../geocoders/fixtures/readFixture.ts';
import type { OnlineGeocoder } from '../../geocoders/Geocoder.ts';
import { GEOCODERS } from '../../geocoders/index.ts';
import { parseOverpass } from '../../geocoders/overpass.ts';
import * as asks from '../../seeds/asksSchema.ts';
import * as base from '../../seeds/baseSchema.ts';
import { brokenLinks, linkedPlaces, parseLinks } from '../../seeds/parseLinks.ts';
import { parseRecord } from '../../seeds/parseRecords.ts';
import { PLACE_FILES } from '../../seeds/placeFiles.ts';
import * as report from '../../seeds/reportSchema.ts';
import { roads } from '../../seeds/roadSchema.ts';
import * as schema from '../../seeds/schema.ts';
import * as shortlist from '../../seeds/shortlistSchema.ts';
import { kiosk, storyChapter } from '../../seeds/storySchema.ts';
import { mutatedBytes, mutatedJson, mutatedTexts } from '../mutated.ts';
import { must } from '../readAsReader.ts';
import { PROJECT, projectJson, someFiles } from '../someFiles.ts';
import { aTarget, type Outcome, type Target } from '../Target.ts';

type Shape = Parameters<typeof parseRecord>[0];

const chapters = readdirSync(join(PROJECT, 'seeds/reports/2024')).filter((name) => name.startsWith('chapter-')).map((name) => `reports/2024/${name}`);

/** Each file of seeds with its shape; of lists each record by itself. */
const SEEDS: readonly (readonly [string, Shape])[] = [
  ...PLACE_FILES.map(({ name }) => [`places/${name}.json`, schema.place] as const),
  ...chapters.map((name) => [name, report.chapterDigest] as const),
  ['reports/2024/report.json', report.report],
  ['reports/2024/outcomes.json', report.outcome],
  ['region.json', schema.region],
  ['themes.json', schema.theme],
  ['sources.json', schema.source],
  ['gazetteer.json', schema.gazetteerEntry],
  ['water.json', schema.water],
  ['not-places.json', schema.notPlace],
  ['hills.json', base.hill],
  ['seas.json', base.sea],
  ['network.json', base.networkLine],
  ['criteria.json', shortlist.criterion],
  ['presets.json', shortlist.preset],
  ['story.json', storyChapter],
  ['kiosk.json', kiosk],
  ['roads.json', roads],
];

const LARGEST_RECORD = 4_000;
const records = SEEDS.flatMap(([file, shape]) => {
  const stated = projectJson(`seeds/${file}`);
  return (Array.isArray(stated) ? (stated as unknown[]).slice(0, 40) : [stated]).map((record) => ({ file, shape, record }));
});
const small = records.filter(({ record }) => JSON.stringify(record).length <= LARGEST_RECORD);
const { bodies, items } = projectJson('seeds/asks.json') as Record<'bodies' | 'items', readonly unknown[]>;
const inLists = [...bodies.map((record) => ({ file: 'asks.json', shape: asks.askBody, record })), ...items.map((record) => ({ file: 'asks.json', shape: asks.askItem, record }))];
const seeds = [...small, ...inLists, { file: 'boundaries.json', shape: boundary, record: { file: 'towns.geojson', datum: 'CGCS2000', match: { property: '名称', by: 'name' }, source: 'x', radiusMetres: 20, reviewedOn: '2026-01-01' } }];

function parsesSeeds({ shape, record, file }: { readonly shape: Shape; readonly record: unknown; readonly file: string }): Outcome {
  // A file that could not be read has its issue already.
  if (record === undefined) return 'refused';
  const issues: Issue[] = [];
  const parsed = parseRecord(shape, record, file, issues, '#1');
  must((parsed === undefined) === (issues.length > 0), 'a record is there, or there are issues');
  must(issues.every((issue) => formatIssue(issue).startsWith(file) && issue.message !== ''), 'an issue says where and what');
  return parsed === undefined ? 'refused' : 'accepted';
}

function parsesLinks(text: string): Outcome {
  const segments = parseLinks(text);
  must(segments.map((each) => ('place' in each && each.place !== undefined ? `[${each.text}](${each.place})` : each.text)).join('') === text, 'the segments are the text');
  must(linkedPlaces(text).every((id) => /^[a-z0-9-]+$/.test(id)), 'a link leads to an id');
  brokenLinks(text);
  return segments.some(({ place }) => place !== undefined) ? 'accepted' : 'refused';
}

/** Positions are numbers; whether they lie in the district is checked later. */
function readsBoundary(value: unknown): Outcome {
  const { shapes, problems } = readGeoJson(value, 'WGS-84');
  must(problems.every(({ message }) => message !== ''), 'a problem says what');
  for (const { geometry } of shapes) must(JSON.stringify(geometry.coordinates).length > 0 && Array.isArray(geometry.coordinates), 'a shape has coordinates');
  return shapes.length > 0 && problems.length === 0 ? 'accepted' : 'refused';
}

function readsShapefile({ shp, dbf, label }: { readonly shp: Uint8Array; readonly dbf: Uint8Array; readonly label: string | undefined }): Outcome {
  try {
    const { shapes, problems } = readShapefile({ shp: Buffer.from(shp), dbf: Buffer.from(dbf), cpg: label }, 'WGS-84');
    return shapes.length > 0 && problems.length === 0 ? 'accepted' : 'refused';
  } catch (error) {
    // Whoever calls it tells its message as an issue.
    if (!(error instanceof Error)) throw error;
    return 'refused';
  }
}

const areas = someFiles(/areas.*\.shp\.zip$/, ['good']).map(({ bytes }) => unzipSync(bytes));
const partsNamed = (ending: string) => areas.flatMap((parts) => Object.entries(parts).flatMap(([name, bytes]) => (name.endsWith(ending) ? [bytes] : [])));
const [shps, dbfs] = [partsNamed('.shp'), partsNamed('.dbf')];
const geojson = someFiles(/areas\.geojson$|\.geojson$/, ['', 'faulty']).flatMap(({ bytes }) => {
  try {
    return [JSON.parse(new TextDecoder().decode(bytes)) as unknown];
  } catch {
    return [];
  }
});

const ONLINE = GEOCODERS.filter((driver): driver is OnlineGeocoder => 'toUrl' in driver);

function geocoderTarget(driver: OnlineGeocoder): Target {
  return aTarget({
    name: `geocoder-${driver.id}`,
    holds: 'hits that lie on the globe, or a refusal in words',
    input: mutatedJson(fixturesOf(driver.id).map((name) => readFixture(driver.id, name).body)),
    judge: (body) => {
      const answer = driver.parse(body);
      if (!answer.ok) {
        must(answer.message !== '', 'a refusal has words');
        return 'refused';
      }
      for (const { name, at, radiusMetres, reference } of answer.candidates) {
        must(name !== '' && reference !== '' && Number.isFinite(radiusMetres) && Math.abs(at[0]) <= 180 && Math.abs(at[1]) <= 90, 'a hit lies somewhere');
      }
      return 'accepted';
    },
  });
}

export const SCRIPT_TARGETS: readonly Target[] = [
  aTarget({
    name: 'seeds',
    holds: 'a record, or issues that say where and what',
    input: fc.nat(seeds.length - 1).chain((at) => mutatedJson([seeds[at]?.record]).map((record) => ({ file: seeds[at]?.file ?? '', shape: seeds[at]?.shape ?? schema.place, record }))),
    judge: parsesSeeds,
  }),
  aTarget({ name: 'links', holds: 'the segments of a digest are its text', input: fc.oneof(mutatedTexts(['沿 [深江高速](s26) 布局，[大泽](daze)与[[三江](sanjiang)]。', '[a](b)[c](d)']), fc.string({ unit: 'binary', maxLength: 80 })), judge: parsesLinks }),
  aTarget({ name: 'boundary-geojson', holds: 'polygons, or problems', input: mutatedJson(geojson), judge: readsBoundary }),
  aTarget({
    name: 'boundary-shapefile',
    holds: 'polygons, or problems',
    input: fc.record({ shp: mutatedBytes(shps), dbf: mutatedBytes(dbfs), label: fc.constantFrom(undefined, 'UTF-8', '936', 'x-none') }),
    judge: readsShapefile,
  }),
  ...ONLINE.map(geocoderTarget),
  aTarget({
    name: 'overpass',
    holds: 'lines that lie on the globe, or a refusal in words',
    input: mutatedJson(fixturesOf('overpass').map((name) => readFixture('overpass', name).body)),
    judge: (body) => {
      const answer = parseOverpass(body);
      if (!answer.ok) return 'refused';
      must(answer.lines.every((line) => line.length > 1 && line.every(([lon, lat]) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90)), 'a course lies somewhere');
      return 'accepted';
    },
  }),
];
