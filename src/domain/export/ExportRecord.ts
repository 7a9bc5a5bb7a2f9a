/** One place as a flat record of texts and numbers: the same in every format. */
import { originOf } from '../distance.ts';
import type { PlanningFeature } from '../PlanningFeature.ts';
import { roundDegrees } from '../roundDegrees.ts';
import { cleanText } from './cleanText.ts';
import type { ExportContext } from './ExportContext.ts';
import { exportedPlace } from './exportedPlace.ts';
import { ownOutline } from '../ownOutline.ts';

/** In the order of the columns. */
export const EXPORT_FIELDS = [
  'id',
  'nameHans',
  'nameHant',
  'nameEn',
  'aliases',
  'kind',
  'named',
  'themes',
  'status',
  'town',
  'zone',
  'host',
  'lon',
  'lat',
  'radiusMetres',
  'accuracy',
  'position',
  'datum',
  'facts',
  'passages',
  'address',
  'passageAddresses',
  'sources',
  'boundaryNumber',
  'notice',
  'standing',
  'dataDate',
] as const;
export type ExportField = (typeof EXPORT_FIELDS)[number];

/** `null` where nothing is known or nothing applies. */
export type ExportRecord = Readonly<Record<ExportField, string | number | null>>;

const SEPARATOR = { 'zh-Hans': '；', 'zh-Hant': '；', en: '; ' } as const;

/** `lon`, `lat` and `radiusMetres` are a disc that holds the place: nothing is said of where in it the place lies. */
export function toRecord(place: PlanningFeature, context: ExportContext): ExportRecord {
  const { words, names, standing, addresses, language } = context;
  const { id, properties } = place;
  const { name, aliases, themes, town, zone, host, inferred, accuracy, evidence, status, facts } = properties;
  const shown = exportedPlace(place, context.rules);
  // Number and source of an outline stand only beside that outline.
  const boundary = ownOutline(shown);
  const disc = originOf(shown);
  const list = (texts: readonly string[]) => texts.map(cleanText).join(SEPARATOR[language]);
  const related = (field: 'town' | 'zone' | 'host', other: string | undefined) => {
    if (other === undefined) return null;
    const text = names.places.get(other) ?? other;
    return cleanText(inferred.includes(field) ? words.inferred(text) : text);
  };
  return {
    id,
    nameHans: cleanText(name['zh-Hans']),
    nameHant: cleanText(name['zh-Hant']),
    nameEn: cleanText(name.en),
    aliases: list(aliases),
    kind: words.kindOf(place),
    named: words.namedOf(place),
    themes: list(themes.map((theme) => names.themes.get(theme) ?? theme)),
    status: list(words.statusOf(place)),
    town: related('town', town),
    zone: related('zone', zone),
    host: related('host', host),
    lon: disc === undefined ? null : roundDegrees(disc.position[0]),
    lat: disc === undefined ? null : roundDegrees(disc.position[1]),
    // Upwards, so that the disc still holds the place.
    radiusMetres: disc === undefined ? (accuracy.radiusMetres ?? null) : Math.ceil(disc.radiusMetres),
    accuracy: words.accuracyOf(place),
    position: cleanText(shown.geometry === place.geometry ? words.positionOf(place) : words.withheld),
    datum: shown.geometry === null ? null : 'WGS-84',
    facts: list(words.factsOf(place)),
    // A spreadsheet would take a bare 2024/3/2 for a date.
    passages: list(evidence.map((passage) => `§${passage}`)),
    address: addresses?.place(id) ?? null,
    passageAddresses: addresses === undefined ? null : evidence.map(addresses.passage).join(' '),
    sources: list([...new Set([...accuracy.sources, ...[...status, ...facts].map(({ source }) => source), ...(boundary === undefined ? [] : [boundary.source])])]),
    boundaryNumber: boundary?.approvalNumber ?? null,
    notice: standing.notice,
    standing: standing.statement,
    dataDate: context.dataDate,
  };
}
