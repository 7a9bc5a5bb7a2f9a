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
  expect(targets.map(({ id }) => id)).toEqual(expect.arrayContaining(TARGETS));
  for (const park of features.filter(({ properties }) => properties.kind === 'park')) {
    for (const { id: target } of targets) {
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

/** Minutes at the fast and the slow end to each of `TARGETS`; looked at for sense on 26 November 2026. A park that comes later needs no row. */
const LOOKED_AT: Readonly<Record<string, string>> = {
  zhizao: '48–143 | 54–152 | 24–135 | 38–175 | 80–215',
  fengshanhu: '48–133 | 54–143 | 25–125 | 41–165 | 80–205',
  'daze-park': '48–122 | 54–131 | 25–114 | 40–154 | 80–194',
  'silicon-energy': '? | ? | ? | ? | ?',
  'zhuxi-tech': '42–119 | 49–129 | 14–88 | 27–140 | 72–192',
  yinhuwan: '60–149 | 66–159 | 31–136 | 25–117 | 71–171',
  'electronics-park': '60–149 | 66–159 | 31–136 | 25–117 | 71–171',
  xincaifu: '60–158 | 66–167 | 31–136 | 25–125 | 71–179',
  'veolia-valley': '? | ? | ? | ? | ?',
  'shenjiang-zone': '60–149 | 66–159 | 31–136 | 25–117 | 71–171',
  'huajin-metal-park': '48–125 | 54–135 | 16–94 | 30–146 | 75–197',
  dajiankang: '60–149 | 66–159 | 31–136 | 25–117 | 71–171',
  wutong: '60–149 | 66–159 | 31–136 | 25–117 | 71–171',
  'macau-health-port': '60–149 | 66–159 | 31–136 | 25–117 | 71–171',
  'gangyi-park': '? | ? | ? | ? | ?',
  'nanyue-base': '? | ? | ? | ? | ?',
  'startup-base': '? | ? | ? | ? | ?',
  'gd-hk-zone': '? | ? | ? | ? | ?',
  qibao: '48–130 | 55–139 | 24–110 | 37–161 | 81–202',
  'hub-newtown': '44–122 | 50–131 | 17–91 | 30–142 | 76–194',
  'vocational-city': '54–151 | 61–161 | 23–120 | 36–171 | 81–223',
  'selenium-park': '? | ? | ? | ? | ?',
  'hr-park': '? | ? | ? | ? | ?',
  'gangyi-community': '? | ? | ? | ? | ?',
  'campus-startup-base': '? | ? | ? | ? | ?',
  'rail-park': '47–114 | 53–123 | 16–82 | 29–134 | 75–186',
  newmat: '53–139 | 60–149 | 22–108 | 25–131 | 71–185',
};

test('the times of the parks are those that were looked at', () => {
  const rows = Object.keys(LOOKED_AT).map((id) => [id, TARGETS.map((target) => tell(parks[id]?.times[target])).join(' | ')]);
  expect(Object.fromEntries(rows)).toEqual(LOOKED_AT);
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

  test('nobody is quicker than straight at the legal maximum, from the near edge of where a park may lie', () => {
    for (const [id, { origin, times: stated }] of Object.entries(parks)) {
      for (const target of origin === undefined ? [] : TARGETS) {
        const { position, radiusMetres } = originAt(target);
        const straight = (geodesicMetres(origin?.position ?? position, position) - radiusMetres - (origin?.radiusMetres ?? 0)) / 1000;
        expect((stated[target] as AccessTime).minutes.from, `${id} → ${target}`).toBeGreaterThan(straight / 2);
      }
    }
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
