/** What lies in the seeds and is not used, in words: files that no record names, a report that is not in force. */
import { readdir } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { BOUNDARIES_FILE, BOUNDARIES_FOLDER } from '../boundaries/readBoundaries.ts';
import { REGION_FILE, REPORTS_FOLDER, type Seeds } from './Seeds.ts';

const IS_OUTLINE = /\.(shp|geojson|json)$/i;
const YEAR = /^\d{4}$/;

export async function unusedNotes(root: string, { region, boundaries }: Seeds): Promise<string[]> {
  const named = new Set(boundaries.map(({ record }) => parse(record.file).name));
  const files = await list(join(root, BOUNDARIES_FOLDER));
  const stray = files.filter((name) => IS_OUTLINE.test(name) && `${BOUNDARIES_FOLDER}${name}` !== BOUNDARIES_FILE && !named.has(parse(name).name));
  const newer = (await list(join(root, REPORTS_FOLDER))).filter((name) => YEAR.test(name) && name > region.report);
  return [
    ...stray.map((name) => `${BOUNDARIES_FOLDER}${name}: no record of ${BOUNDARIES_FILE} names it, so it is not used`),
    ...newer.map((name) => `${REPORTS_FOLDER}${name}: is later than the report in force, ${region.report}; ${REGION_FILE} says which is`),
  ];
}

async function list(folder: string): Promise<string[]> {
  const names: string[] = await readdir(folder).catch(() => []);
  return names.toSorted();
}
