/** Reads the geocode lock; an entry that does not fit becomes an issue. */
import type { Issue } from '../checks/Issue.ts';
import { parseRecord } from '../seeds/parseRecords.ts';
import { readJson } from '../seeds/readJson.ts';
import { lockEntry, routeLockEntry, type LockEntry, type RouteLockEntry } from '../seeds/schema.ts';
import { LOCK_FILE } from '../seeds/Seeds.ts';
import { EMPTY_LOCK, type Lock } from './Lock.ts';

export async function readLock(root: string, issues: Issue[]): Promise<Lock> {
  const value = await readJson(root, LOCK_FILE, issues);
  if (typeof value !== 'object' || value === null) return EMPTY_LOCK;
  const points: Record<string, LockEntry> = {};
  const routes: Record<string, RouteLockEntry> = {};
  for (const [id, entry] of Object.entries(value)) {
    if (isRoute(entry)) {
      const parsed = parseRecord(routeLockEntry, entry, LOCK_FILE, issues, id);
      if (parsed !== undefined) routes[id] = parsed;
    } else {
      const parsed = parseRecord(lockEntry, entry, LOCK_FILE, issues, id);
      if (parsed !== undefined) points[id] = parsed;
    }
  }
  return { points, routes };
}

function isRoute(entry: unknown): boolean {
  return typeof entry === 'object' && entry !== null && 'lines' in entry;
}
