/** The offline pipeline: seeds + lock → checked features → the text of every layer. Deterministic; writes nothing. */
import type { PlanningFeature } from '../src/domain/PlanningFeature.ts';
import { checkFeatures } from './checks/checkFeatures.ts';
import { checkLock } from './checks/checkLock.ts';
import { checkSeeds } from './checks/checkSeeds.ts';
import type { Issue } from './checks/Issue.ts';
import { Placer } from './features/Placer.ts';
import { readLock } from './features/readLock.ts';
import { toFeatures } from './features/toFeatures.ts';
import { PLACE_FILES } from './seeds/placeFiles.ts';
import { readSeeds } from './seeds/readSeeds.ts';
import type { Seeds } from './seeds/Seeds.ts';
import { toLayers } from './write/toLayers.ts';

export type BuiltData =
  | { readonly ok: false; readonly issues: readonly Issue[] }
  | {
      readonly ok: true;
      /** File name below `data/` → its text. */
      readonly files: ReadonlyMap<string, string>;
      readonly features: readonly PlanningFeature[];
      readonly seeds: Seeds;
    };

/** All issues of the input at once, or the finished files. `root` holds `seeds/` and `data/`. */
export async function buildData(root: string): Promise<BuiltData> {
  const issues: Issue[] = [];
  const seeds = await readSeeds(root, issues);
  const lock = await readLock(root, issues);
  if (seeds !== undefined) {
    const unreadable = issues.map(({ file }) => file);
    // Records left out for their shape cannot be linked to: that would only repeat the same trouble.
    const isOwnFault = ({ refersTo }: Issue) =>
      refersTo === undefined || !unreadable.some((file) => file.startsWith(refersTo));
    issues.push(...[...checkSeeds(seeds), ...checkLock(seeds, lock)].filter(isOwnFault));
  }
  if (seeds === undefined || issues.length > 0) return { ok: false, issues };

  const features = toFeatures(seeds, lock);
  for (const { name, kind } of PLACE_FILES) {
    const layer = features.filter(({ properties }) => properties.kind === kind);
    issues.push(...checkFeatures(`data/${name}.geojson`, layer, seeds.region.frame));
  }
  if (issues.length > 0) return { ok: false, issues };

  const placer = new Placer(seeds, lock);
  const bands = features
    .filter(({ properties }) => properties.accuracy.class === 'corridor')
    .map(({ id }) => ({ type: 'Feature', id, properties: {}, geometry: placer.area(id) }));
  return { ok: true, files: toLayers(seeds, features, bands), features, seeds };
}
