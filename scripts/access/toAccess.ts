/** The drive times of every park to every target, and the published times beside them. */
import type { AccessData, AccessOrigin, AccessTime, ParkAccess, UnknownTime } from '../../src/domain/access/AccessData.ts';
import { accessTimes } from '../../src/domain/access/accessTime.ts';
import { timesTo, type NodeTimes } from '../../src/domain/access/timesTo.ts';
import type { PlanningFeature } from '../../src/domain/PlanningFeature.ts';
import type { Seeds } from '../seeds/Seeds.ts';
import { originFinder } from './originFinder.ts';
import { outward } from './outward.ts';
import { toChecks } from './toChecks.ts';
import { toRoadGraph } from './toRoadGraph.ts';

const NO_ROADS: AccessData = {
  local: { detour: { from: 1, to: 1 }, kmPerHour: { from: 1, to: 1 }, reachMetres: 0, basis: { 'zh-Hans': '没有路网', 'zh-Hant': '沒有路網', en: 'There is no road graph' } },
  grounds: [],
  nodes: [],
  links: [],
  targets: [],
  parks: {},
  checks: [],
};

const OUT_OF_REACH = {
  'zh-Hans': '所在范围有一部分离图中任何出口都太远',
  'zh-Hant': '所在範圍有一部分離圖中任何出口都太遠',
  en: 'A part of where it may lie is too far from every exit of the graph',
};

/** Empty for a district without roads. */
export function toAccess(seeds: Seeds, features: readonly PlanningFeature[]): AccessData {
  if (seeds.roads === undefined) return NO_ROADS;
  const data: AccessData = { ...toRoadGraph(seeds.roads, seeds, features), parks: {}, checks: [] };
  const originAt = originFinder(seeds, features, data);
  const targets = data.targets.flatMap(({ id }) => {
    const origin = originAt(id);
    return origin === undefined ? [] : [[id, timesTo(data, origin)] as const];
  });
  const parks = features.filter(({ properties }) => properties.kind === 'park');
  return {
    ...data,
    parks: Object.fromEntries(parks.map((park) => [park.id, toParkAccess(park, originAt(park.id), targets, data)])),
    checks: toChecks(seeds, originAt, data),
  };
}

function toParkAccess(park: PlanningFeature, origin: AccessOrigin | undefined, targets: readonly (readonly [string, NodeTimes])[], data: AccessData): ParkAccess {
  const found = origin === undefined ? [] : accessTimes(data, origin, targets.map(([, times]) => times));
  const toTime = (time: AccessTime | undefined): AccessTime | UnknownTime => {
    if (origin === undefined) return { unknown: park.properties.accuracy.basis };
    return time === undefined ? { unknown: OUT_OF_REACH } : { ...time, minutes: outward(time.minutes, 10), km: outward(time.km, 10) };
  };
  return {
    ...(origin === undefined ? {} : { origin }),
    times: Object.fromEntries(targets.map(([id], index) => [id, toTime(found[index])])),
  };
}
