/** Seeds + lock → the features of all layers. Expects seeds that passed `checkSeeds`. */
import type { BoundaryFact, PlanningFeature, PlanningProperties, Status } from '../../src/domain/PlanningFeature.ts';
import { localise } from '../seeds/localise.ts';
import { linkedPlaces } from '../seeds/parseLinks.ts';
import { passagesInOrder } from '../seeds/passagesInOrder.ts';
import { reportsOf } from '../seeds/reportsOf.ts';
import { romanise, type Readings } from '../seeds/romanise.ts';
import type { SeedPlace } from '../seeds/schema.ts';
import type { PlaceRecord, Seeds } from '../seeds/Seeds.ts';
import { outcomesByPlace } from './outcomesByPlace.ts';
import { toBoundaryFacts } from './toBoundaryFacts.ts';
import { toCited } from './toCited.ts';
import type { Lock } from './Lock.ts';
import { Placer } from './Placer.ts';
import { stillInferred } from './stillInferred.ts';

/** One feature for each place record, in file order. */
export function toFeatures(seeds: Seeds, lock: Lock, placer = new Placer(seeds, lock)): PlanningFeature[] {
  const evidence = evidenceByPlace(seeds);
  const outcomes = outcomesByPlace(seeds);
  const cited = toCited(seeds.sources);
  const bounded = toBoundaryFacts(seeds);

  return seeds.places.map((record): PlanningFeature => {
    const { place } = record;
    const placed = placer.place(place.id);
    return {
      type: 'Feature',
      id: place.id,
      geometry: placed.geometry,
      properties: {
        ...identity(record, {
          readings: seeds.region.readings,
          derivedTown: bounded.townOf(record, placed),
          inferred: stillInferred(record, { lock, hasBoundary: bounded.facts.has(place.id) }),
        }),
        status: place.status.map(({ note, source, ...rest }): Status => ({
          ...rest,
          ...(note === undefined ? {} : { note: localise(note) }),
          ...cited(source),
        })),
        accuracy: placed.accuracy,
        ...links(place, bounded.facts.get(place.id)),
        evidence: evidence.get(place.id) ?? [],
        outcomes: outcomes.get(place.id) ?? [],
        facts: place.facts.map(({ value, unit, part, note, source, ...rest }) => ({
          ...rest,
          value: typeof value === 'number' ? value : localise(value),
          ...(unit === undefined ? {} : { unit }),
          ...(part === undefined ? {} : { part }),
          ...(note === undefined ? {} : { note: localise(note) }),
          ...cited(source),
        })),
      },
    };
  });
}

type Identity = Pick<
  PlanningProperties,
  'kind' | 'name' | 'aliases' | 'pinyin' | 'initials' | 'context' | 'outside' | 'themes' | 'inferred'
> &
  Partial<Pick<PlanningProperties, 'subkind' | 'code' | 'ref' | 'zone' | 'town'>>;

interface Derived {
  readonly readings: Readings;
  /** The town whose outline holds the place, where the seed states none. */
  readonly derivedTown: string | undefined;
  /** What of the seed's own statements is inferred. */
  readonly inferred: readonly string[];
}

function identity({ kind, place }: PlaceRecord, { readings, derivedTown, inferred }: Derived): Identity {
  const { subkind, code, ref, town = derivedTown } = place;
  const zone = kind === 'zone' ? place.id : place.zone;
  return {
    kind,
    ...(subkind === undefined ? {} : { subkind }),
    name: localise(place.name),
    aliases: place.aliases,
    ...romanise(place.name['zh-Hans'], { readings, reading: place.pinyin }),
    ...(code === undefined ? {} : { code }),
    ...(ref === undefined ? {} : { ref }),
    context: place.context,
    outside: place.outside,
    themes: place.themes,
    ...(zone === undefined ? {} : { zone }),
    ...(town === undefined ? {} : { town }),
    inferred: derivedTown === undefined ? inferred : [...inferred, 'town'],
  };
}

type Links = Partial<Pick<PlanningProperties, 'host' | 'parts' | 'unlocated' | 'boundary'>>;

/** With a boundary at hand a park is where that is, and no longer known by its host alone or not at all. */
function links({ placement }: SeedPlace, boundary: BoundaryFact | undefined): Links {
  if (boundary !== undefined) return 'parts' in placement ? { parts: placement.parts, boundary } : { boundary };
  if ('host' in placement) return { host: placement.host };
  if ('parts' in placement) return { parts: placement.parts };
  if ('unlocated' in placement) {
    const { reason, toSettle } = placement.unlocated;
    return { unlocated: { reason: localise(reason), toSettle: localise(toSettle) } };
  }
  return {};
}

/** Passage ids by the place that the passage links to, in the report's order; those of the report before come last. */
function evidenceByPlace(seeds: Seeds): Map<string, string[]> {
  const evidence = new Map<string, string[]>();
  for (const { id, passage } of reportsOf(seeds).flatMap(passagesInOrder)) {
    for (const place of linkedPlaces(passage.text['zh-Hans'])) {
      const passages = evidence.get(place) ?? [];
      passages.push(id);
      evidence.set(place, passages);
    }
  }
  return evidence;
}
