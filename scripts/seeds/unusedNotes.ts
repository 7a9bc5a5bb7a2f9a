/** What lies in the seeds and is not used, in words: files that nothing names, a theme of no chapter, a report that is not in force. */
import { readdir } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { BOUNDARIES_FILE, BOUNDARIES_FOLDER } from '../boundaries/readBoundaries.ts';
import { PLACE_FILES } from './placeFiles.ts';
import { PLACES_FOLDER, REGION_FILE, REPORTS_FOLDER, THEMES_FILE, type Seeds } from './Seeds.ts';

const IS_OUTLINE = /\.(shp|geojson|json)$/i;
const YEAR = /^\d{4}$/;

export async function unusedNotes(root: string, { region, boundaries, themes, report }: Seeds): Promise<string[]> {
  const named = new Set(boundaries.map(({ record }) => parse(record.file).name));
  const files = await list(join(root, BOUNDARIES_FOLDER));
  const stray = files.filter((name) => IS_OUTLINE.test(name) && `${BOUNDARIES_FOLDER}${name}` !== BOUNDARIES_FILE && !named.has(parse(name).name));
  const layers = new Set(PLACE_FILES.map(({ name }) => `${name}.json`));
  const unread = (await list(join(root, PLACES_FOLDER))).filter((name) => name.endsWith('.json') && !layers.has(name));
  const borne = new Set(report.chapters.map(({ theme }) => theme));
  const newer = (await list(join(root, REPORTS_FOLDER))).filter((name) => YEAR.test(name) && name > region.report);
  return [
    ...stray.map((name) => `${BOUNDARIES_FOLDER}${name}: no record of ${BOUNDARIES_FILE} names it, so it is not used`),
    ...unread.map((name) => `${PLACES_FOLDER}${name}: no row of scripts/seeds/placeFiles.ts names it, so it is not used`),
    ...themes.filter(({ id }) => !borne.has(id)).map(({ id }) => `${THEMES_FILE} › ${id}: no chapter of the report in force bears it`),
    ...newer.map((name) => `${REPORTS_FOLDER}${name}: is later than the report in force, ${region.report}; ${REGION_FILE} says which is`),
  ];
}

async function list(folder: string): Promise<string[]> {
  const names: string[] = await readdir(folder).catch(() => []);
  return names.toSorted();
}
