/** Every mention of a place in the digested chapters, with the feature that stands for it. */
import { markOf } from '../../src/domain/markOf.ts';
import type { PlanningFeature } from '../../src/domain/PlanningFeature.ts';
import type { LocalText } from '../../src/domain/LocalText.ts';
import { localise } from '../seeds/localise.ts';
import type { Seeds } from '../seeds/Seeds.ts';

export type Resolution = 'located' | 'coarse' | 'outside' | 'unlocated';

export interface Mention {
  readonly passage: string;
  readonly chapter: number;
  readonly asPrinted: string;
  readonly readAs: string;
  readonly resolution: Resolution;
  readonly feature: string;
  readonly note?: LocalText;
}

export function toMentions({ region, chapters }: Seeds, features: readonly PlanningFeature[]): Mention[] {
  const byId = new Map(features.map((feature) => [feature.id, feature]));
  return chapters
    .toSorted((a, b) => a.digest.chapter - b.digest.chapter)
    .flatMap(({ digest: { chapter, passages } }) =>
      passages.flatMap(({ order, mentions }) =>
        mentions.map(({ asPrinted, readAs, place, note }): Mention => {
          const feature = byId.get(place);
          return {
            passage: `${region.report}/${chapter}/${order}`,
            chapter,
            asPrinted,
            readAs: readAs ?? asPrinted,
            resolution: feature === undefined ? 'unlocated' : resolutionOf(feature),
            feature: place,
            ...(note === undefined ? {} : { note: localise(note) }),
          };
        }),
      ),
    );
}

function resolutionOf(feature: PlanningFeature): Resolution {
  const mark = markOf(feature);
  if (mark === 'none') return 'unlocated';
  if (feature.properties.kind === 'anchor') return 'outside';
  return mark === 'pin' || mark === 'label' ? 'located' : 'coarse';
}
