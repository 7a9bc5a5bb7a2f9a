import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AccessData, AccessOrigin, RoadLink } from './AccessData.ts';
import { aHub, aLink, anAccessData, aNode, WIDE_GROUND } from './anAccessData.ts';
import { accessTime } from './accessTime.ts';
import { geodesicMetres, type LonLat } from '../distance.ts';
import type { Range } from '../Range.ts';
import { groundsOf } from './groundsOf.ts';
import { metresApart } from './localLeg.ts';
import { minutesFinder } from './minutesFinder.ts';
import { networkOf } from './Network.ts';
import { timeFromNode, timesToNode } from './nodeTime.ts';
import { timesTo } from './timesTo.ts';

const at = (position: LonLat, radiusMetres = 0): AccessOrigin => ({ position, radiusMetres });
const between = (data: AccessData, from: AccessOrigin, to: AccessOrigin) => accessTime(data, from, timesTo(data, to));

const WEST: LonLat = [112.6, 22.5];
const EAST: LonLat = [113.4, 22.5];
const road = anAccessData({
  nodes: [aNode('west', WEST), aNode('east', EAST)],
  links: [aLink('bridge', ['west', 'east'], { km: { from: 80, to: 84 }, kmPerHour: { from: 60, to: 120 } })],
});

describe('a time', () => {
  test('between two exits is the least length at the highest speed to the greatest at the lowest', () => {
    expect(between(road, at(WEST), at(EAST))).toEqual({ minutes: { from: 40, to: 84 }, km: { from: 80, to: 84 }, via: ['bridge'] });
  });

  test('adds the leg at either end, with the radius of the place', () => {
    const origin = at([112.7, 22.5], 2000);
    const metres = geodesicMetres(WEST, origin.position);
    const found = between(road, origin, at(EAST));
    expect(found?.minutes.from).toBeCloseTo(40 + (metres - 2000) / 1000, 1);
    expect(found?.minutes.to).toBeCloseTo(84 + ((metres + 2000) / 1000) * 1.5 * 2, 1);
    expect(found?.km.from).toBeCloseTo(80 + (metres - 2000) / 1000, 1);
  });

  test('between neighbours leads straight, over no link', () => {
    const found = between(road, at([113, 22.5]), at([113.01, 22.5]));
    const km = geodesicMetres([113, 22.5], [113.01, 22.5]) / 1000;
    expect(found?.via).toEqual([]);
    expect(found?.minutes.from).toBeCloseTo(km, 2);
    expect(found?.minutes.to).toBeCloseTo(km * 1.5 * 2, 2);
  });

  test('off the map there is none: too far from every exit, on no ground, or only partly within reach', () => {
    expect(between(road, at([113, 22.9]), at(EAST))).toBeUndefined();
    expect(between(road, at([112.6, 23.05]), at(EAST))).toBeUndefined();
    expect(between(road, at(WEST, 31_000), at(EAST))).toBeUndefined();
    expect(between(road, at(WEST), at([113.4, 23.1]))).toBeUndefined();
    expect(between(anAccessData(), at(WEST), at(EAST))).toBeUndefined();
  });

  test('leads through a hub, but nobody leaves the road there', () => {
    const hub = anAccessData({
      nodes: [aNode('west', WEST), aHub('hub', [113, 22.5]), aNode('east', EAST)],
      links: [aLink('first', ['west', 'hub'], { km: { from: 40, to: 40 } }), aLink('second', ['hub', 'east'], { km: { from: 40, to: 40 } })],
    });
    expect(between(hub, at(WEST), at(EAST))?.via).toEqual(['first', 'second']);
    expect(between(hub, at([113, 22.5]), at(EAST))).toBeUndefined();
  });

  test('from node to node has no leg at either end', () => {
    expect(timeFromNode(road, 'west', timesToNode(road, 'east'))).toEqual({ minutes: { from: 40, to: 84 }, km: { from: 80, to: 84 }, via: ['bridge'] });
    expect(timeFromNode({ ...road, links: [] }, 'west', timesToNode({ ...road, links: [] }, 'east'))).toBeUndefined();
    expect(() => timesToNode(road, 'south')).toThrow('the graph has no node south');
  });

  test('counts a road whose opening is not confirmed at its fast end alone', () => {
    const newRoad = aLink('new', ['west', 'east'], { km: { from: 60, to: 60 }, unconfirmed: true });
    const found = between({ ...road, links: [...road.links, newRoad] }, at(WEST), at(EAST));
    expect(found).toMatchObject({ minutes: { from: 30, to: 84 }, via: ['new'] });
  });
});

