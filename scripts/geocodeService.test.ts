/** `npm run geocode` from end to end, against a service on the loopback that replays the saved answers of each driver. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { amap } from './geocoders/amap.ts';
import { baidu } from './geocoders/baidu.ts';
import { gazetteer } from './geocoders/gazetteer.ts';
import { readFixture } from './geocoders/fixtures/readFixture.ts';
import type { OnlineGeocoder } from './geocoders/Geocoder.ts';
import { nominatim } from './geocoders/nominatim.ts';
import { photon } from './geocoders/photon.ts';
import { tianditu } from './geocoders/tianditu.ts';
import { PoliteClient } from './geocoding/PoliteClient.ts';
import type { Asked, Reply } from './geocoding/testServer.ts';
import { savedReply, useServiceProject, wantedPositions } from './geocoding/useServiceProject.ts';
import { runGeocode, type GeocodeRun } from './runGeocode.ts';
import { runProposals } from './runProposals.ts';
import type { LockEntry } from './seeds/schema.ts';

const KEY = '0123456789-abcdef-not-to-be-written';

const project = useServiceProject();
const wanted = await wantedPositions();
const distinct = new Set(wanted.names).size;
let lines: string[];
beforeEach(() => {
  lines = [];
});

const readLock = async () => JSON.parse(await project.lockText()) as Record<string, LockEntry>;
const saved = (driver: OnlineGeocoder, name: string) => savedReply(driver.id, name);
const { serve } = project;

interface Task extends Partial<GeocodeRun> {
  readonly driver: OnlineGeocoder;
  readonly stop?: AbortController;
  readonly job?: typeof runGeocode;
  readonly today?: string;
}

/** Every place of the product is asked for, at the pace of a test. */
function run({ driver, stop = new AbortController(), job = runGeocode, today = '2026-02-03', ...options }: Task): Promise<0 | 1> {
  return job({
    root: project.root(),
    driver: { ...driver, minimumIntervalMs: 2 },
    access: {
      endpoint: project.server().endpoint,
      ...(driver.keyVariable === undefined ? {} : { key: KEY }),
      client: new PoliteClient({ userAgent: 'test', backOffMs: 5, timeoutMs: 200, retries: 1, signal: stop.signal }),
      signal: stop.signal,
      today,
      onProgress: () => undefined,
    },
    refresh: true,
    dryRun: false,
    log: (line) => lines.push(line),
    fail: (line) => lines.push(line),
    ...options,
  });
}

const asksFor = (name: string) => (asked: Asked) => [...asked.query.values()].some((value) => value.includes(name));
const requests = () => project.server().asked.map(({ path, query }) => `${path}?${query.toString()}`);

test('a tighter answer betters an estimate, an equal one confirms, and everything else stays as it was', async () => {
  const before = await readLock();
  await serve((asked) => saved(nominatim, asksFor('名人广场')(asked) || asksFor('双水镇')(asked) ? 'success' : 'empty'));
  expect(await run({ driver: nominatim })).toBe(0);
  const { 'mingren-square': square, ...rest } = await readLock();
  const { 'mingren-square': estimate, ...unchanged } = before;
  expect(rest).toEqual(unchanged);
  expect(estimate?.method).toBe('estimate');
  expect(square).toEqual({
    query: '名人广场',
    provider: 'nominatim',
    reference: 'way/990003',
    licence: nominatim.licence.note,
    answeredOn: '2026-02-03',
    lon: 113.038,
    lat: 22.514,
    datumOfSource: 'WGS-84',
    radiusMetres: 227,
    method: 'measured',
    basis: { 'zh-Hans': '检索“名人广场”所得的“名人广场”', en: 'the answer “名人广场” to a search for “名人广场”' },
    sources: ['osm-nominatim'],
  });
  expect(lines.find((line) => line.startsWith('shuangshui '))).toMatch(/ confirmed /);
  expect(lines).toContain(`verdicts: better 1, refused 1, confirmed 1, unknown ${wanted.names.length - 3}`);
  expect(lines.slice(-2)).toEqual([`geocodes: 1 written, ${wanted.names.length - 1} kept, 0 dropped, 0 not found, 0 failed`, 'next: npm run data']);
});

