/** Features → the text of every file below `data/` that the pipeline owns. */
import type { Catalog } from '../../src/domain/Catalog.ts';
import type { PlanningFeature } from '../../src/domain/PlanningFeature.ts';
import { citation } from '../features/citation.ts';
import { localise } from '../seeds/localise.ts';
import { PLACE_FILES } from '../seeds/placeFiles.ts';
import type { Seeds } from '../seeds/Seeds.ts';
import { toMentions } from './toMentions.ts';
import { toReport } from './toReport.ts';

/** File name below `data/` → its text, in a fixed order. */
export function toLayers(seeds: Seeds, features: readonly PlanningFeature[], bands: readonly object[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const { name, kind } of PLACE_FILES) {
    files.set(`${name}.geojson`, toCollection(features.filter(({ properties }) => properties.kind === kind)));
  }
  files.set('bands.geojson', toCollection(bands));
  const { passages, targets, chapters } = toReport(seeds);
  files.set('passages.json', toLines(passages));
  files.set('targets.json', toLines(targets));
  files.set('mentions.json', toLines(toMentions(seeds, features)));
  files.set('catalog.json', toPretty(toCatalog(seeds, features, chapters)));
  return files;
}

function toCatalog(seeds: Seeds, features: readonly PlanningFeature[], chapters: Catalog['report']['chapters']): Catalog {
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
    layers: PLACE_FILES.map(({ name, kind }) => {
      const own = features.filter(({ properties }) => properties.kind === kind);
      return { name, kind, features: own.length, unlocated: own.filter(({ geometry }) => geometry === null).length };
    }),
  };
}

/** One feature a line, so that a diff shows which places changed. */
function toCollection(features: readonly object[]): string {
  return `{"type":"FeatureCollection","features":${toLines(features).trimEnd()}}\n`;
}

function toLines(records: readonly object[]): string {
  if (records.length === 0) return '[]\n';
  return `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;
}

function toPretty(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
