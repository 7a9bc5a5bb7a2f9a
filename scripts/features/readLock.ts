/** Reads the geocode lock; an entry that does not fit becomes an issue. */
import type { Issue } from '../checks/Issue.ts';
import { parseRecord } from '../seeds/parseRecords.ts';
import { readJson } from '../seeds/readJson.ts';
import { lockEntry, type LockEntry } from '../seeds/schema.ts';
import { LOCK_FILE } from '../seeds/Seeds.ts';
import type { Lock } from './Lock.ts';

export async function readLock(root: string, issues: Issue[]): Promise<Lock> {
  const value = await readJson(root, LOCK_FILE, issues);
  if (typeof value !== 'object' || value === null) return {};
  const lock: Record<string, LockEntry> = {};
  for (const [id, entry] of Object.entries(value)) {
    const parsed = parseRecord(lockEntry, entry, LOCK_FILE, issues, id);
    if (parsed !== undefined) lock[id] = parsed;
  }
  return lock;
}
