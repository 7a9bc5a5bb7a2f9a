/** The offline pipeline: seeds + lock → checked features → the text of every layer. Deterministic; writes nothing. */
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { BaseMaps } from '../src/domain/BaseMap.ts';
import type { PlanningFeature } from '../src/domain/PlanningFeature.ts';
import { checkNotes } from './access/toChecks.ts';
import { toAccess } from './access/toAccess.ts';
import { readSettings } from './bases/readSettings.ts';
import { baseMapNotes, toBaseMaps } from './bases/toBaseMaps.ts';
import { checkTowns } from './boundaries/checkTowns.ts';
import { matchBoundaries } from './boundaries/matchBoundaries.ts';
import { toBoundaries } from './boundaries/toBoundaries.ts';
import { toBoundaryNotes } from './boundaries/toBoundaryNotes.ts';
import { toOutlineFeatures, type OutlineFeature } from './boundaries/toTownOutlines.ts';
import { checkFeatures, checkShapes } from './checks/checkFeatures.ts';
import { checkLock } from './checks/checkLock.ts';
import { checkRoadGraph } from './checks/checkRoads.ts';
import { checkSeeds } from './checks/checkSeeds.ts';
import type { Issue } from './checks/Issue.ts';
import { ownFaults } from './checks/ownFaults.ts';
import { toDistanceBands } from './features/distanceBands.ts';
import { Placer } from './features/Placer.ts';
import { readLock } from './features/readLock.ts';
import { toFeatures } from './features/toFeatures.ts';
import { PLACE_FILES } from './seeds/placeFiles.ts';
import { readSeeds } from './seeds/readSeeds.ts';
import { PLACES_FOLDER, type Seeds } from './seeds/Seeds.ts';
import { unusedNotes } from './seeds/unusedNotes.ts';
import { toFiles, type Layer } from './write/toFiles.ts';

export type BuiltData =
  | { readonly ok: false; readonly issues: readonly Issue[] }
  | {
      readonly ok: true;
      /** File name below `data/` → its text. */
      readonly files: ReadonlyMap<string, string>;
      readonly features: readonly PlanningFeature[];
      readonly seeds: Seeds;
      /** Outlines of towns. They stay out of `files`: only some sites may show them. */
      readonly outlines: readonly OutlineFeature[];
      /** They stay out of `files`: they may hold the operator's key. */
      readonly baseMaps: BaseMaps;
      /** What was left out, and how published drive times compare, in words; nothing that an operator must mend. */
      readonly notes: readonly string[];
    };

/** All issues of the input at once, or the finished files. `root` holds `seeds/` and `data/`. */
export async function buildData(root: string): Promise<BuiltData> {
  const shapes: Issue[] = [];
  const seeds = await readSeeds(root, shapes);
  const lock = await readLock(root, shapes);
  const settings = await readSettings(root, shapes);
  const issues = [...shapes, ...ownFaults([...checkSeeds(seeds), ...checkLock(seeds, lock)], shapes)];
  if (issues.length > 0) return { ok: false, issues };

  const placer = new Placer(seeds, lock);
  const features = toFeatures(seeds, lock, placer);
  const layers = PLACE_FILES.map(({ name, kind }): Layer => {
    const file = `${PLACES_FOLDER}${name}.json`;
    return { name, kind, features: features.filter((_, index) => seeds.places[index]?.file === file) };
  });
  const bands = toBands(features, placer);
  const measuredFrom = new Set(seeds.themes.flatMap(({ view }) => view?.distancesAlong ?? []));
  const distanceBands = features.filter(({ id }) => measuredFrom.has(id)).flatMap(toDistanceBands);
  const boundaries = toBoundaries(seeds);
  const outlines = toOutlineFeatures(boundaries, seeds.sources);
  const access = toAccess(seeds, features);
  const finished = [
    ...checkTowns(seeds.places, features, boundaries),
    ...layers.flatMap(({ name, features: own }) => checkFeatures(`data/${name}.geojson`, own, seeds.region.frame)),
    ...checkRoadGraph(seeds, access, features),
    ...checkShapes('data/bands.geojson', bands, seeds.region.frame),
    ...checkShapes('data/distance-bands.geojson', distanceBands, seeds.region.frame),
    ...checkShapes('data/base/town-outlines.geojson', outlines, seeds.region.frame),
  ];
  if (finished.length > 0) return { ok: false, issues: finished };
  const notes = [
    ...matchBoundaries(seeds.boundaries, seeds.places).notes,
    ...toBoundaryNotes(boundaries, seeds, placer),
    ...(await unusedNotes(root, seeds)),
    ...baseMapNotes(seeds.region, settings),
    ...checkNotes(access.checks),
  ];
  return { ok: true, files: toFiles({ seeds, lock, layers, bands, distanceBands, access }), features, seeds, outlines, baseMaps: toBaseMaps(seeds.region, settings), notes };
}

/** What a corridor is drawn as: the ground that surely holds its line. */
function toBands(features: readonly PlanningFeature[], placer: Placer): Feature<Polygon | MultiPolygon>[] {
  return features
    .filter(({ properties }) => properties.accuracy.class === 'corridor')
    .map(({ id }) => ({ type: 'Feature', id: `${id}-band`, properties: { route: id }, geometry: placer.area(id) }));
}
