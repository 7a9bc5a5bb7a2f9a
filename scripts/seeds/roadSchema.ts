/** The shapes of the seeds that drive times are computed from: grounds, nodes, links, targets and published checks. */
import * as v from 'valibot';
import { eitherBy } from './eitherBy.ts';
import { coordinate, day, id, localText, text } from './schema.ts';

const range = (least: number, most: number, unit: string) => {
  const end = v.pipe(v.number(), v.minValue(least, `is ${least} ${unit} or more`), v.maxValue(most, `is ${most} ${unit} or less`));
  return v.pipe(v.strictObject({ from: end, to: end }), v.check(({ from, to }) => from <= to, 'a range is from the less to the more'));
};
/** Length of the way ÷ straight line between positions, which for estimated positions may be less than 1. */
const detour = range(0.5, 3, 'times the straight line');
const kmPerHour = range(5, 120, 'km/h');
const kilometres = range(0.1, 500, 'km');

/** Always our own assumption: the basis says what it rests on. */
export const localRoads = v.strictObject({
  detour,
  kmPerHour,
  /** Straight, from a place to a node. */
  reachMetres: v.pipe(v.number(), v.minValue(1000), v.maxValue(100_000)),
  basis: localText,
});

export const roadClass = v.strictObject({ id, detour, kmPerHour, basis: localText });

/** A stretch of a line of `water.json`, between two of its points, in that order. */
const stretch = v.strictObject({ water: id, from: coordinate, to: coordinate });

export const ground = v.strictObject({
  id,
  name: localText,
  /** Towns that lie on it as a whole. */
  towns: v.optional(v.array(id), []),
  /** In order round it; the last point is joined to the first. */
  ring: v.pipe(v.array(v.union([coordinate, stretch], 'a part of a ring is [lon, lat] or a stretch of water')), v.minLength(2)),
  basis: localText,
});

const ownPoint = {
  name: localText,
  at: coordinate,
  radiusMetres: v.pipe(v.number(), v.minValue(1)),
  basis: localText,
  sources: v.pipe(v.array(id), v.minLength(1, 'a position names its source')),
  reviewedOn: day,
};

/** Nobody leaves the road at a hub. */
const hub = v.optional(v.boolean(), false);

export const roadNode = eitherBy(
  ['place', v.strictObject({ place: id, hub })],
  ['at', v.strictObject({ id, hub, ...ownPoint })],
  'a node is a place of the map, or a point of its own with id, name, at, radiusMetres, basis, sources and reviewedOn',
);

export const roadLink = v.strictObject({
  id,
  name: localText,
  ref: v.optional(text),
  class: id,
  ends: v.strictTuple([id, id]),
  /** As published, with the half unit that it was rounded by; without a source, as assumed. Absent where it is derived from the ends. */
  length: v.optional(v.strictObject({ km: kilometres, source: v.optional(id) })),
  /** The published design speed or limit: the upper end in place of that of the class. */
  speed: v.optional(v.strictObject({ kmPerHour: v.pipe(v.number(), v.minValue(20), v.maxValue(120)), source: id })),
  /** Its opening was announced and no later report found. */
  unconfirmed: v.optional(v.literal(true)),
  note: v.optional(localText),
  sources: v.pipe(v.array(id), v.minLength(1, 'a link names what it rests on')),
});

export const accessTarget = v.strictObject({ place: id, note: v.optional(localText) });

const checkEnd = v.union(
  [v.strictObject({ node: id }), v.strictObject({ place: id }), v.strictObject({ nearestOf: id })],
  'an end is a node, a place or, as nearestOf, the nearest exit of a class of roads',
);

export const roadCheck = v.strictObject({
  id,
  name: localText,
  from: checkEnd,
  to: checkEnd,
  published: v.strictObject({ minutes: v.pipe(v.number(), v.minValue(1)), km: v.optional(v.pipe(v.number(), v.minValue(0.1))), source: id }),
  /** What of the figure the graph already holds, and so does not prove. */
  note: localText,
});

/** The file as a whole; its lists are parsed record by record. */
export const roads = v.strictObject({
  local: localRoads,
  classes: v.array(v.unknown()),
  grounds: v.array(v.unknown()),
  nodes: v.array(v.unknown()),
  links: v.array(v.unknown()),
  targets: v.array(v.unknown()),
  checks: v.array(v.unknown()),
});

export type SeedRoadNode = v.InferOutput<typeof roadNode>;
export type SeedRoadLink = v.InferOutput<typeof roadLink>;
export type SeedGround = v.InferOutput<typeof ground>;
export type SeedRoadClass = v.InferOutput<typeof roadClass>;
export type SeedRoadCheck = v.InferOutput<typeof roadCheck>;
export type SeedCheckEnd = v.InferOutput<typeof checkEnd>;

export interface SeedRoads {
  readonly local: v.InferOutput<typeof localRoads>;
  readonly classes: readonly SeedRoadClass[];
  readonly grounds: readonly SeedGround[];
  readonly nodes: readonly SeedRoadNode[];
  readonly links: readonly SeedRoadLink[];
  readonly targets: readonly v.InferOutput<typeof accessTarget>[];
  readonly checks: readonly SeedRoadCheck[];
}

/** A node that stands on a place bears its id. */
export function nodeId(node: SeedRoadNode): string {
  return 'place' in node ? node.place : node.id;
}
