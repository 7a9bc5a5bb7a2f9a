/** Reads all seeds of a project folder: files → typed records, with every problem of shape as an issue. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Issue } from '../checks/Issue.ts';
import { parseRecord, parseRecords } from './parseRecords.ts';
import { PLACE_FILES } from './placeFiles.ts';
import { readJson } from './readJson.ts';
import * as schema from './schema.ts';
import {
  GAZETTEER_FILE,
  REGION_FILE,
  SOURCES_FILE,
  THEMES_FILE,
  WATER_FILE,
  type ChapterRecord,
  type PlaceRecord,
  type Seeds,
} from './Seeds.ts';

/**
 * The seeds below `root`, or undefined where the region or the report cannot be read at all.
 * Records that do not fit their shape are left out; each pushes its issues.
 */
export async function readSeeds(root: string, issues: Issue[]): Promise<Seeds | undefined> {
  const read = (file: string) => readJson(root, file, issues);
  const list = async <S extends Parameters<typeof parseRecords>[0]>(shape: S, file: string) =>
    parseRecords(shape, await read(file), file, issues);

  const region = parseRecord(schema.region, await read(REGION_FILE), REGION_FILE, issues);
  const themes = await list(schema.theme, THEMES_FILE);
  const sources = await list(schema.source, SOURCES_FILE);
  const waters = await list(schema.water, WATER_FILE);
  const gazetteer = await list(schema.gazetteerEntry, GAZETTEER_FILE);

  const places: PlaceRecord[] = [];
  for (const { name, kind } of PLACE_FILES) {
    const file = `seeds/places/${name}.json`;
    for (const place of await list(schema.place, file)) places.push({ file, kind, place });
  }

  if (region === undefined) return undefined;
  const folder = `seeds/reports/${region.report}`;
  const reportFile = `${folder}/report.json`;
  const report = parseRecord(schema.report, await read(reportFile), reportFile, issues);
  const chapters: ChapterRecord[] = [];
  for (const name of await chapterFiles(join(root, folder))) {
    const file = `${folder}/${name}`;
    const digest = parseRecord(schema.chapterDigest, await read(file), file, issues);
    if (digest !== undefined) chapters.push({ file, digest });
  }
  if (report === undefined) return undefined;
  return { region, themes, sources, gazetteer, waters, places, report, reportFile, chapters };
}

async function chapterFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => /^chapter-.+\.json$/.test(name)).toSorted();
}
