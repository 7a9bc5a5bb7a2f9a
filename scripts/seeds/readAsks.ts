/** Reads what is to be asked for; a district where nobody has settled that yet has no such file. */
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { didYouMean } from '../checks/didYouMean.ts';
import type { Issue } from '../checks/Issue.ts';
import { askBody, askItem, type SeedAsks } from './asksSchema.ts';
import { parseRecords } from './parseRecords.ts';
import { readJson } from './readJson.ts';
import { ASKS_FILE } from './Seeds.ts';

const LISTS = ['bodies', 'items'] as const;

export async function readAsks(root: string, issues: Issue[]): Promise<SeedAsks> {
  const isThere = await access(join(root, ASKS_FILE)).then(() => true, () => false);
  const value = isThere ? await readJson(root, ASKS_FILE, issues) : {};
  if (value === undefined) return { bodies: [], items: [] };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    issues.push({ file: ASKS_FILE, message: 'expected the lists "bodies" and "items"', suggestion: 'start the file with {' });
    return { bodies: [], items: [] };
  }
  for (const key of Object.keys(value).filter((each) => !LISTS.some((list) => list === each))) {
    const suggestion = didYouMean(key, LISTS);
    issues.push({ file: ASKS_FILE, field: key, message: 'unknown field', ...(suggestion === undefined ? {} : { suggestion }) });
  }
  const { bodies, items } = value as { readonly bodies?: unknown; readonly items?: unknown };
  return { bodies: parseRecords(askBody, bodies, ASKS_FILE, issues), items: parseRecords(askItem, items, ASKS_FILE, issues) };
}