describe('wide water', () => {
  const grounds = [
    { ...WIDE_GROUND, id: 'left', ring: [[112, 22], [113, 22], [113, 23], [112, 23]] as LonLat[] },
    { ...WIDE_GROUND, id: 'right', ring: [[113, 22], [114, 22], [114, 23], [113, 23]] as LonLat[] },
  ];
  const banks = anAccessData({
    grounds,
    nodes: [aNode('left-exit', [112.8, 22.5], { ground: 'left' }), aNode('right-exit', [113.2, 22.5], { ground: 'right' })],
    links: [aLink('bridge', ['left-exit', 'right-exit'], { km: { from: 45, to: 45 } })],
  });

  test('is crossed by a link alone, however near the other bank is', () => {
    const found = between(banks, at([112.99, 22.5]), at([113.01, 22.5]));
    expect(found?.via).toEqual(['bridge']);
    expect(found?.minutes.from).toBeGreaterThan(60);
  });

  test('which may run through a disc makes its range wide, unless its bank is known', () => {
    const [disc, shore] = [at([112.99, 22.5], 3000), at([113.05, 22.5])];
    const unsure = between(banks, disc, shore);
    const sure = between(banks, { ...disc, grounds: ['right'] }, shore);
    expect(unsure?.minutes.from).toBeLessThan(5);
    expect(unsure?.minutes.to).toBeGreaterThan(90);
    expect(sure?.minutes.to).toBeLessThan(40);
    for (const sides of [['left', 'right'], ['right', 'left']]) {
      const back = between(banks, shore, { ...disc, grounds: sides });
      expect(back?.minutes.from).toBeCloseTo(unsure?.minutes.from ?? 0, 6);
      expect(back?.minutes.to).toBeCloseTo(unsure?.minutes.to ?? 0, 6);
    }
  });
});

test('a town tells its side of the water, several tell theirs, and one that is not known tells none', () => {
  const grounds = [{ ...WIDE_GROUND, id: 'left', towns: ['a', 'b'] }, { ...WIDE_GROUND, id: 'right', towns: ['c'] }];
  expect(groundsOf(grounds, ['a', 'b'])).toEqual(['left']);
  expect(groundsOf(grounds, ['a', 'c'])).toEqual(['left', 'right']);
  expect(groundsOf(grounds, ['a', 'd'])).toBeUndefined();
  expect(groundsOf(grounds, [])).toBeUndefined();
});

test('a length on the plane is within 1 in 10 000 of the geodesic, all over the graph', () => {
  const { plane } = networkOf(anAccessData({ nodes: [aNode('west', [112.8, 22.1]), aNode('east', [114.2, 22.8])] }));
  const wide = fc.tuple(fc.double({ min: 112.8, max: 114.2, noNaN: true }), fc.double({ min: 22.1, max: 22.8, noNaN: true }));
  fc.assert(
    fc.property(wide, wide, (a, b) => {
      const metres = geodesicMetres(a, b);
      expect(Math.abs(metresApart(plane.toMetres(a), plane.toMetres(b)) - metres)).toBeLessThan(0.01 + metres / 10_000);
    }),
  );
});

