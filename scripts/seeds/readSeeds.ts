/** Reads all seeds of a project folder: files → typed records, with every problem of shape as an issue. */
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { readBoundaries } from '../boundaries/readBoundaries.ts';
import type { Issue } from '../checks/Issue.ts';
import * as base from './baseSchema.ts';
import { parseRecord, parseRecords } from './parseRecords.ts';
import { PLACE_FILES } from './placeFiles.ts';
import { readAsks } from './readAsks.ts';
import { readJson } from './readJson.ts';
import { previousYear, readReport } from './readReport.ts';
import { readRoads } from './readRoads.ts';
import * as schema from './schema.ts';
import type { Region } from './schema.ts';
import * as shortlist from './shortlistSchema.ts';
import { kiosk as kioskShape, storyChapter } from './storySchema.ts';
import {
  CRITERIA_FILE,
  GAZETTEER_FILE,
  HILLS_FILE,
  KIOSK_FILE,
  NETWORK_FILE,
  NOT_PLACES_FILE,
  PLACES_FOLDER,
  PRESETS_FILE,
  REGION_FILE,
  SEAS_FILE,
  SOURCES_FILE,
  STORY_FILE,
  THEMES_FILE,
  WATER_FILE,
  type PlaceRecord,
  type Seeds,
} from './Seeds.ts';

/**
 * The seeds below `root`. Records that do not fit their shape are left out; each pushes its issues. A region or report
 * that cannot be read is stood in for, so that everything else is still checked: seeds with issues are never built.
 */
export async function readSeeds(root: string, issues: Issue[]): Promise<Seeds> {
  const read = (file: string) => readJson(root, file, issues);
  const list = async <S extends Parameters<typeof parseRecords>[0]>(shape: S, file: string) =>
    parseRecords(shape, await read(file), file, issues);

  const stated = await read(REGION_FILE);
  const region = parseRecord(schema.region, stated, REGION_FILE, issues) ?? { ...STAND_IN_REGION, report: reportIn(stated) };
  const themes = await list(schema.theme, THEMES_FILE);
  const sources = await list(schema.source, SOURCES_FILE);
  const waters = await list(schema.water, WATER_FILE);
  const gazetteer = await list(schema.gazetteerEntry, GAZETTEER_FILE);

  // A district where nobody has settled or drawn anything of the kind yet has no such file.
  const isThere = (file: string) => access(join(root, file)).then(() => true, () => false);
  const listIfThere: typeof list = async (shape, file) => ((await isThere(file)) ? list(shape, file) : []);
  const notPlaces = await listIfThere(schema.notPlace, NOT_PLACES_FILE);
  const hills = await listIfThere(base.hill, HILLS_FILE);
  const criteria = await listIfThere(shortlist.criterion, CRITERIA_FILE);
  const presets = await listIfThere(shortlist.preset, PRESETS_FILE);
  const story = await listIfThere(storyChapter, STORY_FILE);
  const kiosk = parseRecord(kioskShape, (await isThere(KIOSK_FILE)) ? await read(KIOSK_FILE) : {}, KIOSK_FILE, issues) ?? v.parse(kioskShape, {});
  const seas = await listIfThere(base.sea, SEAS_FILE);
  const network = await listIfThere(base.networkLine, NETWORK_FILE);
  const graph = await readRoads(root, issues);
  const roads = graph === undefined ? {} : { roads: graph };

  const asks = await readAsks(root, issues);

  const places: PlaceRecord[] = [];
  for (const { name, kind } of PLACE_FILES) {
    const file = `${PLACES_FOLDER}${name}.json`;
    for (const place of await list(schema.place, file)) places.push({ file, kind, place });
  }

  const report = await readReport(root, region.report, issues);
  const before = await previousYear(root, region.report);
  const previous = before === undefined ? {} : { previous: await readReport(root, before, issues) };
  const boundaries = await readBoundaries(root, issues);
  return { region, themes, sources, gazetteer, waters, hills, seas, network, ...roads, notPlaces, asks, criteria, presets, story, kiosk, places, ...report, ...previous, boundaries };
}

/** Of a region that does not fit, the report that it states is read all the same. */
function reportIn(region: unknown): string {
  const { report } = (region ?? {}) as { readonly report?: unknown };
  return typeof report === 'string' ? report : STAND_IN_REGION.report;
}

const NOWHERE = { 'zh-Hans': '—', en: '—' };

const STAND_IN_REGION: Region = {
  id: 'none',
  adcode: '000000',
  name: NOWHERE,
  title: NOWHERE,
  report: 'none',
  frame: [-180, -90, 180, 90],
  districtBox: [-180, -90, 180, 90],
  home: [-180, -90, 180, 90],
  outlines: [],
  cities: [],
  readings: {},
  publication: { scope: 'internal', approvalNumber: null, boundarySource: '—' },
  baseMaps: {},
  embed: { allowedOrigins: [] },
};
