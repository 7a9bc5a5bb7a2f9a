/** One known finding of a package that ships, in our own words. */
import { validRange } from 'semver';
import * as v from 'valibot';
import type { Issue } from '../checks/Issue.ts';
import { parseRecords } from '../seeds/parseRecords.ts';
import { readJson } from '../seeds/readJson.ts';

/** From the project's root. */
export const ADVISORIES_FILE = '.ci/advisories.json';

const text = v.pipe(v.string(), v.nonEmpty('is empty'));

export const advisory = v.strictObject({
  /** As the world calls it; several where one version mended them together. */
  id: text,
  packages: v.pipe(v.array(text), v.nonEmpty('names no package')),
  /** In the grammar of npm. */
  affected: v.pipe(
    text,
    v.check((range) => validRange(range) !== null, 'is no range of versions, as <1.2.3 || >=2.0.0 <2.0.4'),
  ),
  /** As its source rates it. Whatever stands on the list must not ship. */
  severity: v.picklist(['moderate', 'high', 'critical']),
  says: text,
  source: v.pipe(v.string(), v.regex(/^https:\/\/\S+$/, 'a source is an https address')),
  checkedOn: v.pipe(v.string(), v.isoDate('a day is 2026-11-27')),
});

export type Advisory = v.InferOutput<typeof advisory>;

export async function readAdvisories(root: string, issues: Issue[]): Promise<Advisory[]> {
  return parseRecords(advisory, await readJson(root, ADVISORIES_FILE, issues), ADVISORIES_FILE, issues);
}