const lon = fc.double({ min: 112.5, max: 113.5, noNaN: true });
const lat = fc.double({ min: 22.3, max: 22.7, noNaN: true });
const position = fc.tuple(lon, lat);
const disc = fc.record({ position, radiusMetres: fc.integer({ min: 0, max: 6000 }) });
const SPLIT = [
  { ...WIDE_GROUND, id: 'wide', ring: [[112, 22], [113, 22], [113.1, 23], [112, 23]] as LonLat[] },
  { ...WIDE_GROUND, id: 'other', ring: [[113, 22], [114, 22], [114, 23], [113.1, 23]] as LonLat[] },
];
const graph = fc
  .record({
    nodes: fc.array(fc.record({ position, radiusMetres: fc.integer({ min: 0, max: 4000 }), ground: fc.constantFrom('wide', 'other') }), { minLength: 2, maxLength: 8 }),
    links: fc.array(
      fc.record({
        a: fc.nat(7), b: fc.nat(7), least: fc.double({ min: 1, max: 60, noNaN: true }), more: fc.double({ min: 0, max: 20, noNaN: true }),
        slow: fc.integer({ min: 30, max: 80 }), faster: fc.integer({ min: 0, max: 60 }), unconfirmed: fc.boolean(),
      }),
      { maxLength: 12 },
    ),
    split: fc.boolean(),
  })
  .map(({ nodes, links, split }) => {
    const name = (index: number) => `n${index % nodes.length}`;
    return anAccessData({
      grounds: split ? SPLIT : [WIDE_GROUND, { ...WIDE_GROUND, id: 'other' }],
      nodes: nodes.map((node, index) => aNode(`n${index}`, node.position, node)),
      links: links.map(({ a, b, least, more, slow, faster, unconfirmed }, index) =>
        aLink(`l${index}`, [name(a), name(b)], {
          km: { from: least, to: least + more },
          kmPerHour: { from: slow, to: slow + faster },
          ...(unconfirmed ? { unconfirmed } : {}),
        }),
      ),
    });
  });

/** Slack for sums in another order. */
const HAIR = 1e-9;

