/** Layers → the text of every file below `data/` that the pipeline owns. */
import type { Feature } from 'geojson';
import type { AccessData } from '../../src/domain/access/AccessData.ts';
import type { Catalog } from '../../src/domain/Catalog.ts';
import { diffTargets } from '../../src/domain/diffTargets.ts';
import type { Kind, PlanningFeature } from '../../src/domain/PlanningFeature.ts';
import type { SearchData } from '../../src/domain/search/SearchData.ts';
import type { Lock } from '../features/Lock.ts';
import { toSearch } from '../search/toSearch.ts';
import { SCHEMATIC_PARTS, type SchematicPart } from '../../src/domain/SchematicPart.ts';
import { localise } from '../seeds/localise.ts';
import { reportsOf } from '../seeds/reportsOf.ts';
import type { Seeds } from '../seeds/Seeds.ts';
import { toAsksData } from './toAsksData.ts';
import { toAccessText } from './toAccessText.ts';
import { toCriteria } from './toCriteria.ts';
import { toDataDate } from './toDataDate.ts';
import { toMentions } from './toMentions.ts';
import { toReport } from './toReport.ts';
import { toStory } from './toStory.ts';
import { toServiceCredits } from './toServiceCredits.ts';
import { toThemeViews } from './toThemeViews.ts';

/** It repeats the names of the layers, and holds characters that the page never shows. */
export const SEARCH_FILE = 'search.json';
export const MENTIONS_FILE = 'mentions.json';

export interface Layer {
  readonly name: string;
  readonly kind: Kind;
  readonly features: readonly PlanningFeature[];
}

export interface Finished {
  readonly seeds: Seeds;
  readonly lock: Lock;
  readonly layers: readonly Layer[];
  readonly bands: readonly Feature[];
  readonly distanceBands: readonly Feature[];
  readonly access: AccessData;
}

/** File name below `data/` → its text, in a fixed order. */
export function toFiles({ seeds, lock, layers, bands, distanceBands, access }: Finished): Map<string, string> {
  const report = toReport(seeds);
  const { passages, quantities, summary } = report;
  const [before] = reportsOf(seeds).slice(1).map(toReport);
  const features = layers.flatMap((layer) => layer.features);
  const services = toServiceCredits(lock);
  const catalog = {
    ...toCatalog(seeds, layers, before === undefined ? summary : { ...summary, previous: before.summary }),
    ...(services.length === 0 ? {} : { services }),
  };
  return new Map([
    ...layers.map((layer) => [`${layer.name}.geojson`, toCollection(layer.features)] as const),
    ['bands.geojson', toCollection(bands)],
    ['distance-bands.geojson', toCollection(distanceBands)],
    ['access.json', toAccessText(access)],
    ['theme-views.json', toPretty(toThemeViews(seeds, report))],
    ['passages.json', toLines([...passages, ...(before?.passages ?? [])])],
    ['targets.json', toLines([...quantities, ...(before?.quantities ?? [])])],
    ['criteria.json', toPretty(toCriteria(seeds))],
    ['changes.json', toLines(before === undefined ? [] : diffTargets(before.quantities, quantities))],
    ['asks.json', toPretty(toAsksData(seeds))],
    ['story.json', toPretty(toStory(seeds, features))],
    ['kiosk.json', toPretty(seeds.kiosk)],
    [MENTIONS_FILE, toLines(toMentions(seeds, features))],
    [SEARCH_FILE, toSearchText(toSearch({ features, themes: catalog.themes, passages, readings: seeds.region.readings }))],
    ['catalog.json', toPretty(catalog)],
  ]);
}

function toCatalog(seeds: Seeds, layers: readonly Layer[], report: Catalog['report']): Catalog {
  const { region, themes, places } = seeds;
  return {
    region: {
      id: region.id,
      name: localise(region.name),
      title: localise(region.title),
      subtitle: localise(seeds.report.subtitle ?? seeds.report.title),
      ...(region.positionSources === undefined ? {} : { positionSources: localise(region.positionSources) }),
      frame: region.frame,
      home: region.home,
      publication: region.publication,
      ...(region.publicUrl === undefined ? {} : { publicUrl: region.publicUrl }),
      embed: region.embed,
    },
    dataDate: toDataDate(seeds, layers.flatMap(({ features }) => features)),
    report,
    themes: themes.map(({ name, short, view, ...rest }) => ({ ...rest, ...(view === undefined ? {} : { view }), name: localise(name), short: localise(short) })),
    zones: places.filter(({ kind }) => kind === 'zone').map(({ place }) => ({ id: place.id, name: localise(place.name) })),
    layers: layers.map(({ name, kind, features }) => ({
      name,
      kind,
      features: features.length,
      unlocated: features.filter(({ geometry }) => geometry === null).length,
    })),
    schematic: schematicParts(seeds),
  };
}

function schematicParts({ waters, hills, network }: Seeds): SchematicPart[] {
  const records = { rivers: waters, hills, network } as const;
  return SCHEMATIC_PARTS.filter((part) => records[part].length > 0);
}

/** One feature a line, so that a diff shows which places changed. */
function toCollection(features: readonly object[]): string {
  return `{"type":"FeatureCollection","features":${toLines(features).trimEnd()}}\n`;
}

function toLines(records: readonly object[]): string {
  if (records.length === 0) return '[]\n';
  return `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;
}

/** One entry a line; the index of words, which no person reads, in one. */
function toSearchText({ fold, entries, words }: SearchData): string {
  return `{"fold":${JSON.stringify(fold)},\n"entries":${toLines(entries).trimEnd()},\n"words":${JSON.stringify(words)}}\n`;
}

function toPretty(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
