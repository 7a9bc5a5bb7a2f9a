/** Seeds + lock → the features of all layers. Expects seeds that passed `checkSeeds`. */
import type { PlanningFeature, PlanningProperties, Status } from '../../src/domain/PlanningFeature.ts';
import { localise } from '../seeds/localise.ts';
import { linkedPlaces } from '../seeds/parseLinks.ts';
import { romanise } from '../seeds/romanise.ts';
import type { SeedPlace } from '../seeds/schema.ts';
import type { PlaceRecord, Seeds } from '../seeds/Seeds.ts';
import { citation } from './citation.ts';
import type { Lock } from './Lock.ts';
import { Placer } from './Placer.ts';

/** One feature for each place record, in file order. */
export function toFeatures(seeds: Seeds, lock: Lock): PlanningFeature[] {
  const placer = new Placer(seeds, lock);
  const evidence = evidenceByPlace(seeds);
  const sources = new Map(seeds.sources.map((source) => [source.id, source]));

  return seeds.places.map((record): PlanningFeature => {
    const { place } = record;
    const placed = placer.place(place.id);
    return {
      type: 'Feature',
      id: place.id,
      geometry: placed.geometry,
      properties: {
        ...identity(record),
        status: place.status.map(({ note, source, ...rest }): Status => {
          const cited = sources.get(source);
          return {
            ...rest,
            ...(note === undefined ? {} : { note: localise(note) }),
            grade: cited?.grade ?? 'D',
            source: cited === undefined ? source : citation(cited),
          };
        }),
        accuracy: placed.accuracy,
        ...links(place),
        evidence: evidence.get(place.id) ?? [],
        facts: place.facts.map(({ value, unit, note, source, ...rest }) => {
          const cited = sources.get(source);
          return {
            ...rest,
            value: typeof value === 'number' ? value : localise(value),
            ...(unit === undefined ? {} : { unit }),
            ...(note === undefined ? {} : { note: localise(note) }),
            grade: cited?.grade ?? 'D',
            source: cited === undefined ? source : citation(cited),
          };
        }),
      },
    };
  });
}

type Identity = Pick<
  PlanningProperties,
  'kind' | 'name' | 'aliases' | 'pinyin' | 'initials' | 'context' | 'themes' | 'inferred'
> &
  Partial<Pick<PlanningProperties, 'subkind' | 'code' | 'ref' | 'zone' | 'town'>>;

function identity({ kind, place }: PlaceRecord): Identity {
  const { subkind, code, ref, zone, town } = place;
  return {
    kind,
    ...(subkind === undefined ? {} : { subkind }),
    name: localise(place.name),
    aliases: place.aliases,
    ...romanise(place.name['zh-Hans'], place.pinyin),
    ...(code === undefined ? {} : { code }),
    ...(ref === undefined ? {} : { ref }),
    context: place.context,
    themes: place.themes,
    ...(zone === undefined ? {} : { zone }),
    ...(town === undefined ? {} : { town }),
    inferred: place.inferred,
  };
}

function links({ placement }: SeedPlace): Partial<Pick<PlanningProperties, 'host' | 'parts' | 'unlocated'>> {
  if ('host' in placement) return { host: placement.host };
  if ('parts' in placement) return { parts: placement.parts };
  if ('unlocated' in placement) {
    const { reason, toSettle } = placement.unlocated;
    return { unlocated: { reason: localise(reason), toSettle: localise(toSettle) } };
  }
  return {};
}

/** Passage ids by the place that the passage links to, in the report's order. */
function evidenceByPlace({ region, chapters }: Seeds): Map<string, string[]> {
  const evidence = new Map<string, string[]>();
  for (const { digest } of chapters.toSorted((a, b) => a.digest.chapter - b.digest.chapter)) {
    for (const { order, text } of digest.passages) {
      for (const place of linkedPlaces(text['zh-Hans'])) {
        const passages = evidence.get(place) ?? [];
        passages.push(`${region.report}/${digest.chapter}/${order}`);
        evidence.set(place, passages);
      }
    }
  }
  return evidence;
}