test('a position that disagrees is reported with its distance and not written', async () => {
  const elsewhere = { ...(readFixture('nominatim', 'success').body as { name: string }[]).find(({ name }) => name === '新会站'), lat: '22.4500' };
  await serve((asked) => (asksFor('新会站')(asked) ? { text: JSON.stringify([elsewhere]) } : saved(nominatim, 'empty')));
  const before = await readLock();
  expect(await run({ driver: nominatim, only: 'xinhui-station' })).toBe(0);
  expect(await readLock()).toEqual(before);
  // 0.07° of latitude.
  expect(lines.find((line) => line.startsWith('xinhui-station'))).toMatch(/ disagrees +7\d\d\d m +0 m +±100 m +±\d+ m$/);
  expect(lines).toContainEqual(expect.stringMatching(/^ {2}xinhui-station \(新会站\): 新会站 node\/990002, 7\d\d\d m apart, farther than either radius/));
  expect(lines).toContain('verdicts: disagrees 1');
});

test('a dry run prints how far each place would move, and writes nothing', async () => {
  await serve(() => saved(nominatim, 'success'));
  const before = await project.lockText();
  expect(await run({ driver: nominatim, only: 'mingren-square', dryRun: true })).toBe(0);
  expect(await project.lockText()).toBe(before);
  expect(lines.find((line) => line.startsWith('place '))).toMatch(/apart +moves +known +found/);
  expect(lines.find((line) => line.startsWith('mingren-square'))).toMatch(/ better +\d+ m +\d+ m +±500 m +±227 m$/);
  expect(lines.at(-1)).toMatch(/dry run, nothing written/);
});

test('an interrupted run goes on where it stopped: nothing is lost and nothing is asked twice', async () => {
  const stop = new AbortController();
  await serve((asked, index) => {
    if (index === 20) stop.abort();
    return saved(nominatim, asksFor('名人广场')(asked) ? 'success' : 'empty');
  });
  expect(await run({ driver: nominatim, stop })).toBe(1);
  const before = project.server().asked.length;
  expect(before).toBeLessThan(30);
  expect(lines.join('\n')).toContain(`stopped: interrupted after 21 of ${wanted.names.length}; the same command goes on from here`);
  expect(await run({ driver: nominatim })).toBe(0);
  expect(lines.join('\n')).toMatch(/21 answers of an earlier run are here already/);
  // Two places go by one name; each request went out once.
  expect(new Set(requests()).size).toBe(distinct);
  expect(requests()).toHaveLength(distinct);
  expect((await readLock())['mingren-square']?.provider).toBe('nominatim');
  // The run is done: the next one asks anew.
  expect(await run({ driver: nominatim, only: 'mingren-square' })).toBe(0);
  expect(requests()).toHaveLength(distinct + 1);
});

test('a run for one place, and one without questions, leave what an interrupted run was told', async () => {
  const stop = new AbortController();
  await serve((_asked, index) => {
    if (index === 9) stop.abort();
    return saved(amap, 'success');
  });
  expect(await run({ driver: amap, stop })).toBe(1);
  expect(await run({ driver: amap, only: 'mingren-square' })).toBe(0);
  expect(await run({ driver: amap, refresh: false })).toBe(0);
  const before = project.server().asked.length;
  expect(before).toBe(11);
  const answers = async () =>
    (JSON.parse(await readFile(join(project.root(), '.cache/geocode/amap-answers.json'), 'utf8')) as { answers: { id: string; on: string }[] }).answers;
  expect((await answers()).map(({ id }) => id)).toHaveLength(11);
  expect(await run({ driver: amap, today: '2026-02-05' })).toBe(0);
  expect(project.server().asked.length - before).toBe(distinct - 10);
  const days = new Map((await answers()).map(({ id, on }) => [id, on]));
  expect([days.get('huicheng'), days.get('zhuhai')]).toEqual(['2026-02-03', '2026-02-05']);
});

