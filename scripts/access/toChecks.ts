/** Published times beside those that the graph gives: compared, never fitted. */
import type { AccessCheck, AccessData, AccessOrigin, AccessTime } from '../../src/domain/access/AccessData.ts';
import { accessTime } from '../../src/domain/access/accessTime.ts';
import { legKm, legMinutes } from '../../src/domain/access/localLeg.ts';
import { discOn, networkOf } from '../../src/domain/access/Network.ts';
import { timeFromNode, timesToNode } from '../../src/domain/access/nodeTime.ts';
import { timesTo } from '../../src/domain/access/timesTo.ts';
import { geodesicMetres } from '../../src/domain/distance.ts';
import type { Range } from '../../src/domain/Range.ts';
import { citation } from '../features/citation.ts';
import { localise } from '../seeds/localise.ts';
import type { SeedCheckEnd, SeedRoadCheck } from '../seeds/roadSchema.ts';
import type { Seeds } from '../seeds/Seeds.ts';
import type { OriginFinder } from './originFinder.ts';
import { outward } from './outward.ts';

export function toChecks(seeds: Seeds, originAt: OriginFinder, data: AccessData): AccessCheck[] {
  return (seeds.roads?.checks ?? []).map((check) => toCheck(check, seeds, originAt, data));
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

function toCheck(check: SeedRoadCheck, seeds: Seeds, originAt: OriginFinder, data: AccessData): AccessCheck {
  const { source, ...published } = check.published;
  const found = timeOf(check, originAt, data);
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

/** Undefined where an end has no position. */
function timeOf({ from, to }: SeedRoadCheck, originAt: OriginFinder, data: AccessData): Pick<AccessTime, 'minutes' | 'km'> | undefined {
  const placeOf = (end: SeedCheckEnd) => ('place' in end ? originAt(end.place) : undefined);
  if ('nearestOf' in to) {
    const origin = placeOf(from);
    return origin === undefined ? undefined : toNearest(data, origin, to.nearestOf);
  }
  if ([from, to].some((end) => 'node' in end && !data.nodes.some(({ id }) => id === end.node))) return undefined;
  const destination = placeOf(to);
  const times = 'node' in to ? timesToNode(data, to.node) : destination === undefined ? undefined : timesTo(data, destination);
  if (times === undefined) return undefined;
  if ('node' in from) return timeFromNode(data, from.node, times);
  const origin = placeOf(from);
  return origin === undefined ? undefined : accessTime(data, origin, times);
}

/** The leg to the nearest exit of the class: at its best the nearest it may be, at its worst the least of the farthest. */
function toNearest(data: AccessData, origin: AccessOrigin, roadClass: string): Pick<AccessTime, 'minutes' | 'km'> | undefined {
  const { nodes, links, local } = data;
  const ends = new Set(links.filter((link) => link.class === roadClass && link.unconfirmed !== true).flatMap(({ ends: each }) => each));
  const { grounds } = discOn(networkOf(data), origin);
  const exits = nodes.filter(({ id, ground }) => ground !== undefined && grounds.includes(ground) && ends.has(id));
  const legs = exits.map(({ position, radiusMetres }) => [geodesicMetres(origin.position, position), radiusMetres + origin.radiusMetres] as const);
  if (legs.length === 0) return undefined;
  return { minutes: leastOf(legs.map((leg) => legMinutes(local, ...leg))), km: leastOf(legs.map((leg) => legKm(local, ...leg))) };
}

function leastOf(ranges: readonly Range[]): Range {
  return { from: Math.min(...ranges.map(({ from }) => from)), to: Math.min(...ranges.map(({ to }) => to)) };
}
