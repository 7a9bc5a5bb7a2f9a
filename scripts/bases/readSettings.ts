/** Reads what an operator sets on his own machine and commits nowhere. */
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Issue } from '../checks/Issue.ts';
import { parseRecord } from '../seeds/parseRecords.ts';
import { readJson } from '../seeds/readJson.ts';

/** Ignored by git. */
export const SETTINGS_FILE = 'seeds/settings.local.json';

const ORIGIN = 'an origin is a scheme and a host, without a path, as https://data.example.org';

const settings = v.strictObject({
  /** The `tk` that Tianditu gives to an application of the kind for browsers. */
  tiandituKey: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/, 'a key (tk) of Tianditu has 32 figures and letters a–f'))),
  /** Origins, besides the site's own, that planners may read archives of layers from. */
  layerOrigins: v.optional(v.array(v.pipe(v.string(), v.regex(/^https?:\/\/(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d+)?$/i, ORIGIN), v.check((origin) => URL.canParse(origin), ORIGIN)))),
});

export type Settings = v.InferOutput<typeof settings>;

/** Without the file nothing is set; one that does not fit pushes its issues. */
export async function readSettings(root: string, issues: Issue[]): Promise<Settings> {
  const isThere = await access(join(root, SETTINGS_FILE)).then(() => true, () => false);
  if (!isThere) return {};
  return parseRecord(settings, await readJson(root, SETTINGS_FILE, issues), SETTINGS_FILE, issues) ?? {};
}
