/** Layers → the text of every file below `data/` that the pipeline owns. */
import type { Feature } from 'geojson';
import type { Catalog } from '../../src/domain/Catalog.ts';
import type { Kind, PlanningFeature } from '../../src/domain/PlanningFeature.ts';
import type { SearchData } from '../../src/domain/search/SearchData.ts';
import { citation } from '../features/citation.ts';
import { toSearch } from '../search/toSearch.ts';
import { localise } from '../seeds/localise.ts';
import type { Seeds } from '../seeds/Seeds.ts';
import { toMentions } from './toMentions.ts';
import { toReport } from './toReport.ts';

/** It repeats the names of the layers, and holds characters that the page never shows. */
export const SEARCH_FILE = 'search.json';

export interface Layer {
  readonly name: string;
  readonly kind: Kind;
  readonly features: readonly PlanningFeature[];
}

export interface Finished {
  readonly seeds: Seeds;
  readonly layers: readonly Layer[];
  readonly bands: readonly Feature[];
}

/** File name below `data/` → its text, in a fixed order. */
export function toFiles({ seeds, layers, bands }: Finished): Map<string, string> {
  const { passages, quantities, chapters } = toReport(seeds);
  const features = layers.flatMap((layer) => layer.features);
  const catalog = toCatalog(seeds, layers, chapters);
  return new Map([
    ...layers.map((layer) => [`${layer.name}.geojson`, toCollection(layer.features)] as const),
    ['bands.geojson', toCollection(bands)],
    ['passages.json', toLines(passages)],
    ['targets.json', toLines(quantities)],
    ['mentions.json', toLines(toMentions(seeds, features))],
    [SEARCH_FILE, toSearchText(toSearch({ features, themes: catalog.themes, passages }))],
    ['catalog.json', toPretty(catalog)],
  ]);
}

function toCatalog(seeds: Seeds, layers: readonly Layer[], chapters: Catalog['report']['chapters']): Catalog {
  const { region, report, themes, sources } = seeds;
  const source = sources.find(({ id }) => id === report.source);
  return {
    region: {
      id: region.id,
      name: localise(region.name),
      title: localise(region.title),
      frame: region.frame,
      home: region.home,
      publication: region.publication,
    },
    report: {
      id: report.id,
      title: localise(report.title),
      citation: source === undefined ? report.publisher : citation(source),
      chapters,
    },
    themes: themes.map(({ name, short, ...rest }) => ({ ...rest, name: localise(name), short: localise(short) })),
    layers: layers.map(({ name, kind, features }) => ({
      name,
      kind,
      features: features.length,
      unlocated: features.filter(({ geometry }) => geometry === null).length,
    })),
    boundaries: boundaryCredits(layers),
  };
}

function boundaryCredits(layers: readonly Layer[]): Catalog['boundaries'] {
  const used = layers.flatMap(({ features }) => features.flatMap(({ properties: { boundary } }) => boundary ?? []));
  const credits = used.map(({ source, approvalNumber }) => ({ source, ...(approvalNumber === undefined ? {} : { approvalNumber }) }));
  return [...new Map(credits.map((credit) => [JSON.stringify(credit), credit])).values()];
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