test('an answer keeps the day on which it was given', async () => {
  await serve(() => saved(nominatim, 'success'));
  await run({ driver: nominatim, only: 'mingren-square', dryRun: true, today: '2026-02-01' });
  await run({ driver: nominatim, only: 'mingren-square', today: '2026-02-04' });
  expect(project.server().asked).toHaveLength(1);
  expect((await readLock())['mingren-square']?.answeredOn).toBe('2026-02-01');
});

test('two services that repeat one source count once, and neither the gazetteer nor a repeat undoes what they gave', async () => {
  await serve((asked) => saved(asked.path.includes('/api') ? photon : nominatim, 'success'));
  await run({ driver: nominatim, only: 'mingren-square' });
  const first = await project.lockText();
  await run({ driver: photon, only: 'mingren-square' });
  expect((await readLock())['mingren-square']?.sources).toHaveLength(1);
  expect(lines.join('\n')).not.toContain('a second source');
  await run({ driver: nominatim, only: 'mingren-square' });
  expect((await readLock())['mingren-square']?.sources).toHaveLength(1);
  const before = await project.lockText();
  expect(await runGeocode({ root: project.root(), driver: gazetteer, refresh: true, dryRun: false, log: (line) => lines.push(line), fail: () => undefined })).toBe(0);
  expect(await project.lockText()).toBe(before);
  expect(first).toContain('"provider": "nominatim"');
  expect(lines.findLast((line) => line.startsWith('mingren-square') && line.includes(' kept '))).toMatch(/ kept /);
});

test('of one place alone a person is told how it was judged', async () => {
  await serve(() => saved(nominatim, 'success'));
  await run({ driver: nominatim, only: 'mingren-square', dryRun: true });
  expect(lines).toContain('  inside the district');
  expect(lines).toContainEqual(expect.stringMatching(/^ {2}名人广场 is 100 % alike to 名人广场/));
});

describe('what goes wrong is told by its own words', () => {
  test.each<[string, OnlineGeocoder, Reply | { readonly saved: string }, RegExp, number]>([
    ['too many requests', nominatim, { status: 429, headers: { 'retry-after': '0' }, text: '' }, /answered 429: too many requests, after 2 tries/, 6],
    ['a server error', nominatim, { status: 500, text: 'oops' }, /answered 500, after 2 tries/, 6],
    ['silence', nominatim, 'hang', /did not answer within 0\.2 s, after 2 tries/, 6],
    ['cut connections', nominatim, 'cut', /the connection to 127\.0\.0\.1:\d+ failed.*, after 2 tries/, 6],
    ['broken JSON', nominatim, { text: '[{"lat":' }, /answered 200 with what is no JSON: "\[\{"lat":"/, 3],
    ['a web page', nominatim, { status: 200, text: '<html></html>' }, /answered 200 with a web page in the place of JSON/, 1],
    ['another shape', nominatim, { saved: 'malformed' }, /Nominatim answered in a shape that its documentation does not know/, 3],
    ['a refusal', photon, { saved: 'refused' }, /Photon refuses the request/, 3],
    ['a page that repeats the key', amap, { text: `<p>no such key ${KEY}</p>` }, /in the place of JSON \("no such key …"\)/, 1],
    ['a text that repeats the key', amap, { text: `INVALID ${KEY}` }, /with what is no JSON: "INVALID …"/, 3],
    ['a longer pause than anyone waits', nominatim, { status: 429, headers: { 'retry-after': '3600' }, text: '' }, /it asks for a pause of 3600 s/, 1],
    ['a bad key', amap, { saved: 'key' }, /AMap refuses the key \(10001 INVALID_USER_KEY\)/, 1],
    ['a spent quota', amap, { saved: 'quota' }, /AMap gives no more answers to this key: its quota is used up/, 1],
    ['another bad key', baidu, { saved: 'key' }, /Baidu Maps refuses the key/, 1],
    ['another spent quota', baidu, { saved: 'quota' }, /Baidu Maps gives no more answers to this key/, 1],
    ['a third bad key', tianditu, { saved: 'key' }, /Tianditu refuses the key/, 1],
    ['a third spent quota', tianditu, { saved: 'quota' }, /Tianditu gives no more answers to this key/, 1],
  ])('%s', async (_what, driver, reply, words, asked) => {
    await serve(() => (typeof reply === 'object' && 'saved' in reply ? saved(driver, reply.saved) : reply));
    const before = await project.lockText();
    expect(await run({ driver })).toBe(1);
    expect(lines.join('\n')).toMatch(words);
    expect(lines.join('\n')).not.toContain(KEY);
    expect(lines.join('\n')).toMatch(/stopped: .*; the same command goes on from here/);
    // Nothing more is asked once nothing can come, and nothing that was known is lost.
    expect(project.server().asked).toHaveLength(asked);
    expect(await project.lockText()).toBe(before);
  });

  test('one failure among answers is told, the others count, and only it is asked again', async () => {
    let isMended = false;
    await serve((asked) => {
      if (asksFor('新会站')(asked) && !isMended) return { status: 500, text: '' };
      return saved(nominatim, asksFor('名人广场')(asked) ? 'success' : 'empty');
    });
    expect(await run({ driver: nominatim })).toBe(1);
    expect(lines).toContainEqual(expect.stringMatching(/^xinhui-station: 127\.0\.0\.1:\d+ answered 500, after 2 tries$/));
    expect((await readLock())['mingren-square']?.provider).toBe('nominatim');
    const before = project.server().asked.length;
    isMended = true;
    expect(await run({ driver: nominatim })).toBe(0);
    expect(project.server().asked.slice(before).every(asksFor('新会站'))).toBe(true);
  });

  test('a service that is asked too fast gets a pause, then answers', async () => {
    await serve((_asked, index) => saved(amap, index === 0 ? 'rate' : 'empty'));
    expect(await run({ driver: amap, only: 'mingren-square' })).toBe(0);
    expect(project.server().asked).toHaveLength(2);
  });
});

