/** The ledger: every name in the digest as it stands in print, with the feature that stands for it or the reason why none does. */
import { markOf, type Mark } from '../../src/domain/markOf.ts';
import type { PlanningFeature } from '../../src/domain/PlanningFeature.ts';
import type { Mention, Resolution } from '../../src/domain/Report.ts';
import { localise } from '../seeds/localise.ts';
import { passagesInOrder, type PlacedPassage } from '../seeds/passagesInOrder.ts';
import type { SeedMention } from '../seeds/reportSchema.ts';
import type { Seeds } from '../seeds/Seeds.ts';

/** Marks of what is known to within 500 m, and of towns at their place. */
const LOCATED: readonly Mark[] = ['pin', 'label', 'line', 'outline'];

export function toMentions(seeds: Seeds, features: readonly PlanningFeature[]): Mention[] {
  const byId = new Map(features.map((feature) => [feature.id, feature]));
  return passagesInOrder(seeds).flatMap((entry) => entry.passage.mentions.map((mention) => toMention(mention, entry, byId)));
}

function toMention(
  mention: SeedMention,
  { id, chapter }: PlacedPassage,
  features: ReadonlyMap<string, PlanningFeature>,
): Mention {
  const { asPrinted, readAs, confidence, note } = mention;
  return {
    passage: id,
    chapter,
    asPrinted,
    readAs: readAs ?? asPrinted,
    ...(confidence === undefined ? {} : { confidence }),
    ...('place' in mention
      ? { resolution: resolutionOf(features.get(mention.place)), feature: mention.place }
      : { resolution: 'not-a-place', reason: localise(mention.notAPlace), meaning: mention.meaning }),
    ...(note === undefined ? {} : { note: localise(note) }),
  };
}

function resolutionOf(feature: PlanningFeature | undefined): Resolution {
  if (feature === undefined) throw new Error('a mention of no feature');
  const mark = markOf(feature);
  if (mark === 'none') return 'unlocated';
  if (feature.properties.outside) return 'outside';
  return LOCATED.includes(mark) ? 'located' : 'coarse';
}
