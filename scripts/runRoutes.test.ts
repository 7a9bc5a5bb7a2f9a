import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { buildData } from './buildData.ts';
import { gazetteer } from './geocoders/gazetteer.ts';
import { readFixture } from './geocoders/fixtures/readFixture.ts';
import { PoliteClient } from './geocoding/PoliteClient.ts';
import { jsonReply, type Asked, type Reply } from './geocoding/testServer.ts';
import { savedReply, useServiceProject } from './geocoding/useServiceProject.ts';
import { runGeocode } from './runGeocode.ts';
import { runRoutes, type RoutesRun } from './runRoutes.ts';
import type { RouteLockEntry } from './seeds/schema.ts';

const project = useServiceProject();
let lines: string[];
beforeEach(() => {
  lines = [];
});

const saved = (name: string) => savedReply('overpass', name);

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
const readLock = async () => JSON.parse(await project.lockText()) as Record<string, RouteLockEntry>;

async function run(replyTo: (query: string) => Reply, options: Partial<RoutesRun> = {}): Promise<0 | 1> {
  const { endpoint } = await project.serve((asked) => replyTo(queryOf(asked)));
  return runRoutes({
    root: project.root(),
    access: {
      endpoint: `${endpoint}/api/interpreter`,
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
    radiusMetres: 100,
    sources: ['osm-overpass'],
  });
  expect(s26?.lines.flat()).toContainEqual([113.153, 22.452]);
  const built = await buildData(project.root());
  if (!built.ok) throw new Error(JSON.stringify(built.issues));
  const route = built.features.find(({ id }) => id === 's26');
  expect(route?.geometry?.type).toBe('MultiLineString');
  expect(route?.properties.accuracy).toMatchObject({ class: 'site', radiusMetres: 100, answeredOn: '2026-02-03' });
  expect(built.files.get('bands.geojson')).not.toContain('"s26-band"');
});

test('two stretches of one number are one question, and a course beyond a corridor is none of it', async () => {
  expect(await run(answerS26)).toBe(0);
  expect(project.server().asked.filter((asked) => queryOf(asked).includes('S26'))).toHaveLength(1);
  expect(await readLock()).not.toHaveProperty('s26-zhongshan');
  expect(lines).toContain('s26-zhongshan: overpass has a course outside the corridor of "S26"; its corridor stands');
  expect(lines).toContain('s32: overpass has no course of "S32"; its corridor stands');
  expect(lines).toContain('huangmaohai-link: the seeds give no corridor to hold a course of "黄茅海跨海通道" against; lay one through points first');
});

test('a course of a part is reported, and does not stand for the whole', async () => {
  expect(await run(() => saved('success'), { only: 's26' })).toBe(0);
  expect(await readLock()).not.toHaveProperty('s26');
  expect(lines).toContain('s26: overpass has a part alone of "S26", nothing near 双水出口、天亭出口、罗坑出口; its corridor stands');
});

test('what the lock holds is not asked for again, and a failure leaves it as it is', async () => {
  await run(answerS26);
  const before = await project.lockText();
  expect(await run(() => saved('timeout'), { refresh: true, only: 's26' })).toBe(1);
  expect(lines.join('\n')).toMatch(/s26: Overpass refuses the request \(.*timed out/);
  expect(await project.lockText()).toBe(before);
  expect(await run(() => saved('empty'), { only: 's26' })).toBe(0);
  expect(project.server().asked).toHaveLength(0);
});

test('a page of the service is told by its own words, and ends the run', async () => {
  expect(await run(() => saved('html'))).toBe(1);
  expect(lines.join('\n')).toMatch(/s26: 127\.0\.0\.1:\d+ answered 400 with a web page in the place of JSON \("Error : line 1: parse error/);
  expect(project.server().asked).toHaveLength(1);
});

test('a service that is too busy is asked again, then left alone', async () => {
  expect(await run(() => saved('busy'), { only: 's26' })).toBe(1);
  expect(lines.join('\n')).toMatch(/s26: 127\.0\.0\.1:\d+ answered 504, after 2 tries/);
});

test('a lock that lacks a point of the route is told before anything is asked', async () => {
  const lock = JSON.parse(await project.lockText()) as Record<string, unknown>;
  const { 'exit-daao': _exit, ...rest } = lock;
  await writeFile(join(project.root(), 'data/geocodes.json'), JSON.stringify(rest));
  expect(await run(whole, { only: 's26' })).toBe(1);
  expect(lines).toContainEqual(expect.stringMatching(/^seeds\/places\/nodes\.json › exit-daao › placement\.geocode: no position of /));
  expect(project.server().asked).toHaveLength(0);
});

test('a course that no seed asks for any more goes with the next run of the points', async () => {
  await run(answerS26);
  const path = join(project.root(), 'seeds/places/routes.json');
  await writeFile(path, (await readFile(path, 'utf8')).replaceAll('"ref": "S26"', '"ref": "S27"'));
  const run2 = await runGeocode({ root: project.root(), driver: gazetteer, refresh: false, dryRun: false, log: () => undefined, fail: () => undefined });
  expect(run2).toBe(0);
  expect(await readLock()).not.toHaveProperty('s26');
});

test('a dry run writes nothing, and an id that is no route is refused', async () => {
  const before = await project.lockText();
  expect(await run(whole, { dryRun: true, only: 's26' })).toBe(0);
  expect(await project.lockText()).toBe(before);
  expect(lines.at(-1)).toMatch(/^routes: 1 written, .*dry run, nothing written/);
  expect(await run(() => saved('success'), { only: 'daze' })).toBe(1);
  expect(lines.at(-1)).toBe('no road or railway of the seeds is called "daze"');
});

test('a seed that asks for another number is told so by the build', async () => {
  await run(answerS26);
  const lock = await project.lockText();
  await writeFile(join(project.root(), 'data/geocodes.json'), lock.replace('"query": "S26"', '"query": "S27"'));
  const built = await buildData(project.root());
  expect(built.ok ? [] : built.issues).toEqual([
    { file: 'data/geocodes.json', record: 's26', field: 'query', message: 'answers "S27", the seed asks for "S26"', suggestion: 'run npm run geocode, which drops it, or -- --routes --endpoint URL, which asks anew' },
  ]);
});
