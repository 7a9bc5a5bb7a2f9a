import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Issue } from '../checks/Issue.ts';
import { ADVISORIES_FILE, readAdvisories } from './Advisory.ts';
import { parseAnswer, type RegistryAnswer } from './askRegistry.ts';
import { runAdvisories } from './runAdvisories.ts';
import { SHIPPED_BY_THE_BUILD, shippedPackages, type Lock, type LockedPackage } from './shippedPackages.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const realLock = JSON.parse(await readFile(join(PROJECT, 'package-lock.json'), 'utf8')) as Lock;
const realList = await readFile(join(PROJECT, ADVISORIES_FILE), 'utf8');

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'advisories-'));
  await mkdir(join(root, '.ci'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const NOTHING_FOUND: RegistryAnswer = { findings: [] };

/** What the command says of the project's own lock with these packages in the place of its own. */
async function tell({ changed = {}, list = realList, answer = NOTHING_FOUND }: { changed?: Record<string, LockedPackage>; list?: string; answer?: RegistryAnswer } = {}) {
  await writeFile(join(root, ADVISORIES_FILE), list);
  await writeFile(join(root, 'package-lock.json'), JSON.stringify({ packages: { ...realLock.packages, ...changed } }));
  const lines: string[] = [];
  const code = await runAdvisories({ root, byTheBuild: SHIPPED_BY_THE_BUILD, ask: async () => answer, log: (line) => lines.push(line) });
  return { code, lines };
}

test('nothing that ships has a known finding', async () => {
  const { code, lines } = await tell();
  expect(lines).toEqual([expect.stringMatching(/^0 known findings in \d+ packages that ship; the list holds \d+, last looked at on 20\d\d-\d\d-\d\d\.$/)]);
  expect(code).toBe(0);
});

test('an affected version of a package that ships is told with its range and its finding, and fails', async () => {
  const { code, lines } = await tell({ changed: { 'node_modules/maplibre-gl': { version: '6.4.0' } } });
  expect(code).toBe(1);
  expect(lines[0]).toMatch(/^\.ci\/advisories\.json: maplibre-gl 6\.4\.0 \(node_modules\/maplibre-gl\) lies in <6\.4\.1: CVE-2026-85061, critical\. .+ https:\/\/github\.com\/advisories\/GHSA-jrc7-96c5-q579$/);
  expect(lines.at(-1)).toMatch(/^1 known findings/);
});

test.each([
  ['a copy deep in another package', { 'node_modules/shpjs/node_modules/fflate': { version: '0.8.2' } }],
  ['a version before a release', { 'node_modules/@xmldom/xmldom': { version: '0.9.12-beta.1' } }],
  ['the package that a fork repeats', { 'node_modules/xlsx': { version: '0.18.5' } }],
  ['the last version with the finding', { 'node_modules/preact': { version: '10.28.1' } }],
] as const)('%s is found too', async (_what, changed) => {
  expect((await tell({ changed })).code).toBe(1);
});

test.each([
  ['the version that mends it', { 'node_modules/preact': { version: '10.28.2' } }],
  ['a tool of the build that leaves nothing in the site', { 'node_modules/minimist-of-a-tool/node_modules/minimist': { version: '1.2.5', dev: true } }],
] as const)('%s passes', async (_what, changed) => {
  expect(await tell({ changed })).toMatchObject({ code: 0 });
});

test('what the registry knows beyond the list fails as well, and its silence is told in one line', async () => {
  const told = await tell({ answer: { findings: ['proj4 (node_modules/proj4) lies in <9: high.'] } });
  expect(told).toMatchObject({ code: 1, lines: ['npm audit: proj4 (node_modules/proj4) lies in <9: high.', expect.stringMatching(/^1 known findings/)] });
  const silent = await tell({ answer: { silence: 'it answers with status 405' } });
  expect(silent).toMatchObject({ code: 0, lines: [`The registry's own service was not of use (it answers with status 405): this rests on ${ADVISORIES_FILE} alone.`, expect.stringMatching(/^0 known findings/)] });
});

test('a list that is broken, or a record that does not fit, fails with its place', async () => {
  expect(await tell({ list: '[' })).toMatchObject({ code: 1, lines: [expect.stringContaining(`${ADVISORIES_FILE}: broken JSON at line 1`)] });
  const [first] = JSON.parse(realList) as object[];
  const { code, lines } = await tell({ list: JSON.stringify([{ ...first, affected: 'before six', severity: 'hihg' }]) });
  expect(code).toBe(1);
  expect(lines).toEqual([expect.stringContaining('› affected: is no range of versions'), expect.stringContaining('(did you mean "high"?)')]);
});

test('every finding on the list names a package that ships, but for the one that a fork repeats', async () => {
  const issues: Issue[] = [];
  const shipped = new Set(shippedPackages(realLock, SHIPPED_BY_THE_BUILD).map(({ name }) => name));
  const named = new Set((await readAdvisories(PROJECT, issues)).flatMap(({ packages }) => packages));
  expect(issues).toEqual([]);
  expect([...named].filter((name) => !shipped.has(name))).toEqual(['xlsx']);
});

test('whatever the page and its workers import is among the packages that ship', async () => {
  const shipped = new Set(shippedPackages(realLock, SHIPPED_BY_THE_BUILD).map(({ name }) => name));
  const names = (await readdir(join(PROJECT, 'src'), { recursive: true })).filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$|(?:^|[\\/])testing[\\/]/.test(name));
  const imported = new Set<string>();
  for (const name of names) {
    const text = await readFile(join(PROJECT, 'src', name), 'utf8');
    for (const [, whole, alone, later] of text.matchAll(/^(?:import|export)(?! type)\s[^;]*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm)) {
      const from = whole ?? alone ?? later ?? '.';
      if (/^[@a-z]/.test(from)) imported.add(from.split('/').slice(0, from.startsWith('@') ? 2 : 1).join('/'));
    }
  }
  expect(imported.size).toBeGreaterThan(20);
  expect([...imported].filter((name) => !shipped.has(name))).toEqual([]);
});

test.each([
  ['{"statusCode":405,"message":"405 Method Not Allowed","error":{"summary":"","detail":""}}', { silence: 'it answers with status 405' }],
  ['{"error":{"code":"ECONNREFUSED","summary":"request to an address failed"}}', { silence: 'it cannot be reached (ECONNREFUSED)' }],
  ['<html>', { silence: 'its answer is no JSON' }],
  ['[]', { silence: 'its answer is none that we know' }],
  ['{"vulnerabilities":{"a":{"severity":"high"}}}', { silence: 'its answer is none that we know' }],
  ['{"vulnerabilities":{}}', { findings: [] }],
  [
    JSON.stringify({
      auditReportVersion: 2,
      vulnerabilities: {
        a: { severity: 'high', range: '<2', nodes: ['node_modules/a'], via: [{ title: 'It hangs', url: 'https://example.org/1', severity: 'high', source: 1 }], effects: [] },
        b: { severity: 'critical', range: '1.0.0', nodes: ['node_modules/b'], via: ['a'], effects: [] },
        c: { severity: 'moderate', range: '*', nodes: ['node_modules/c'], via: ['a'], effects: [] },
      },
    }),
    { findings: ['a (node_modules/a) lies in <2: high. It hangs https://example.org/1', 'b (node_modules/b) lies in 1.0.0: critical. through a'] },
  ],
])('of the answer %s it is known what it says', (stdout, answer) => {
  expect(parseAnswer(stdout)).toEqual(answer);
});

test('wrong usage ends with 2', async () => {
  const command = ['--import', 'tsx', join(PROJECT, 'scripts/advisories.ts'), 'all'];
  const code = await new Promise((resolve) => execFile(process.execPath, command, { cwd: PROJECT }, (error) => resolve(error?.code)));
  expect(code).toBe(2);
});
