import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildData } from './buildData.ts';
import { readFixture } from './geocoders/fixtures/readFixture.ts';
import { PoliteClient } from './geocoding/PoliteClient.ts';
import { jsonReply, startTestServer, type Asked, type Reply, type TestServer } from './geocoding/testServer.ts';
import { runRoutes, type RoutesRun } from './runRoutes.ts';
import type { RouteLockEntry } from './seeds/schema.ts';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));

let root: string;
let lines: string[];
let server: TestServer;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'routes-'));
  lines = [];
  await cp(join(PROJECT, 'seeds'), join(root, 'seeds'), { recursive: true });
  await cp(join(PROJECT, 'data/geocodes.json'), join(root, 'data/geocodes.json'));
});
afterEach(async () => {
  await server[Symbol.asyncDispose]();
  await rm(root, { recursive: true, force: true });
});

function saved(name: string): Reply {
  const { status, headers, body } = readFixture('overpass', name);
  return { status, headers, text: typeof body === 'string' ? body : JSON.stringify(body) };
}

/** The saved answer and, made up as it is, the rest of the way west. */
function whole(): Reply {
  const { body } = readFixture('overpass', 'success');
  const geometry = [[113.106, 22.418], [113.02, 22.407], [112.972, 22.396], [112.9, 22.385]].map(([lon, lat]) => ({ lon, lat }));
  const west = { type: 'way', id: 990206, tags: { highway: 'motorway', ref: 'S26' }, geometry };
  return jsonReply({ ...(body as object), elements: [...(body as { elements: object[] }).elements, west] });
}

const isS26 = (query: string) => query.includes('S26');
const answerS26 = (query: string) => (isS26(query) ? whole() : saved('empty'));

const queryOf = ({ body }: Asked) => new URLSearchParams(body).get('data') ?? '';
const readLock = async () => JSON.parse(await readFile(join(root, 'data/geocodes.json'), 'utf8')) as Record<string, RouteLockEntry>;

async function run(replyTo: (query: string) => Reply, options: Partial<RoutesRun> = {}): Promise<0 | 1> {
  server = await startTestServer((asked) => replyTo(queryOf(asked)));
  return runRoutes({
    root,
    access: {
      endpoint: `${server.endpoint}/api/interpreter`,
      client: new PoliteClient({ userAgent: 'test', backOffMs: 5, timeoutMs: 500, retries: 1 }),
      signal: new AbortController().signal,
      today: '2026-02-03',
      onProgress: () => undefined,
    },
    minimumIntervalMs: 2,
    refresh: false,
    dryRun: false,
    log: (line) => lines.push(line),
    fail: (line) => lines.push(line),
    ...options,
  });
}

test('a course is fetched by its number, cut to its own corridor, and drawn in the place of the corridor', async () => {
  expect(await run(answerS26)).toBe(0);
  const { s26 } = await readLock();
  expect(s26).toMatchObject({
    query: 'S26',
    provider: 'overpass',
    reference: 'way/990201 way/990202 way/990203 way/990206',
    answeredOn: '2026-02-03',
    radiusMetres: 30,
    sources: ['osm-overpass'],
  });
  expect(s26?.lines.flat()).toContainEqual([113.153, 22.452]);
  const built = await buildData(root);
  if (!built.ok) throw new Error(JSON.stringify(built.issues));
  const route = built.features.find(({ id }) => id === 's26');
  expect(route?.geometry?.type).toBe('MultiLineString');
  expect(route?.properties.accuracy).toMatchObject({ class: 'surveyed', radiusMetres: 30, answeredOn: '2026-02-03' });
  expect(built.files.get('bands.geojson')).not.toContain('"s26-band"');
});

test('two stretches of one number are one question, and a course beyond a corridor is none of it', async () => {
  expect(await run(answerS26)).toBe(0);
  expect(server.asked.filter((asked) => queryOf(asked).includes('S26'))).toHaveLength(1);
  expect(await readLock()).not.toHaveProperty('s26-zhongshan');
  expect(lines).toContain('s26-zhongshan: overpass has a course outside the corridor of "S26"; its corridor stands');
  expect(lines).toContain('s32: overpass has no course of "S32"; its corridor stands');
});

test('a course of a part is reported, and does not stand for the whole', async () => {
  expect(await run(() => saved('success'), { only: 's26' })).toBe(0);
  expect(await readLock()).not.toHaveProperty('s26');
  expect(lines).toContain('s26: overpass has a part alone of "S26", nothing near 双水出口、天亭出口、罗坑出口; its corridor stands');
});

test('what the lock holds is not asked for again, and a failure leaves it as it is', async () => {
  await run(answerS26);
  const before = await readFile(join(root, 'data/geocodes.json'), 'utf8');
  await server[Symbol.asyncDispose]();
  expect(await run(() => saved('timeout'), { refresh: true, only: 's26' })).toBe(1);
  expect(lines.join('\n')).toMatch(/s26: Overpass refuses the request \(.*timed out/);
  expect(await readFile(join(root, 'data/geocodes.json'), 'utf8')).toBe(before);
  await server[Symbol.asyncDispose]();
  expect(await run(() => saved('empty'), { only: 's26' })).toBe(0);
  expect(server.asked).toHaveLength(0);
});

test('a dry run writes nothing, and an id that is no route is refused', async () => {
  const before = await readFile(join(root, 'data/geocodes.json'), 'utf8');
  expect(await run(whole, { dryRun: true, only: 's26' })).toBe(0);
  expect(await readFile(join(root, 'data/geocodes.json'), 'utf8')).toBe(before);
  expect(lines.at(-1)).toMatch(/^routes: 1 written, .*dry run, nothing written/);
  await server[Symbol.asyncDispose]();
  expect(await run(() => saved('success'), { only: 'daze' })).toBe(1);
  expect(lines.at(-1)).toBe('no road or railway of the seeds is called "daze"');
});

test('a seed that asks for another number is told so by the build', async () => {
  await run(answerS26);
  const lock = await readFile(join(root, 'data/geocodes.json'), 'utf8');
  await writeFile(join(root, 'data/geocodes.json'), lock.replace('"query": "S26"', '"query": "S27"'));
  const built = await buildData(root);
  expect(built.ok ? [] : built.issues).toEqual([
    { file: 'data/geocodes.json', record: 's26', field: 'query', message: 'answers "S27", the seed asks for "S26"', suggestion: 'run npm run geocode -- --routes' },
  ]);
});
