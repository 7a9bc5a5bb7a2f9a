/** The drive times of the district as they are. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { AccessData, AccessOrigin, AccessTime, UnknownTime } from '../src/domain/access/AccessData.ts';
import { isKnownTime } from '../src/domain/access/AccessData.ts';
import { accessTime } from '../src/domain/access/accessTime.ts';
import { groundsOf } from '../src/domain/access/groundsOf.ts';
import { timesTo } from '../src/domain/access/timesTo.ts';
import { geodesicMetres, originOf } from '../src/domain/distance.ts';
import { outward } from './access/outward.ts';
import { buildData } from './buildData.ts';

const built = await buildData(fileURLToPath(new URL('..', import.meta.url)));
if (!built.ok) throw new Error(`the seeds have issues: ${JSON.stringify(built.issues)}`);
const { features, files, seeds } = built;
const access = JSON.parse(files.get('access.json') ?? '') as AccessData;
const { nodes, links, parks, targets, checks } = access;
const TARGETS = ['shenzhen-airport', 'qianhai', 'zhongshan', 'macau', 'hongkong'];

function originAt(id: string): AccessOrigin {
  const place = features.find((each) => each.id === id);
  const origin = place === undefined ? undefined : originOf(place);
  if (origin === undefined) throw new Error(`${id} has no position`);
  return origin;
}

function tell(time: AccessTime | UnknownTime | undefined): string {
  return time === undefined || !isKnownTime(time) ? '?' : `${Math.floor(time.minutes.from)}–${Math.ceil(time.minutes.to)}`;
}

function slowest(park: string, target: string): number {
  const time = parks[park]?.times[target];
  return time !== undefined && isKnownTime(time) ? time.minutes.to : Number.NaN;
}

test('every park with a position has a time to every target, and every other says why it has none', () => {
  expect(targets.map(({ id }) => id)).toEqual(TARGETS);
  for (const park of features.filter(({ properties }) => properties.kind === 'park')) {
    for (const target of TARGETS) {
      const time = parks[park.id]?.times[target];
      if (time === undefined) throw new Error(`${park.id} has no entry for ${target}`);
      expect(isKnownTime(time), `${park.id} → ${target}`).toBe(park.geometry !== null);
      const { minutes, km, unknown } = { ...time } as Partial<AccessTime & UnknownTime>;
      expect(minutes === undefined ? unknown?.en : 'known').toMatch(/./);
      expect(minutes?.from ?? 1).toBeGreaterThan(0);
      expect(minutes?.to ?? Infinity).toBeGreaterThan(minutes?.from ?? 0);
      expect(km?.to ?? Infinity).toBeGreaterThan(km?.from ?? 0);
    }
  }
});

/** Minutes at the fast and the slow end; looked at for sense on 26 November 2026. */
test('the times of all parks to all targets are those that were looked at', () => {
  const rows = Object.entries(parks).map(([id, { times }]) => `${id}: ${TARGETS.map((target) => tell(times[target])).join(' | ')}`);
  expect(rows).toMatchInlineSnapshot(`
    [
      "zhizao: 48–175 | 54–189 | 24–159 | 38–212 | 77–274",
      "fengshanhu: 48–165 | 54–179 | 25–148 | 41–201 | 77–263",
      "daze-park: 48–153 | 54–167 | 25–137 | 40–190 | 77–252",
      "silicon-energy: ? | ? | ? | ? | ?",
      "zhuxi-tech: 42–144 | 49–158 | 14–101 | 27–165 | 71–242",
      "yinhuwan: 56–187 | 63–201 | 31–168 | 25–138 | 69–219",
      "electronics-park: 56–187 | 63–201 | 31–168 | 25–138 | 69–219",
      "xincaifu: 56–195 | 63–209 | 31–155 | 25–146 | 69–228",
      "veolia-valley: ? | ? | ? | ? | ?",
      "shenjiang-zone: 56–187 | 63–201 | 31–168 | 25–138 | 69–219",
      "huajin-metal-park: 48–151 | 54–165 | 16–108 | 30–166 | 73–248",
      "dajiankang: 56–187 | 63–201 | 31–168 | 25–138 | 69–219",
      "wutong: 56–187 | 63–201 | 31–168 | 25–138 | 69–219",
      "macau-health-port: 56–187 | 63–201 | 31–168 | 25–138 | 69–219",
      "gangyi-park: ? | ? | ? | ? | ?",
      "nanyue-base: ? | ? | ? | ? | ?",
      "startup-base: ? | ? | ? | ? | ?",
      "gd-hk-zone: ? | ? | ? | ? | ?",
      "qibao: 48–161 | 54–176 | 24–125 | 37–189 | 78–260",
      "hub-newtown: 43–146 | 50–160 | 17–103 | 30–167 | 73–244",
      "vocational-city: 54–182 | 61–196 | 22–140 | 36–204 | 80–281",
      "selenium-park: ? | ? | ? | ? | ?",
      "hr-park: ? | ? | ? | ? | ?",
      "gangyi-community: ? | ? | ? | ? | ?",
      "campus-startup-base: ? | ? | ? | ? | ?",
      "rail-park: 46–137 | 53–151 | 16–95 | 29–159 | 73–236",
      "newmat: 53–166 | 60–180 | 21–124 | 25–150 | 69–232",
    ]
  `);
});

