/** Rules between seed records: unique ids, known themes, links that resolve, positions inside the region. */
import type { Issue } from './Issue.ts';
import { checkAsks } from './checkAsks.ts';
import { checkBaseSeeds } from './checkBaseSeeds.ts';
import { checkBoundaries } from '../boundaries/checkBoundaries.ts';
import { checkContinues } from './checkContinues.ts';
import { checkDigest } from './checkDigest.ts';
import { checkEvidence } from './checkEvidence.ts';
import { checkGrades } from './checkGrades.ts';
import { checkLinks, unresolved } from './checkLinks.ts';
import { checkMeasures } from './checkMeasures.ts';
import { checkNotPlaces } from './checkNotPlaces.ts';
import { checkOutcomes } from './checkOutcomes.ts';
import { checkRegion } from './checkRegion.ts';
import { checkRelations } from './checkRelations.ts';
import { checkReport } from './checkReport.ts';
import { checkRoads } from './checkRoads.ts';
import { checkSeedPositions } from './checkSeedPositions.ts';
import { checkShortlist } from './checkShortlist.ts';
import { checkStory } from './checkStory.ts';
import { checkThemeViews } from './checkThemeViews.ts';
import { checkUnique } from './checkUnique.ts';
import { didYouMean } from './didYouMean.ts';
import { iconSet } from '../icons/iconSet.ts';
import { reportsOf } from '../seeds/reportsOf.ts';
import type { PlaceRecord, Seeds } from '../seeds/Seeds.ts';
import { GAZETTEER_FILE, SOURCES_FILE, THEMES_FILE, WATER_FILE } from '../seeds/Seeds.ts';

export function checkSeeds(seeds: Seeds): Issue[] {
  return [
    ...checkUnique(seeds.themes.map(({ id }) => ({ file: THEMES_FILE, key: id })), 'id'),
    ...checkUnique(seeds.sources.map(({ id }) => ({ file: SOURCES_FILE, key: id })), 'id'),
    ...checkUnique(seeds.gazetteer.map(({ name }) => ({ file: GAZETTEER_FILE, key: name })), 'name'),
    ...checkUnique(seeds.waters.map(({ id }) => ({ file: WATER_FILE, key: id })), 'id'),
    ...checkUnique(seeds.places.map(({ file, place }) => ({ file, key: place.id })), 'id'),
    ...checkIcons(seeds),
    ...checkThemeViews(seeds),
    ...checkRegion(seeds),
    ...seeds.places.flatMap((record) => checkThemes(record, seeds)),
    ...checkLinks(seeds),
    ...reportsOf(seeds).flatMap((each) => [...checkReport(each), ...checkDigest(each), ...checkRelations(each), ...checkMeasures(each), ...checkOutcomes(each)]),
    ...checkContinues(seeds),
    ...checkNotPlaces(seeds),
    ...checkAsks(seeds),
    ...checkEvidence(seeds),
    ...checkGrades(seeds),
    ...checkSeedPositions(seeds),
    ...checkBaseSeeds(seeds),
    ...checkRoads(seeds),
    ...checkShortlist(seeds),
    ...checkStory(seeds),
    ...checkBoundaries(seeds),
  ];
}

function checkIcons({ themes }: Seeds): Issue[] {
  const known = iconSet();
  return themes
    .filter(({ icon }) => known[icon] === undefined)
    .map(({ id, icon }) => unresolved({ file: THEMES_FILE, record: id, field: 'icon', what: 'icon', word: icon, known: Object.keys(known) }));
}

function checkThemes({ file, place }: PlaceRecord, { themes }: Seeds): Issue[] {
  const known = themes.map(({ id }) => id);
  return place.themes.flatMap((theme, index) => {
    if (known.includes(theme)) return [];
    const suggestion = didYouMean(theme, known);
    return {
      file,
      record: place.id,
      field: `themes[${index}]`,
      message: `unknown theme "${theme}"`,
      refersTo: THEMES_FILE,
      refersToRecord: theme,
      ...(suggestion === undefined ? {} : { suggestion }),
    };
  });
}
