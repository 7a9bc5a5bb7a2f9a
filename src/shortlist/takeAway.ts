/** Hands the shortlist out as a file, with what the map says of itself and all that was chosen. */
import type { Geometry } from 'geojson';
import { exportedPlace } from '../domain/export/exportedPlace.ts';
import { publicationRules } from '../domain/publicationRules.ts';
import type { Candidate } from '../domain/shortlist/Candidate.ts';
import type { ShortlistFileWords, ShortlistFormat, ShortlistParts } from '../domain/shortlist/file/ShortlistFile.ts';
import type { Must } from '../domain/shortlist/ShortlistChoice.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Messages } from '../i18n/Messages.ts';
import { hasUnsaid } from './hasUnsaid.ts';
import { SHORTLIST_MESSAGES } from '../i18n/shortlist/index.ts';
import { originWords } from '../i18n/shortlist/originWords.ts';
import { SHORTLIST_FILE_MESSAGES } from '../i18n/shortlistFile/index.ts';
import { standingOf } from '../i18n/standingOf.ts';
import type { FirstView } from '../load.ts';
import type { AppState } from '../state/AppState.ts';
import { publicAddress } from '../state/publicAddress.ts';
import { toQuery } from '../state/query.ts';
import { saveFile } from '../ui/parts/saveFile.ts';
import { shortlistText, shortlistWorkbook } from './shortlistContent.ts';
import type { ShortlistModel } from './ShortlistModel.ts';

export interface TakeAway {
  readonly model: ShortlistModel;
  readonly data: FirstView;
  readonly state: AppState;
  readonly messages: Messages;
  readonly format: ShortlistFormat;
}

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
  geojson: 'application/geo+json',
} as const satisfies Record<ShortlistFormat, string>;

/** Nothing happens until the shortlist is there. */
export function takeAway({ model, data, state, messages, format }: TakeAway): void {
  const ranking = model.ranking.peek();
  if (ranking === undefined) return;
  const { catalog } = data;
  const { language } = state;
  const rules = publicationRules(catalog.region.publication, state.surface, format === 'geojson' ? 'geojson' : 'csv');
  const own = SHORTLIST_FILE_MESSAGES[language];
  const words: ShortlistFileWords = { ...own, missing: SHORTLIST_MESSAGES[language].missing, language, listSeparator: messages.listSeparator, must: (must) => mustText(model, must, language) };
  const parts: ShortlistParts = {
    ranking,
    firmness: model.firmness.peek() ?? new Map(),
    linesOf: (id) => model.linesOf(id),
    geometryOf: (candidate) => geometryOf(candidate, rules),
    words,
  };
  const { notice, statement, dataTo } = standingOf(catalog, rules, messages);
  const about = [
    own.title,
    catalog.region.title[language],
    notice,
    statement,
    dataTo,
    own.preset(model.preset.peek()?.name[language] ?? ''),
    own.weights(ranking.criteria.map(({ criterion, weight }) => `${criterion.name[language]} ${formatNumber(Math.round(weight * 1000) / 10, language)}%`).join(messages.listSeparator)),
    state.shortlist.musts.length === 0 ? own.noMusts : own.musts(state.shortlist.musts.map(words.must).join(messages.listSeparator)),
    ...(state.from === undefined ? [] : [own.origin(originWords(state.from, data.places, language, messages))]),
    ...own.method,
    ...addressText(state, data).map(own.address),
    ...(hasUnsaid(state) ? [own.notInLink] : []),
  ].filter((text) => text !== '');
  saveFile({ name: `${catalog.region.id}-shortlist-${catalog.dataDate}.${format}`, content: new Blob([format === 'xlsx' ? shortlistWorkbook(parts, about) : shortlistText(format, parts, about)]), type: TYPES[format] });
}

function geometryOf({ place, geometry, disc }: Candidate, rules: ReturnType<typeof publicationRules>): Geometry | null {
  if (place !== undefined) return exportedPlace(place, rules).geometry;
  return geometry ?? (disc === undefined ? null : { type: 'Point', coordinates: [...disc.position] });
}

function mustText(model: ShortlistModel, { criterion: id, limit }: Must, language: AppState['language']): string {
  const criterion = model.data.peek()?.criteria.find((each) => each.id === id);
  if (criterion === undefined) return '';
  return [criterion.name[language], criterion.better === 'less' ? '≤' : '≥', formatNumber(limit, language), SHORTLIST_FILE_MESSAGES[language].unit[criterion.unit]].join(' ');
}

/** The whole choice, so that the link gives this very order; none where the page stands under no address that others could open. */
function addressText(state: AppState, { catalog }: FirstView): string[] {
  const page = catalog.region.publicUrl ?? publicAddress(location.href);
  return page === undefined ? [] : [`${page}${toQuery(state)}`];
}
