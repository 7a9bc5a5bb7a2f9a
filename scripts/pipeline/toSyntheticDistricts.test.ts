import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { buildData } from '../buildData.ts';
import { formatIssue } from '../checks/Issue.ts';
import { writeDistricts } from './writeDistricts.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

test('three synthetic districts pass every check, have three times the places, and say that they are synthetic', { timeout: 120_000 }, async () => {
  const [one, three] = await Promise.all([buildData(PROJECT), districts(3).then(buildData)]);
  if (!one.ok || !three.ok) throw new Error(three.ok ? 'the project has issues' : three.issues.map(formatIssue).join('\n'));
  expect(three.features.length).toBe(3 * one.features.length);
  expect(new Set(three.features.map(({ id }) => id)).size).toBe(three.features.length);
  const { region } = JSON.parse(three.files.get('catalog.json') ?? '') as { region: { title: Record<string, string> } };
  expect(region.title['zh-Hans']).toBe('合成数据，不是真实规划（3 份）');
});

test('the same districts come out each time', async () => {
  const [once, again] = await Promise.all([districts(2), districts(2)]);
  const file = 'seeds/places/parks.json';
  expect(await readFile(join(once, file), 'utf8')).toBe(await readFile(join(again, file), 'utf8'));
});

async function districts(count: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'districts-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeDistricts(PROJECT, folder, count);
  return folder;
}
