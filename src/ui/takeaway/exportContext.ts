/** All that a file of places says beside them, from what the page holds. */
import type { Catalog } from '../../domain/Catalog.ts';
import { creditsOf, type CreditId } from '../../domain/credits.ts';
import { exportName, type ExportContext } from '../../domain/export/ExportContext.ts';
import type { FileFormat } from '../../domain/export/fileFormats.ts';
import { outlinesIn } from '../../domain/export/outlinesIn.ts';
import { PLACE_WRITERS } from '../../domain/export/placeWriters.ts';
import type { Language } from '../../domain/LocalText.ts';
import type { BoundaryFact, PlanningFeature } from '../../domain/PlanningFeature.ts';
import { publicationRules, type Surface } from '../../domain/publicationRules.ts';
import type { Messages } from '../../i18n/Messages.ts';
import { outlineCredit } from '../../i18n/outlineCredit.ts';
import { standingOf } from '../../i18n/standingOf.ts';
import { exportWords } from '../../i18n/takeaway/exportWords.ts';
import { INITIAL_STATE } from '../../state/AppState.ts';
import { toQuery } from '../../state/query.ts';

export interface ExportParts {
  readonly catalog: Catalog;
  /** Those that the file is made of. */
  readonly exported: readonly PlanningFeature[];
  /** All places of the map: those that are exported name some of the others. */
  readonly places: readonly PlanningFeature[];
  readonly bands: ExportContext['bands'];
  /** The filter in words with its count. */
  readonly filter: string;
  readonly format: FileFormat;
  readonly surface: Surface;
  readonly language: Language;
  readonly messages: Messages;
  /** Where others can open the map. */
  readonly address: string | undefined;
}

/** The base map is in none of the files, so its sources are not credited there. */
const CREDITED: readonly CreditId[] = ['report', 'positions', 'own'];

export function exportContext({ catalog, exported, places, bands, filter, format, surface, language, messages, address }: ExportParts): ExportContext {
  const rules = publicationRules(catalog.region.publication, surface, format);
  const here = { ...INITIAL_STATE, language };
  return {
    language,
    title: catalog.region.title[language],
    name: exportName(catalog.region.id, catalog.dataDate),
    rules,
    standing: standingOf(catalog, rules, messages),
    dataDate: catalog.dataDate,
    filter,
    credits: dataCredits(catalog, outlinesIn({ held: exported.filter(PLACE_WRITERS[format].holds), places, rules }), language, messages),
    names: {
      themes: new Map(catalog.themes.map(({ id, name }) => [id, name[language]])),
      places: new Map(places.map(({ id, properties }) => [id, properties.name[language]])),
    },
    bands,
    addresses:
      address === undefined
        ? undefined
        : {
            map: address,
            place: (selected) => `${address}${toQuery({ ...here, selected })}`,
            passage: (passage) => `${address}${toQuery({ ...here, view: 'report', passage })}`,
          },
    words: exportWords(language, messages),
  };
}

function dataCredits(catalog: Catalog, outlines: readonly BoundaryFact[], language: Language, messages: Messages): string[] {
  return [
    ...creditsOf(catalog, language)
      .filter(({ id }) => CREDITED.includes(id))
      .map(({ name, licence }) => (licence === undefined ? name : `${name} (${licence})`)),
    ...outlines.map((outline) => outlineCredit(outline, messages)),
    ...(catalog.services ?? []).map(({ attribution }) => attribution),
  ];
}
