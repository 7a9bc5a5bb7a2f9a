/** Reads the boundaries that an operator dropped in: their records, and the polygons of each file as they stand. */
import { access, readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Issue } from '../checks/Issue.ts';
import { parseRecords } from '../seeds/parseRecords.ts';
import { readJson } from '../seeds/readJson.ts';
import { boundary, type SeedBoundary } from './boundarySchema.ts';
import type { RawShape, ReadShapes } from './RawShape.ts';
import { readGeoJson } from './readGeoJson.ts';
import { readShapefile } from './readShapefile.ts';

export const BOUNDARIES_FOLDER = 'seeds/boundaries/';
export const BOUNDARIES_FILE = `${BOUNDARIES_FOLDER}boundaries.json`;

export interface BoundaryFile {
  readonly record: SeedBoundary;
  readonly shapes: readonly RawShape[];
}

/** A project without `seeds/boundaries/boundaries.json` has none. Files that cannot be read are left out, each with its issues. */
export async function readBoundaries(root: string, issues: Issue[]): Promise<BoundaryFile[]> {
  if (!(await exists(join(root, BOUNDARIES_FILE)))) return [];
  const records = parseRecords(boundary, await readJson(root, BOUNDARIES_FILE, issues), BOUNDARIES_FILE, issues);
  const files: BoundaryFile[] = [];
  for (const record of records) {
    const file = `${BOUNDARIES_FOLDER}${record.file}`;
    if (!(await exists(join(root, file)))) {
      issues.push({ file: BOUNDARIES_FILE, record: record.file, field: 'file', message: `there is no ${file}`, suggestion: 'put it there, or leave the record out' });
      continue;
    }
    const read = record.file.toLowerCase().endsWith('.shp') ? await readParts(join(root, file), record) : await readText(root, record, issues);
    if (read === undefined) continue;
    issues.push(...read.problems.map((problem) => ({ file, ...problem })));
    if (read.problems.length > 0) continue;
    if (read.shapes.length === 0) issues.push({ file, message: 'holds no polygon' });
    else files.push({ record, shapes: read.shapes });
  }
  return files;
}

/** Undefined where the text is no JSON; the issue says so. */
async function readText(root: string, { file, datum }: SeedBoundary, issues: Issue[]): Promise<ReadShapes | undefined> {
  const value = await readJson(root, `${BOUNDARIES_FOLDER}${file}`, issues);
  return value === undefined ? undefined : readGeoJson(value, datum);
}

/** `path` ends in .shp; the other parts bear the same name, in whatever case. */
async function readParts(path: string, { file, datum, encoding, match }: SeedBoundary): Promise<ReadShapes> {
  const names = await readdir(dirname(path));
  const beside = async (ending: string) => {
    const wanted = basename(path).replace(/shp$/i, ending).toLowerCase();
    const found = names.find((name) => name.toLowerCase() === wanted);
    return found === undefined ? undefined : readFile(join(dirname(path), found));
  };
  const [shp, dbf, cpg, prj] = await Promise.all([readFile(path), beside('dbf'), beside('cpg'), beside('prj')]);
  const missing = dbf === undefined && match !== undefined ? [withoutTable(file, match.property)] : [];
  try {
    const { shapes, problems } = readShapefile({ shp, dbf, cpg: cpg?.toString('utf8'), prj: prj?.toString('utf8') }, datum, encoding);
    return { shapes, problems: [...missing, ...problems] };
  } catch (error) {
    const unreadable = { message: `cannot be read as a Shapefile: ${(error as Error).message}`, suggestion: 'export it anew' };
    return { shapes: [], problems: [...missing, unreadable] };
  }
}

function withoutTable(file: string, property: string): ReadShapes['problems'][number] {
  const message = `there is no ${BOUNDARIES_FOLDER}${file.replace(/shp$/i, 'dbf')}, which would hold the "${property}" of each polygon`;
  return { field: '.dbf', message, suggestion: 'put it there, or name one place for the whole file' };
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
