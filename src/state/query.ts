/** The codec between AppState and the query of the address. Defaults are left out, unknown keys ignored. */
import { LANGUAGES } from '../domain/LocalText.ts';
import { OUTCOME_CLASSES } from '../domain/outcomeClass.ts';
import { PLACE_MARKS } from '../domain/placeMark.ts';
import { KINDS, STATUS_VALUES } from '../domain/PlanningFeature.ts';
import { SURFACES } from '../domain/publicationRules.ts';
import { RESOLUTIONS } from '../domain/Report.ts';
import { CHANGE_CLASSES } from '../domain/targetChange.ts';
import { THEME_VIEW_MODES } from '../domain/ThemeView.ts';
import { refusalOf, type Refusal } from './addressCaps.ts';
import { INITIAL_STATE, VIEWS, type AppState, type Band } from './AppState.ts';
import { originText, readOrigin } from './originText.ts';
import { printKeys, readPrint } from './printQuery.ts';
import { readShortlist, shortlistKeys } from './shortlistQuery.ts';

/** `view=list` is the list without a map: the places as text. */
const LIST_VIEW = 'list';
/** What a sheet may lead back to. */
const BACK_SURFACES = SURFACES.filter((surface) => surface !== 'print');
const SLUG = /^[a-z0-9-]+$/;
const METRES = /^[1-9]\d{0,5}$/;

export interface ReadAddress {
  readonly state: AppState;
  /** Present where the address asks for more than it may: the state is then the initial one in the address's language. */
  readonly refused?: Refusal;
}

/** "?theme=industry,green&sel=daze", or "" for the initial state. */
export function toQuery(state: AppState): string {
  const { withinMetres, text, selected, view, chapter, passage, from, band, baseMap, themeView, language, surface, print, back } = state;
  const query = new URLSearchParams();
  const put = (key: string, value: string | undefined) => {
    if (value !== undefined && value !== '') query.set(key, value);
  };
  put('theme', state.themes.join(','));
  put('kind', state.kinds.join(','));
  put('zone', state.zones.join(','));
  put('status', state.statuses.join(','));
  put('outcome', state.outcomes.join(','));
  put('mark', state.marks.join(','));
  put('acc', withinMetres?.toString());
  put('res', state.resolutions.join(','));
  put('chg', state.changes.join(','));
  put('q', text);
  put('sel', selected);
  put('view', view === INITIAL_STATE.view ? undefined : view);
  put('ch', chapter);
  put('psg', passage);
  put('from', from === undefined ? undefined : originText(from));
  put('band', band === undefined ? undefined : bandText(band));
  put('base', baseMap === INITIAL_STATE.baseMap ? undefined : baseMap);
  put('tv', themeView === INITIAL_STATE.themeView ? undefined : themeView);
  put('lang', language === INITIAL_STATE.language ? undefined : language);
  put('ui', surface === INITIAL_STATE.surface ? undefined : surface);
  for (const [key, value] of Object.entries({ ...shortlistKeys(state.shortlist), ...printKeys(print) })) put(key, value);
  put('back', back === INITIAL_STATE.back ? undefined : back);
  const written = query.toString().replaceAll('%2C', ',').replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('%3B', ';');
  return written === '' ? '' : `?${written}`;
}

/** Values that are not among the known ones fall back to the default; ids are kept as they stand. */
export function fromQuery(text: string): ReadAddress {
  const query = new URLSearchParams(text);
  const isList = query.get('view') === LIST_VIEW;
  const language = oneOf(LANGUAGES, query.get('lang')) ?? INITIAL_STATE.language;
  const surface = oneOf(SURFACES, query.get('ui')) ?? (isList ? 'text' : INITIAL_STATE.surface);
  const refused = refusalOf(text);
  if (refused !== undefined) return { state: { ...INITIAL_STATE, language, surface }, refused };
  return {
    state: {
      themes: slugsOf(query.get('theme')),
      kinds: someOf(KINDS, query.get('kind')),
      zones: slugsOf(query.get('zone')),
      statuses: someOf(STATUS_VALUES, query.get('status')),
      outcomes: someOf(OUTCOME_CLASSES, query.get('outcome')),
      marks: someOf(PLACE_MARKS, query.get('mark')),
      withinMetres: METRES.test(query.get('acc') ?? '') ? Number(query.get('acc')) : undefined,
      text: (query.get('q') ?? '').trim(),
      resolutions: someOf(RESOLUTIONS, query.get('res')),
      changes: someOf(CHANGE_CLASSES, query.get('chg')),
      selected: query.get('sel')?.trim() || undefined,
      view: oneOf(VIEWS, query.get('view')) ?? INITIAL_STATE.view,
      chapter: slugsOf(query.get('ch'))[0],
      passage: query.get('psg')?.trim() || undefined,
      from: readOrigin(query.get('from')?.trim() ?? ''),
      band: toBand(query.get('band')?.trim() ?? ''),
      shortlist: readShortlist(query),
      isLocated: INITIAL_STATE.isLocated,
      baseMap: slugsOf(query.get('base'))[0] ?? INITIAL_STATE.baseMap,
      themeView: oneOf(THEME_VIEW_MODES, query.get('tv')) ?? INITIAL_STATE.themeView,
      language,
      surface,
      print: readPrint(query),
      back: oneOf(BACK_SURFACES, query.get('back')) ?? INITIAL_STATE.back,
    },
  };
}

/** "daze:3000": what the band is drawn around, and its metres. */
function toBand(text: string): Band | undefined {
  const at = text.lastIndexOf(':');
  const from = readOrigin(text.slice(0, at));
  const metres = text.slice(at + 1);
  return at > 0 && from !== undefined && METRES.test(metres) ? { from, metres: Number(metres) } : undefined;
}

function bandText({ from, metres }: Band): string | undefined {
  const origin = originText(from);
  return origin === undefined ? undefined : `${origin}:${metres}`;
}

function listOf(text: string | null): string[] {
  return (text ?? '').split(',').filter((word) => word !== '');
}

/** What may be an id, each once. Which there are is known only with the data. */
function slugsOf(text: string | null): string[] {
  return [...new Set(listOf(text).filter((id) => SLUG.test(id)))];
}

/** The known words among them, in their own order. */
function someOf<Word extends string>(words: readonly Word[], text: string | null): Word[] {
  const asked = listOf(text);
  return words.filter((word) => asked.includes(word));
}

function oneOf<Word extends string>(words: readonly Word[], word: string | null): Word | undefined {
  return words.find((each) => each === word);
}
