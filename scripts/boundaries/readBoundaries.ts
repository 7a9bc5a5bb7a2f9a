/** Reads the boundaries that an operator dropped in: their records, and the polygons of each file as they stand. */
import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
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
    const read = record.file.toLowerCase().endsWith('.shp')
      ? await readParts(join(root, file), record)
      : readGeoJson(await readJson(root, file, issues), record.datum);
    issues.push(...read.problems.map((problem) => ({ file, ...problem })));
    if (read.problems.length > 0) continue;
    if (read.shapes.length === 0) issues.push({ file, message: 'holds no polygon' });
    else files.push({ record, shapes: read.shapes });
  }
  return files;
}

/** `path` ends in .shp; the other parts bear the same name. */
async function readParts(path: string, { datum, encoding }: SeedBoundary): Promise<ReadShapes> {
  const beside = (ending: string) => readFile(path.replace(/shp$/i, ending)).catch(() => undefined);
  const [shp, dbf, cpg, prj] = await Promise.all([readFile(path), beside('dbf'), beside('cpg'), beside('prj')]);
  try {
    return readShapefile({ shp, dbf, cpg: cpg?.toString('utf8'), prj: prj?.toString('utf8') }, datum, encoding);
  } catch (error) {
    return { shapes: [], problems: [{ message: `cannot be read as a Shapefile: ${(error as Error).message}`, suggestion: 'export it anew' }] };
  }
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