test.each([amap, baidu, tianditu])('answers of $id, which may not be stored, never reach the lock', async (driver) => {
  await serve(() => saved(driver, 'success'));
  const before = await project.lockText();
  expect(await run({ driver })).toBe(0);
  expect(await project.lockText()).toBe(before);
  const kept = JSON.parse(await readFile(join(project.root(), `.cache/geocode/${driver.id}-answers.json`), 'utf8')) as { answers: { verdict: string }[] };
  expect(kept.answers.filter(({ verdict }) => ['better', 'confirmed', 'kept', 'disagrees'].includes(verdict)).length).toBeGreaterThan(0);
  expect(lines.join('\n')).toContain(`.cache/geocode/${driver.id}-answers.json`);
});

test('of places without a position a service is asked for a person to decide, and nothing is written', async () => {
  const square = (readFixture('nominatim', 'success').body as { name: string }[]).find(({ name }) => name === '名人广场');
  const park = { text: JSON.stringify([{ ...square, name: '启超公园', display_name: '启超公园, 会城街道, 新会区' }]) };
  await serve((asked) => (asksFor('启超公园')(asked) ? park : saved(nominatim, 'empty')));
  const before = await project.lockText();
  expect(await run({ driver: nominatim, job: runProposals })).toBe(0);
  expect(await project.lockText()).toBe(before);
  expect(lines.find((line) => line.startsWith('qichao-park '))).toMatch(/ new +0 m +±\d+ m$/);
  expect(lines).toContain('seeds/places/facilities.json › qichao-park: to take it, write "placement": { "geocode": "启超公园" } and run the command for it');
  expect(lines.at(-1)).toBe(`proposals: 1 of ${wanted.unplaced} places; the lock is as it was`);
  // Courses, groups of parks and places that have a position are not asked for.
  for (const name of ['深江高速', '北部', '大泽镇']) expect(project.server().asked.some(asksFor(name))).toBe(false);
});

test('a source that the seeds lack is asked for before anything goes out', async () => {
  await serve(() => saved(nominatim, 'success'));
  const driver = { ...nominatim, source: 'nowhere' };
  expect(await run({ driver })).toBe(1);
  expect(lines).toEqual(['seeds/sources.json: no source is called "nowhere", which answers of nominatim cite (add it, with publisher, title, date and grade)']);
  expect(project.server().asked).toHaveLength(0);
});