describe('the times make sense', () => {
  const times = new Map(TARGETS.map((id) => [id, timesTo(access, originAt(id))]));
  const to = (origin: AccessOrigin, target: string) => {
    const destination = times.get(target);
    return destination === undefined ? undefined : accessTime(access, origin, destination);
  };
  const fromTown = (id: string, target: string) => {
    const grounds = groundsOf(access.grounds, [id]);
    return to({ ...originAt(id), ...(grounds === undefined ? {} : { grounds }) }, target)?.minutes;
  };

  test('of all towns, Daao is nearest to Shenzhen, at the fast and at the slow end', () => {
    const towns = features.filter(({ properties }) => properties.kind === 'town').map(({ id }) => id);
    const nearest = (end: 'from' | 'to') => towns.toSorted((a, b) => (fromTown(a, 'shenzhen-airport')?.[end] ?? Infinity) - (fromTown(b, 'shenzhen-airport')?.[end] ?? Infinity))[0];
    expect(nearest('from')).toBe('daao');
    expect(nearest('to')).toBe('daao');
  });

  test('the coast in the south is nearer to Macao than the north is, and the north nearer to Zhongshan', () => {
    expect(slowest('yinhuwan', 'macau')).toBeLessThan(slowest('fengshanhu', 'macau'));
    expect(slowest('fengshanhu', 'zhongshan')).toBeLessThan(slowest('yinhuwan', 'zhongshan'));
  });

  test('whoever computes from the file gets the times that stand in it', () => {
    for (const [id, { origin, times: stated }] of Object.entries(parks)) {
      for (const target of origin === undefined ? [] : TARGETS) {
        const found = origin === undefined ? undefined : to(origin, target);
        expect(found === undefined ? undefined : outward(found.minutes, 10), `${id} → ${target}`).toEqual((stated[target] as AccessTime).minutes);
      }
    }
  });

  test('a point in Bao\'an can be an origin, one in Guangxi is off the map', () => {
    const plant = timesTo(access, { position: [113.88, 22.56], radiusMetres: 0 });
    const range = accessTime(access, parks['fengshanhu']?.origin ?? originAt('fengshanhu'), plant);
    expect(range?.via).toContain('shenzhong');
    expect(range?.minutes.from).toBeGreaterThan(45);
    expect(accessTime(access, originAt('fengshanhu'), timesTo(access, { position: [108.3, 22.8], radiusMetres: 0 }))).toBeUndefined();
  });
});

test('a published length is as much longer than the straight line as its class says of the others', () => {
  const published = links.filter(({ length }) => length === 'published');
  expect(published.length).toBeGreaterThan(4);
  for (const { id, ends, km, class: name } of published) {
    const [a, b] = ends.map((end) => nodes.find((node) => node.id === end)?.position);
    const straight = a === undefined || b === undefined ? Number.NaN : geodesicMetres(a, b) / 1000;
    const { from = 0, to = 0 } = seeds.roads?.classes.find((each) => each.id === name)?.detour ?? {};
    expect(km.to / straight, id).toBeGreaterThan(from);
    expect(km.from / straight, id).toBeLessThan(to);
  }
});

test('the published drive from the airport to Daao is quicker than the design speeds of both roads allow, and the graph says so', () => {
  const check = checks.find(({ id }) => id === 'airport-daao');
  expect(check?.published).toEqual({ minutes: 35, km: 68 });
  expect(check?.deviation).toEqual({ minutes: -7.2, km: -2.9 });
  const way = links.filter(({ id }) => ['shenzhong', 's26-zhongshan'].includes(id));
  expect(way.map(({ kmPerHour, speed, length }) => [kmPerHour.to, speed, length])).toEqual([[100, 'designed', 'published'], [100, 'designed', 'published']]);
});

test('whoever crosses a border reads that its control is not counted', () => {
  for (const id of ['macau', 'hongkong']) expect(targets.find((target) => target.id === id)?.note?.en).toMatch(/Without the time at the border control/);
  for (const id of ['hzmb', 'shenzhen-bay']) expect(links.find((link) => link.id === id)?.note?.en).toMatch(/border control is not counted/);
});