describe('of any graph', () => {
  test('a time begins no later than it ends, and is never below 0', () => {
    fc.assert(
      fc.property(graph, disc, disc, (data, from, to) => {
        const found = between(data, from, to);
        if (found === undefined) return;
        expect(found.minutes.from).toBeGreaterThanOrEqual(0);
        expect(found.minutes.from).toBeLessThanOrEqual(found.minutes.to + HAIR);
        expect(found.km.from).toBeLessThanOrEqual(found.km.to + HAIR);
      }),
    );
  });

  test('it is as long there as back', () => {
    fc.assert(
      fc.property(graph, disc, disc, (data, from, to) => {
        const [a, b] = [{ ...from, grounds: ['wide'] }, { ...to, grounds: ['other'] }];
        const [there, back] = [between(data, a, b), between(data, b, a)];
        expect(there === undefined).toBe(back === undefined);
        expect(there?.minutes.from ?? 0).toBeCloseTo(back?.minutes.from ?? 0, 6);
        expect(there?.minutes.to ?? 0).toBeCloseTo(back?.minutes.to ?? 0, 6);
      }),
      { numRuns: 300 },
    );
  });

  test('another link never makes the way longer, at neither end', () => {
    fc.assert(
      fc.property(graph, disc, disc, fc.nat(7), fc.nat(7), (data, from, to, a, b) => {
        const name = (index: number) => data.nodes[index % data.nodes.length]?.id ?? '';
        const more = { ...data, links: [...data.links, aLink('more', [name(a), name(b)])] };
        const [before, after] = [between(data, from, to), between(more, from, to)];
        if (before === undefined) return;
        expect(after?.minutes.from).toBeLessThanOrEqual(before.minutes.from + HAIR);
        expect(after?.minutes.to).toBeLessThanOrEqual(before.minutes.to + HAIR);
      }),
    );
  });

  test('a wider disc never gives a narrower range', () => {
    fc.assert(
      fc.property(graph, disc, disc, fc.integer({ min: 0, max: 3000 }), (data, from, to, more) => {
        const [narrow, wide] = [between(data, from, to), between(data, { ...from, radiusMetres: from.radiusMetres + more }, to)];
        if (wide === undefined || narrow === undefined) return;
        expect(wide.minutes.from).toBeLessThanOrEqual(narrow.minutes.from + HAIR);
        expect(wide.minutes.to).toBeGreaterThanOrEqual(narrow.minutes.to - HAIR);
      }),
    );
  });

  test('between nodes no way over a third is quicker', () => {
    fc.assert(
      fc.property(graph, disc, fc.nat(7), fc.nat(7), (data, to, a, b) => {
        const { fast, slow } = timesTo(data, to);
        const [first, second] = [a % data.nodes.length, b % data.nodes.length];
        const link = networkOf(data).nodes[first]?.edges.find((edge) => edge.to === second)?.link;
        if (link === undefined) return;
        expect(fast[first]).toBeLessThanOrEqual((fast[second] ?? 0) + link.minutes.from + HAIR);
        const sure = link.unconfirmed === true ? Infinity : link.minutes.to;
        expect(slow[first]).toBeLessThanOrEqual((slow[second] ?? 0) + sure + HAIR);
      }),
    );
  });

  test('whatever the true lengths and speeds, the fastest way takes a time within the range', () => {
    fc.assert(
      fc.property(graph, position, position, fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 24, maxLength: 24 }), (data, from, to, shares) => {
        const truth = settle(data, shares);
        const [range, found] = [between(data, at(from), at(to)), between(truth, at(from), at(to))];
        if (range === undefined || found === undefined) return;
        expect(found.minutes.from).toBeGreaterThanOrEqual(range.minutes.from - HAIR);
        expect(found.minutes.from).toBeLessThanOrEqual(range.minutes.to + HAIR);
      }),
    );
  });

  test('an exact position lies within the range of every disc that holds it', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const known = fc.constantFrom(undefined, ['wide'], ['wide', 'other']);
    fc.assert(
      fc.property(graph, disc, known, disc, fc.double({ min: 0, max: 6.3, noNaN: true }), share, share, (data, from, grounds, to, angle, out, slowness) => {
        const range = between(data, { ...from, ...(grounds === undefined ? {} : { grounds }) }, to);
        const degrees = (from.radiusMetres * out) / 111_400;
        const inside: LonLat = [from.position[0] + degrees * Math.cos(angle), from.position[1] + degrees * Math.sin(angle)];
        if (range === undefined || geodesicMetres(from.position, inside) > from.radiusMetres) return;
        const [minutes = Number.NaN] = minutesFinder(data, [timesTo(data, to)])(inside, slowness, grounds);
        expect(minutes).toBeGreaterThanOrEqual(range.minutes.from - HAIR);
        expect(minutes).toBeLessThanOrEqual(range.minutes.to + HAIR);
      }),
      { numRuns: 500 },
    );
  });

  test('an exact position takes longer the more slowly it is driven', () => {
    fc.assert(
      fc.property(graph, position, disc, (data, from, to) => {
        const find = minutesFinder(data, [timesTo(data, to)]);
        const [quick, middle, slow] = [0, 0.5, 1].map((share) => find(from, share)[0] ?? 0);
        expect(quick).toBeLessThanOrEqual((middle ?? 0) + HAIR);
        expect(middle).toBeLessThanOrEqual((slow ?? 0) + HAIR);
      }),
    );
  });
});

/** The same graph where every length and speed is settled somewhere within its range, and what is not confirmed is open. */
function settle(data: AccessData, shares: readonly number[]): AccessData {
  const links = data.links.map((link, index): RoadLink => {
    const [km, kmPerHour] = [settled(link.km, shares[index]), settled(link.kmPerHour, shares[index + 12])];
    return aLink(link.id, link.ends, { km, kmPerHour });
  });
  const local = { ...data.local, detour: settled(data.local.detour, shares[23]), kmPerHour: settled(data.local.kmPerHour, shares[22]) };
  return { ...data, links, local, nodes: data.nodes.map((node) => ({ ...node, radiusMetres: 0 })) };
}

function settled({ from, to }: Range, share = 0): Range {
  const value = from + share * (to - from);
  return { from: value, to: value };
}
