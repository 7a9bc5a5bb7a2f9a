/** Reads the schematic rivers of the seeds: file → typed records, with every problem as an issue. */
import { basename, dirname } from 'node:path';
import * as v from 'valibot';
import type { Issue } from '../checks/Issue.ts';
import { parseRecords } from '../seeds/parseRecords.ts';
import { readJson } from '../seeds/readJson.ts';
import { coordinate, localText } from '../seeds/schema.ts';
import type { Frame } from './Area.ts';

const width = v.pipe(v.number(), v.minValue(20, 'a width is in metres, 20 or more'));

const water = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case kebab-case')),
  name: localText,
  kind: v.picklist(['river', 'channel']),
  /** Typical width to draw; with `endWidthMetres`, the width at the first point. */
  widthMetres: width,
  /** Width at the last point, where the river widens or narrows on its way. */
  endWidthMetres: v.optional(width),
  /** [lon, lat] in WGS-84, downstream. Rivers that meet share a point. */
  line: v.pipe(v.array(coordinate), v.minLength(2, 'a line needs two points')),
  /** Always true: no line here is surveyed. */
  schematic: v.literal(true),
  basis: localText,
});

export type Water = v.InferOutput<typeof water>;

/** The records in file order. A river may begin at the frame's edge, and none leaves it. */
export async function readWater(seedsFolder: string, frame: Frame, issues: Issue[]): Promise<Water[]> {
  const file = `${basename(seedsFolder)}/water.json`;
  const records = parseRecords(water, await readJson(dirname(seedsFolder), file, issues), file, issues);
  for (const { id, line } of records) {
    for (const [index, point] of line.entries()) {
      const problem = problemOf(point, line[index - 1], frame);
      if (problem !== undefined) issues.push({ file, record: id, field: `line[${index}]`, ...problem });
    }
  }
  return records;
}

type Point = Water['line'][number];

function problemOf(
  [lon, lat]: Point,
  before: Point | undefined,
  [west, south, east, north]: Frame,
): Pick<Issue, 'message' | 'suggestion'> | undefined {
  if (lon < west || lon > east || lat < south || lat > north) {
    return { message: `[${lon}, ${lat}] lies outside the frame`, suggestion: 'is it [lon, lat]?' };
  }
  const isRepeated = before?.[0] === lon && before[1] === lat;
  return isRepeated ? { message: 'repeats the point before it', suggestion: 'leave it out' } : undefined;
}
