/** Rules of the road graph: words that resolve, ends that are nodes, positions and lengths that can be true, one graph. */
import { derivedKm, type RoadGraph } from '../access/toRoadGraph.ts';
import { isStretch, pointsOf, watersById } from '../access/toGrounds.ts';
import { geodesicMetres, originOf } from '../../src/domain/distance.ts';
import type { PlanningFeature } from '../../src/domain/PlanningFeature.ts';
import { nodeId, type SeedCheckEnd, type SeedRoads } from '../seeds/roadSchema.ts';
import { PLACES_FOLDER, ROADS_FILE, SOURCES_FILE, WATER_FILE, type Seeds } from '../seeds/Seeds.ts';
import { unresolved } from './checkLinks.ts';
import { checkPosition } from './checkPosition.ts';
import { checkUnique } from './checkUnique.ts';
import type { Issue } from './Issue.ts';

/** What the seeds alone tell. */
export function checkRoads(seeds: Seeds): Issue[] {
  const { roads } = seeds;
  if (roads === undefined) return [];
  const { classes, grounds, nodes, links, targets, checks } = roads;
  const unique = [classes, grounds, links, checks].flatMap((list) => checkUnique(list.map(({ id }) => ({ file: ROADS_FILE, key: id })), 'id'));
  return [
    ...unique,
    ...checkUnique(nodes.map((node) => ({ file: ROADS_FILE, key: nodeId(node) })), 'node'),
    ...checkUnique(targets.map(({ place }) => ({ file: ROADS_FILE, key: place })), 'target'),
    ...checkWords(roads, seeds),
    ...checkRings(seeds, roads),
    ...nodes.flatMap((node) => {
      const problem = 'at' in node ? checkPosition(node.at, seeds.region.frame, "the region's frame") : undefined;
      return problem === undefined ? [] : [{ file: ROADS_FILE, record: nodeId(node), field: 'at', ...problem }];
    }),
    ...links
      .filter(({ length, note }) => length !== undefined && length.source === undefined && note === undefined)
      .map(({ id }) => ({ file: ROADS_FILE, record: id, field: 'note', message: 'is missing, and the length has no source', suggestion: 'say what is assumed' })),
    ...links.filter(({ ends: [a, b] }) => a === b).map(({ id, ends: [a] }) => ({ file: ROADS_FILE, record: id, field: 'ends', message: `leads from "${a}" to itself` })),
    ...links.flatMap((link) => {
      const least = classes.find(({ id }) => id === link.class)?.kmPerHour.from ?? 0;
      if (link.speed === undefined || link.speed.kmPerHour >= least) return [];
      return [{ file: ROADS_FILE, record: link.id, field: 'speed.kmPerHour', message: `${link.speed.kmPerHour} km/h is below the least speed of its class, ${least} km/h`, suggestion: 'give it a slower class' }];
    }),
    ...checks
      .filter(({ from, to }) => 'nearestOf' in from || ('nearestOf' in to && !('place' in from)))
      .map(({ id }) => ({ file: ROADS_FILE, record: id, field: 'from', message: 'the nearest exit is sought from a place', suggestion: 'give a place as "from" and nearestOf as "to"' })),
  ];
}

/** What only positions tell: nodes on a ground, lengths that the ends allow, ways from everywhere to everywhere. */
export function checkRoadGraph({ roads }: Pick<Seeds, 'roads'>, graph: RoadGraph, features: readonly PlanningFeature[]): Issue[] {
  if (roads === undefined) return [];
  return [...checkNodes(roads, graph), ...checkLengths(roads, graph), ...checkConnected(graph), ...checkTargets(roads, features)];
}

interface Word {
  readonly record: string;
  readonly field: string;
  readonly what: string;
  readonly word: string;
}

function checkWords({ classes, grounds, nodes, links, targets, checks }: SeedRoads, seeds: Seeds): Issue[] {
  const known: Readonly<Record<string, ReadonlySet<string>>> = {
    class: new Set(classes.map(({ id }) => id)),
    node: new Set(nodes.map(nodeId)),
    place: new Set(seeds.places.map(({ place }) => place.id)),
    town: new Set(seeds.places.filter(({ kind }) => kind === 'town').map(({ place }) => place.id)),
    source: new Set(seeds.sources.map(({ id }) => id)),
    water: new Set(seeds.waters.map(({ id }) => id)),
  };
  const list = (record: string, field: string, what: string, words: readonly string[]) => words.map((word, index): Word => ({ record, field: `${field}[${index}]`, what, word }));
  const words: Word[] = [
    ...grounds.flatMap(({ id, towns, ring }) => [
      ...list(id, 'towns', 'town', towns),
      ...ring.flatMap((part, index): Word[] => (isStretch(part) ? [{ record: id, field: `ring[${index}].water`, what: 'water', word: part.water }] : [])),
    ]),
    ...nodes.flatMap((node): Word[] => ('place' in node ? [{ record: node.place, field: 'place', what: 'place', word: node.place }] : list(node.id, 'sources', 'source', node.sources))),
    ...links.flatMap((link): Word[] => [
      { record: link.id, field: 'class', what: 'class', word: link.class },
      ...list(link.id, 'ends', 'node', link.ends),
      ...list(link.id, 'sources', 'source', link.sources),
      ...(link.length?.source === undefined ? [] : [{ record: link.id, field: 'length.source', what: 'source', word: link.length.source }]),
      ...(link.speed === undefined ? [] : [{ record: link.id, field: 'speed.source', what: 'source', word: link.speed.source }]),
    ]),
    ...targets.map(({ place }): Word => ({ record: place, field: 'place', what: 'place', word: place })),
    ...checks.flatMap(({ id, from, to, published }): Word[] => [
      { record: id, field: 'from', ...endWord(from) },
      { record: id, field: 'to', ...endWord(to) },
      { record: id, field: 'published.source', what: 'source', word: published.source },
    ]),
  ];
  const files: Readonly<Record<string, string>> = { place: PLACES_FOLDER, town: PLACES_FOLDER, source: SOURCES_FILE, water: WATER_FILE };
  return words.flatMap(({ record, field, what, word }) => {
    const all = known[what] ?? new Set<string>();
    if (all.has(word)) return [];
    const refersTo = files[what];
    return [unresolved({ file: ROADS_FILE, record, field, what, word, known: all, ...(refersTo === undefined ? {} : { refersTo }) })];
  });
}

