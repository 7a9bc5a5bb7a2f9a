/** The road graph of the seeds with everything worked out: positions, grounds, lengths, minutes, citations. */
import type { AccessData, RoadLink, RoadNode } from '../../src/domain/access/AccessData.ts';
import { groundsTouched } from '../../src/domain/access/groundsTouched.ts';
import { geodesicMetres, type LonLat } from '../../src/domain/distance.ts';
import type { PlanningFeature } from '../../src/domain/PlanningFeature.ts';
import type { Range } from '../../src/domain/Range.ts';
import { citation } from '../features/citation.ts';
import { localise } from '../seeds/localise.ts';
import { nodeId, type SeedRoadClass, type SeedRoadLink, type SeedRoadNode, type SeedRoads } from '../seeds/roadSchema.ts';
import type { Seeds } from '../seeds/Seeds.ts';
import { outward } from './outward.ts';
import { toGrounds } from './toGrounds.ts';

export type RoadGraph = Pick<AccessData, 'local' | 'grounds' | 'nodes' | 'links' | 'targets'>;

type Position = Pick<RoadNode, 'position' | 'radiusMetres' | 'name' | 'basis' | 'sources'>;

/** Expects seeds that passed their checks. A node on a place that is no point is left out, with its links. */
export function toRoadGraph(roads: SeedRoads, { sources, waters }: Seeds, features: readonly PlanningFeature[]): RoadGraph {
  const grounds = toGrounds(roads.grounds, waters);
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const featureById = new Map(features.map((feature) => [feature.id, feature]));
  const cite = (ids: readonly string[]) => ids.map((id) => sourceById.get(id)).filter((source) => source !== undefined).map(citation);
  const rings = grounds.map(({ id, ring }) => ({ id, ring }));
  const nodes = roads.nodes.flatMap((node): RoadNode[] => {
    const placed = positionOf(node, featureById, cite);
    if (placed === undefined) return [];
    const [ground] = node.hub ? [] : groundsTouched(rings, placed.position, 0);
    return [{ id: nodeId(node), ...placed, ...(ground === undefined ? {} : { ground }) }];
  });
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const links = roads.links.flatMap((link): RoadLink[] => {
    const [a, b] = link.ends.map((id) => byId.get(id));
    const ownClass = roads.classes.find(({ id }) => id === link.class);
    return a === undefined || b === undefined || ownClass === undefined ? [] : [toLink(link, ownClass, [a, b], cite)];
  });
  const { basis, ...local } = roads.local;
  return {
    local: { ...local, basis: localise(basis) },
    grounds,
    nodes,
    links,
    targets: roads.targets.map(({ place, note }) => ({ id: place, ...(note === undefined ? {} : { note: localise(note) }) })),
  };
}

/**
 * How long a link may be by the estimated positions of its ends. How far these may be off is not added at every node that
 * a way passes: what one link loses there the next gains, and the detour of the class, which is a share of the same
 * straight line, leaves room for it. It counts in full on the way to an exit, where nothing makes up for it.
 */
export function derivedKm({ detour }: Pick<SeedRoadClass, 'detour'>, a: LonLat, b: LonLat): Range {
  const km = geodesicMetres(a, b) / 1000;
  return { from: km * detour.from, to: km * detour.to };
}

function toLink(link: SeedRoadLink, ownClass: SeedRoadClass, ends: readonly [RoadNode, RoadNode], cite: (ids: readonly string[]) => string[]): RoadLink {
  const { id, name, ref, length, speed, unconfirmed, note, sources } = link;
  const km = length?.km ?? outward(derivedKm(ownClass, ends[0].position, ends[1].position));
  const kmPerHour = { from: ownClass.kmPerHour.from, to: speed?.kmPerHour ?? ownClass.kmPerHour.to };
  return {
    id,
    name: localise(name),
    ...(ref === undefined ? {} : { ref }),
    class: link.class,
    ends: link.ends,
    km,
    length: length === undefined ? 'derived' : length.source === undefined ? 'assumed' : 'published',
    kmPerHour,
    speed: speed === undefined ? 'assumed' : 'designed',
    minutes: outward({ from: (km.from / kmPerHour.to) * 60, to: (km.to / kmPerHour.from) * 60 }),
    ...(unconfirmed === undefined ? {} : { unconfirmed }),
    ...(note === undefined ? {} : { note: localise(note) }),
    sources: cite([...new Set([...sources, length?.source, speed?.source].filter((each) => each !== undefined))]),
  };
}

function positionOf(node: SeedRoadNode, features: ReadonlyMap<string, PlanningFeature>, cite: (ids: readonly string[]) => string[]): Position | undefined {
  if (!('place' in node)) {
    return { name: localise(node.name), position: node.at, radiusMetres: node.radiusMetres, basis: localise(node.basis), sources: cite(node.sources) };
  }
  const place = features.get(node.place);
  if (place?.geometry?.type !== 'Point') return undefined;
  const [lon = Number.NaN, lat = Number.NaN] = place.geometry.coordinates;
  const position: LonLat = [lon, lat];
  const { name, accuracy } = place.properties;
  return { name, position, radiusMetres: accuracy.radiusMetres ?? 0, basis: accuracy.basis, sources: accuracy.sources };
}
