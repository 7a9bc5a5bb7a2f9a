import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accuracyClassOf } from '../../src/domain/accuracy.ts';
import { toWgs84 } from '../../src/domain/datum/convertDatum.ts';
import { GEOGRAPHIC_DATUMS } from '../../src/domain/datum/Datum.ts';
import { geodesicMetres } from '../../src/domain/distance.ts';
import { KINDS } from '../../src/domain/PlanningFeature.ts';
import sources from '../../seeds/sources.json' with { type: 'json' };
import { aRequest, KEY, settingsOf } from './aRequest.ts';
import { fixturesOf, readFixture } from './fixtures/readFixture.ts';
import type { Answer, OnlineGeocoder } from './Geocoder.ts';
import { GEOCODERS } from './index.ts';

const ONLINE = GEOCODERS.filter((driver): driver is OnlineGeocoder => 'toUrl' in driver);
const DRIVERS = ONLINE.map((driver) => [driver.id, driver] as const);

/** What is wrong with the hits of an answer; nothing where it is a refusal. */
function faultsOf(answer: Answer): string[] {
  return (answer.ok ? answer.candidates : []).flatMap((hit) => [
    ...(hit.name === '' || hit.reference === '' ? [`${hit.reference}: no name or no reference`] : []),
    ...(Math.abs(hit.at[0]) <= 180 && Math.abs(hit.at[1]) <= 90 ? [] : [`${hit.name}: at ${hit.at.join()}`]),
    ...(accuracyClassOf(hit.radiusMetres) === hit.class ? [] : [`${hit.name}: ${hit.class} ±${hit.radiusMetres} m`]),
    ...hit.kinds.filter((kind) => !KINDS.includes(kind)),
  ]);
}

test('the gazetteer is asked first, then the services, each under a name of its own', () => {
  const ids = GEOCODERS.map(({ id }) => id);
  expect(ids[0]).toBe('gazetteer');
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(DRIVERS)('%s says whose data it has, in which datum, under which terms, and how often it may be asked', (_id, driver) => {
  expect(GEOGRAPHIC_DATUMS).toContain(driver.datum);
  expect(driver.attribution).not.toBe('');
  expect(driver.licence.note.length).toBeGreaterThan(40);
  expect(driver.upstream).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  expect(driver.source).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
  expect(driver.minimumIntervalMs).toBeGreaterThanOrEqual(driver.upstream === 'osm' ? 1_000 : 400);
});

test.each(DRIVERS)('%s: the source that its answers cite is a record with their upstream if they may be kept, else there is none', (_id, driver) => {
  const record = sources.find(({ id }) => id === driver.source);
  const { mayStore } = driver.licence;
  expect([record !== undefined, record?.upstream]).toEqual([mayStore, mayStore ? driver.upstream : undefined]);
});

test.each(['tianditu', 'amap', 'baidu'])('no clause that we know allows to keep an answer of %s', (id) => {
  expect(ONLINE.find((driver) => driver.id === id)?.licence.mayStore).toBe(false);
});

test.each(DRIVERS)('%s works under any address: a host, a path, with a slash at the end or without', (_id, driver) => {
  const path = driver.toUrl(aRequest(), settingsOf(driver, 'http://127.0.0.1:1234')).pathname;
  expect(path).toMatch(/^\/[a-z]/);
  for (const endpoint of ['http://127.0.0.1:1234/', 'http://127.0.0.1:1234/one/two', 'http://127.0.0.1:1234/one/two/']) {
    const url = driver.toUrl(aRequest(), settingsOf(driver, endpoint));
    expect(url.origin).toBe('http://127.0.0.1:1234');
    expect(url.pathname).toBe(`${new URL(endpoint).pathname.replace(/\/$/, '')}${path}`);
  }
});

test.each(DRIVERS)('%s sends Chinese as UTF-8, and its key exactly where it names a variable for one', (_id, driver) => {
  const url = driver.toUrl(aRequest(), settingsOf(driver));
  expect(url.href).toContain('%E5%8F%8C%E6%B0%B4%E9%95%87');
  expect(url.href.includes(KEY)).toBe(driver.keyVariable !== undefined);
});

test.each(DRIVERS.flatMap(([id, driver]) => fixturesOf(id).map((name) => [id, name, driver] as const)))(
  '%s reads its saved answer "%s" as sound hits or as a refusal in words that name no key',
  (id, name, driver) => {
    const answer = driver.parse(readFixture(id, name).body);
    expect(faultsOf(answer)).toEqual([]);
    expect(answer.ok ? 'hits' : answer.message).toMatch(/^(hits$|[A-Z][A-Za-z ]+ (refuses|gives|is asked|answered))/);
  },
);

test.each(DRIVERS)('%s answers whatever it is sent without throwing, and never with a position off the globe', (_id, driver) => {
  fc.assert(
    fc.property(fc.jsonValue(), (body) => {
      expect(faultsOf(driver.parse(body))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test.each(DRIVERS)('%s bears any damage to a good answer: one field of it replaced by something else', (id, driver) => {
  const good = JSON.stringify(readFixture(id, 'success').body);
  const values = [...good.matchAll(/:("[^"]*"|-?[\d.]+)/g)].map(({ index, 0: text }) => [index + 1, text.length - 1] as const);
  fc.assert(
    fc.property(fc.nat(values.length - 1), fc.jsonValue(), (which, value) => {
      const [start, length] = values[which] ?? [0, 0];
      const damaged: unknown = JSON.parse(good.slice(0, start) + JSON.stringify(value) + good.slice(start + length));
      expect(faultsOf(driver.parse(damaged))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test.each(DRIVERS)('%s: its 双水镇, brought to WGS-84, lies where the gazetteer has it', (id, driver) => {
  const answer = driver.parse(readFixture(id, 'success').body);
  const hit = answer.ok ? answer.candidates.find(({ name }) => name === '双水镇') : undefined;
  // The saved answers are rounded to a thousandth of a degree.
  expect(geodesicMetres(toWgs84(hit?.at ?? [0, 0], driver.datum), [112.998, 22.436])).toBeLessThan(150);
});

test.each([
  ['tianditu', { code: 301001, msg: `非法key ${KEY}`, resolve: '' }],
  ['amap', { status: '0', info: `INVALID_USER_KEY ${KEY}`, infocode: '10001' }],
  ['baidu', { status: 200, message: `Failed to authenticate for invalid AK: ${KEY}` }],
])('a key that %s repeats in its refusal is not shown', (id, body) => {
  const answer = ONLINE.find((driver) => driver.id === id)?.parse(body);
  expect(answer).toMatchObject({ ok: false, problem: 'key' });
  expect(JSON.stringify(answer)).not.toContain(KEY);
});
