/** The words of the table of places, as the reader's language has them. */
import type { Catalog } from '../../domain/Catalog.ts';
import type { Language } from '../../domain/LocalText.ts';
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import type { LayerTableWords } from '../../domain/table/ownLayerSource.ts';
import type { PlaceTableWords } from '../../domain/table/placeSource.ts';
import { formatDistanceRange, formatLength, formatNumber } from '../format.ts';
import type { Messages } from '../Messages.ts';
import { exportWords } from '../takeaway/exportWords.ts';
import { areaWords } from './areaWords.ts';
import { TABLE_MESSAGES } from './index.ts';

export function placeTableWords(catalog: Pick<Catalog, 'themes'>, places: readonly PlanningFeature[], language: Language, messages: Messages): PlaceTableWords {
  const { statusOf, inferred } = exportWords(language, messages);
  return {
    language,
    column: TABLE_MESSAGES[language].column,
    kind: messages.kind,
    subkind: messages.subkind,
    outcome: messages.outcomeClass,
    accuracy: messages.accuracyClass,
    themes: new Map(catalog.themes.map(({ id, short }) => [id, short[language]])),
    places: new Map(places.map(({ id, properties }) => [id, properties.name[language]])),
    statusOf,
    radius: (metres) => `±${formatLength(metres, language, messages)}`,
    area: (areas) => areaWords(areas, language, messages),
    distance: (range) => formatDistanceRange(range, language, messages),
    number: (value) => formatNumber(value, language),
    inferred,
    separator: messages.listSeparator,
  };
}

export function layerTableWords(language: Language): LayerTableWords {
  const { row, shape, shapeName } = TABLE_MESSAGES[language];
  const written = new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
  return { row, shape, shapeName, number: (value) => written.format(value).replaceAll(',', '\u202f') };
}
