/** Reads what the base map needs of the region: its frame, and the code of its own district. */
import { basename, dirname } from 'node:path';
import * as v from 'valibot';
import type { Issue } from '../checks/Issue.ts';
import { parseRecord } from '../seeds/parseRecords.ts';
import { readJson } from '../seeds/readJson.ts';
import type { Frame } from './Area.ts';

const region = v.object({
  adcode: v.pipe(v.string(), v.regex(/^\d{6}$/, 'a district code has six figures')),
  frame: v.strictTuple([v.number(), v.number(), v.number(), v.number()]),
});

export interface BaseRegion {
  readonly adcode: string;
  readonly frame: Frame;
}

export async function readRegion(seedsFolder: string, issues: Issue[]): Promise<BaseRegion | undefined> {
  const file = `${basename(seedsFolder)}/region.json`;
  return parseRecord(region, await readJson(dirname(seedsFolder), file, issues), file, issues);
}
