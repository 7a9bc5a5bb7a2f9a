/** Reads the road graph of a project folder, where it has one. */
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Issue } from '../checks/Issue.ts';
import { parseRecord, parseRecords } from './parseRecords.ts';
import { readJson } from './readJson.ts';
import * as schema from './roadSchema.ts';
import type { SeedRoads } from './roadSchema.ts';
import { ROADS_FILE } from './Seeds.ts';

/** Undefined for a district without the file, and where the file as a whole does not fit, which is an issue. */
export async function readRoads(root: string, issues: Issue[]): Promise<SeedRoads | undefined> {
  const isThere = await access(join(root, ROADS_FILE)).then(() => true, () => false);
  if (!isThere) return undefined;
  const stated = parseRecord(schema.roads, await readJson(root, ROADS_FILE, issues), ROADS_FILE, issues);
  if (stated === undefined) return undefined;
  const list = <S extends Parameters<typeof parseRecords>[0]>(shape: S, records: unknown) => parseRecords(shape, records, ROADS_FILE, issues);
  return {
    local: stated.local,
    classes: list(schema.roadClass, stated.classes),
    grounds: list(schema.ground, stated.grounds),
    nodes: list(schema.roadNode, stated.nodes),
    links: list(schema.roadLink, stated.links),
    targets: list(schema.accessTarget, stated.targets),
    checks: list(schema.roadCheck, stated.checks),
  };
}