function endWord(end: SeedCheckEnd): Pick<Word, 'what' | 'word'> {
  if ('node' in end) return { what: 'node', word: end.node };
  return 'place' in end ? { what: 'place', word: end.place } : { what: 'class', word: end.nearestOf };
}

function checkRings({ waters }: Seeds, { grounds }: SeedRoads): Issue[] {
  const known = watersById(waters);
  return grounds.flatMap(({ id, ring }) =>
    ring.flatMap((part, index) => {
      if (!isStretch(part) || !known.has(part.water) || pointsOf(part, known) !== undefined) return [];
      return [{ file: ROADS_FILE, record: id, field: `ring[${index}]`, message: `"from" and "to" are no points of the line of "${part.water}"`, suggestion: `take two points of its line in ${WATER_FILE}`, refersTo: WATER_FILE }];
    }),
  );
}

function checkNodes({ nodes }: SeedRoads, graph: RoadGraph): Issue[] {
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  return nodes.flatMap((node): Issue[] => {
    const where = { file: ROADS_FILE, record: nodeId(node) };
    const placed = byId.get(nodeId(node));
    if (placed === undefined) return [{ ...where, field: 'place', message: 'the place is no point, so no road can lead there', suggestion: 'give the node a position of its own' }];
    if (placed.ground !== undefined || node.hub) return [];
    return [{ ...where, message: 'lies on no ground, so no place can reach it', suggestion: 'widen a ground, or make it a hub' }];
  });
}

/** How much longer than the straight line a published length may be before one of the two must be wrong. */
const LONGEST = 3;

function checkLengths({ classes, links }: SeedRoads, graph: RoadGraph): Issue[] {
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  return links.flatMap((link): Issue[] => {
    const [a, b] = [byId.get(link.ends[0]), byId.get(link.ends[1])];
    const ownClass = classes.find(({ id }) => id === link.class);
    if (a === undefined || b === undefined || ownClass === undefined) return [];
    const straight = geodesicMetres(a.position, b.position) / 1000;
    const radius = (a.radiusMetres + b.radiusMetres) / 1000;
    const where = { file: ROADS_FILE, record: link.id, field: 'length' };
    if (link.length === undefined) {
      if (derivedKm(ownClass, a.position, b.position).to > 0) return [];
      return [{ ...where, message: 'is missing, and the ends stand at one position', suggestion: 'state a length, without a source where it is assumed' }];
    }
    const { from, to } = link.length.km;
    if (to >= straight - radius && from <= (straight + radius) * LONGEST) return [];
    return [{ ...where, message: `${from} to ${to} km cannot join ends that lie ${straight.toFixed(1)} ± ${radius.toFixed(1)} km apart` }];
  });
}

function checkTargets({ targets }: SeedRoads, features: readonly PlanningFeature[]): Issue[] {
  return targets.flatMap(({ place }) => {
    const feature = features.find(({ id }) => id === place);
    if (feature !== undefined && originOf(feature) !== undefined) return [];
    return [{ file: ROADS_FILE, record: place, field: 'place', message: 'has no position to measure times to', suggestion: 'take a place that has one', refersTo: PLACES_FOLDER }];
  });
}

function checkConnected({ nodes, links }: RoadGraph): Issue[] {
  const [first] = nodes;
  if (first === undefined) return [];
  const neighbours = new Map(nodes.map(({ id }): [string, string[]] => [id, []]));
  for (const { ends: [a, b] } of links) {
    neighbours.get(a)?.push(b);
    neighbours.get(b)?.push(a);
  }
  const reached = new Set([first.id]);
  // A set grows while it is walked.
  for (const id of reached) for (const end of neighbours.get(id) ?? []) reached.add(end);
  return nodes
    .filter(({ id }) => !reached.has(id))
    .map(({ id }) => ({ file: ROADS_FILE, record: id, message: `no road leads here from "${first.id}"`, suggestion: 'join it by a link' }));
}
