/** The command line of `npm run geocode`, as a process of its own, against a service on the loopback. */
import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { savedReply, useServiceProject, wantedPositions } from './geocoding/useServiceProject.ts';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
/** Loads TypeScript, wherever the command runs. */
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const KEY = '0123456789-abcdef-not-to-be-written';

const project = useServiceProject();
const total = (await wantedPositions()).names.length;
const { serve } = project;
const requests = () => project.server().asked.map(({ path, query }) => `${path}?${query.toString()}`);

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

function command(options: readonly string[], environment: Record<string, string> = {}, onLine?: (line: string, kill: () => void) => void): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', TSX, join(PROJECT, 'scripts/geocode.ts'), ...options], {
    cwd: project.root(),
    env: { ...process.env, ...environment },
  });
  let output = '';
  const take = (chunk: Buffer) => {
    output += chunk.toString();
    onLine?.(chunk.toString(), () => child.kill('SIGINT'));
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, output }));
  });
}

test('names itself, takes its key from the environment and leaves it there', async () => {
  await serve(() => savedReply('amap', 'success'));
  const { code, output } = await command(['--provider', 'amap', '--endpoint', project.server().endpoint, '--only', 'mingren-square', '--refresh'], { AMAP_KEY: KEY });
  expect({ code, output }).toMatchObject({ code: 0 });
  expect(project.server().asked.map(({ query }) => query.get('key'))).toEqual([KEY]);
  expect(project.server().asked[0]?.userAgent).toMatch(/^xinhui-planning-map\/\d/);
  expect(output).not.toContain(KEY);
  const files = await readdir(project.root(), { recursive: true, withFileTypes: true });
  for (const file of files.filter((each) => each.isFile())) {
    expect(await readFile(join(file.parentPath, file.name), 'utf8'), file.name).not.toContain(KEY);
  }
}, 30_000);

test('is ended by Ctrl-C after the request under way, and the same command goes on', async () => {
  await serve(() => savedReply('nominatim', 'empty'));
  const options = ['--provider', 'nominatim', '--endpoint', project.server().endpoint, '--refresh'];
  const first = await command(options, {}, (line, kill) => {
    if (new RegExp(`^1/${total}`, 'm').test(line)) kill();
  });
  expect(first.code).toBe(1);
  expect(first.output).toMatch(new RegExp(`stopped: interrupted after [12] of ${total}`));
  const before = requests();
  const second = await command(options, {}, (line, kill) => {
    if (new RegExp(`^${before.length + 1}/${total}`, 'm').test(line)) kill();
  });
  expect(second.output).toMatch(new RegExp(`${before.length} answers of an earlier run are here already`));
  expect(requests().length).toBeGreaterThan(before.length);
  expect(new Set(requests()).size).toBe(requests().length);
}, 60_000);

test.each([
  [['--provider', 'nowhere'], /no driver is called "nowhere"/],
  [['--provider', 'amap'], /amap wants a key: set AMAP_KEY in the environment/],
  [['--nonsense'], /Unknown option '--nonsense'/],
  [['--routes', '--provider', 'amap'], /--routes stands without --provider/],
  [['--endpoint', 'http://127.0.0.1:9'], /gazetteer asks no endpoint/],
])('%j is a wrong use of it', async (options, words) => {
  await serve(() => 'hang');
  const { code, output } = await command(options, { AMAP_KEY: '' });
  expect(code).toBe(2);
  expect(output).toMatch(words);
  expect(output).toContain('Usage: npm run geocode');
}, 30_000);
