/** Reads the digest of one report, its chapters and its outcomes; and says which report stands before another. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Issue } from '../checks/Issue.ts';
import { parseRecord, parseRecords } from './parseRecords.ts';
import { readJson } from './readJson.ts';
import { chapterDigest, outcome, report as reportShape, type SeedReport } from './reportSchema.ts';
import { REPORTS_FOLDER, type ChapterRecord, type ReportSeeds } from './Seeds.ts';

/** A report that cannot be read is stood in for, so that everything else is still checked. */
export async function readReport(root: string, year: string, issues: Issue[]): Promise<ReportSeeds> {
  const read = (file: string) => readJson(root, file, issues);
  const folder = `${REPORTS_FOLDER}${year}`;
  const reportFile = `${folder}/report.json`;
  const report = parseRecord(reportShape, await read(reportFile), reportFile, issues) ?? STAND_IN_REPORT;
  const chapters: ChapterRecord[] = [];
  for (const name of await chapterFiles(join(root, folder))) {
    const file = `${folder}/${name}`;
    const digest = parseRecord(chapterDigest, await read(file), file, issues);
    if (digest !== undefined) chapters.push({ file, digest });
  }
  const outcomesFile = `${folder}/outcomes.json`;
  const outcomes = parseRecords(outcome, await read(outcomesFile), outcomesFile, issues);
  return { year, report, reportFile, chapters, outcomesFile, outcomes };
}

/** The year of the last report before this one; a folder that is not called by a year is no report that can be before. */
export async function previousYear(root: string, year: string): Promise<string | undefined> {
  if (!YEAR.test(year)) return undefined;
  const names = await readdir(join(root, REPORTS_FOLDER)).catch(() => []);
  return names
    .filter((name) => YEAR.test(name) && name < year)
    .toSorted()
    .at(-1);
}

const YEAR = /^\d{4}$/;

const NOWHERE = { 'zh-Hans': '—', en: '—' };

const STAND_IN_REPORT: SeedReport = { id: 'none', title: NOWHERE, publisher: '—', date: 'n.d.', source: 'none', chapters: [], measures: [] };

async function chapterFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => /^chapter-.+\.json$/.test(name)).toSorted();
}
