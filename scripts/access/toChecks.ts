/** Published times beside those that the graph gives: compared, never fitted. */
import type { Range } from '../../src/domain/Range.ts';
import type { AccessCheck, AccessData, AccessTime } from '../../src/domain/access/AccessData.ts';
import { accessTime } from '../../src/domain/access/accessTime.ts';
import { legKm, legMinutes } from '../../src/domain/access/localLeg.ts';
import { timeFromNode, timesToNode } from '../../src/domain/access/nodeTime.ts';
import { timesTo } from '../../src/domain/access/timesTo.ts';
import { geodesicMetres, type DistanceOrigin } from '../../src/domain/distance.ts';
import type { PlanningFeature } from '../../src/domain/PlanningFeature.ts';
import { citation } from '../features/citation.ts';
import { localise } from '../seeds/localise.ts';
import type { SeedCheckEnd, SeedRoadCheck } from '../seeds/roadSchema.ts';
import type { Seeds } from '../seeds/Seeds.ts';
import { outward } from './outward.ts';
import { originAt } from './toAccess.ts';

export function toChecks(seeds: Seeds, features: readonly PlanningFeature[], data: AccessData): AccessCheck[] {
  return (seeds.roads?.checks ?? []).map((check) => toCheck(check, seeds, features, data));
}

/** `roads: Shenzhen Airport exit – Da'ao exit: published 35 min, 68 km; the graph gives 41 to 80 min, 68 to 80 km` */
export function checkNotes(checks: readonly AccessCheck[]): string[] {
  return checks.map(({ name, published, computed, deviation, unknown }) => {
    const figure = [`${published.minutes} min`, ...(published.km === undefined ? [] : [`${published.km} km`])].join(', ');
    if (computed === undefined || deviation === undefined) return `roads: ${name.en}: published ${figure}; not computed: ${unknown?.en ?? ''}`;
    const { minutes, km } = computed;
    const apart = [tell(deviation.minutes, 'min'), ...(deviation.km === undefined ? [] : [tell(deviation.km, 'km')])].join(', ');
    return `roads: ${name.en}: published ${figure}; the graph gives ${minutes.from} to ${minutes.to} min, ${km.from} to ${km.to} km: ${apart}`;
  });
}

function tell(deviation: number, unit: string): string {
  if (deviation === 0) return `the ${unit} lie within`;
  return `the published ${unit} lie ${Math.abs(deviation)} ${deviation < 0 ? 'below' : 'above'}`;
}

function toCheck(check: SeedRoadCheck, seeds: Seeds, features: readonly PlanningFeature[], data: AccessData): AccessCheck {
  const { source, ...published } = check.published;
  const found = timeOf(check, seeds, features, data);
  const computed = found === undefined ? undefined : { minutes: outward(found.minutes, 10), km: outward(found.km, 10) };
  const stated = { minutes: published.minutes, ...(published.km === undefined ? {} : { km: published.km }) };
  return {
    id: check.id,
    name: localise(check.name),
    published: stated,
    ...(computed === undefined ? { unknown: NO_POSITION } : { computed, deviation: deviationOf(stated, computed) }),
    note: localise(check.note),
    sources: seeds.sources.filter(({ id }) => id === source).map(citation),
  };
}

const NO_POSITION = { 'zh-Hans': '有一端没有位置', 'zh-Hant': '有一端沒有位置', en: 'One of its ends has no position' };

function deviationOf(published: AccessCheck['published'], { minutes, km }: NonNullable<AccessCheck['computed']>): NonNullable<AccessCheck['deviation']> {
  return { minutes: outside(published.minutes, minutes), ...(published.km === undefined ? {} : { km: outside(published.km, km) }) };
}

function outside(value: number, { from, to }: Range): number {
  const apart = Math.min(0, value - from) + Math.max(0, value - to);
  return Math.round(apart * 10) / 10;
}

function timeOf({ from, to }: SeedRoadCheck, seeds: Seeds, features: readonly PlanningFeature[], data: AccessData): Pick<AccessTime, 'minutes' | 'km'> | undefined {
  const placeOf = (end: SeedCheckEnd) => ('place' in end ? originAt(end.place, seeds, features, data) : undefined);
  if ('nearestOf' in to) {
    const origin = placeOf(from);
    return origin === undefined ? undefined : toNearest(data, origin, to.nearestOf);
  }
  const destination = placeOf(to);
  const times = 'node' in to ? timesToNode(data, to.node) : destination === undefined ? undefined : timesTo(data, destination);
  if (times === undefined) return undefined;
  if ('node' in from) return timeFromNode(data, from.node, times);
  const origin = placeOf(from);
  return origin === undefined ? undefined : accessTime(data, origin, times);
}

/** The leg to the nearest exit of the class: at its best the nearest it may be, at its worst the least of the farthest. */
function toNearest({ nodes, links, local }: AccessData, origin: DistanceOrigin, roadClass: string): Pick<AccessTime, 'minutes' | 'km'> | undefined {
  const ends = new Set(links.filter((link) => link.class === roadClass && link.unconfirmed !== true).flatMap(({ ends: each }) => each));
  const exits = nodes.filter(({ id, ground }) => ground !== undefined && ends.has(id));
  const legs = exits.map(({ position, radiusMetres }) => [geodesicMetres(origin.position, position), radiusMetres + origin.radiusMetres] as const);
  if (legs.length === 0) return undefined;
  const least = (ranges: readonly Range[]) => ({ from: Math.min(...ranges.map(({ from }) => from)), to: Math.min(...ranges.map(({ to }) => to)) });
  return { minutes: least(legs.map((leg) => legMinutes(local, ...leg))), km: least(legs.map((leg) => legKm(local, ...leg))) };
}
