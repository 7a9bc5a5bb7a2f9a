/** What a person can do, each as AppState → AppState. */
import type { Language } from '../domain/LocalText.ts';
import type { Origin } from '../domain/Origin.ts';
import { OUTCOME_CLASSES } from '../domain/outcomeClass.ts';
import { SHEET_PARTS, type PrintChoice, type SheetPart } from '../domain/paper/SheetFormat.ts';
import { NO_FILTER, type Facet, type PlaceFilter } from '../domain/PlaceFilter.ts';
import { PLACE_MARKS } from '../domain/placeMark.ts';
import { KINDS, STATUS_VALUES } from '../domain/PlanningFeature.ts';
import { RESOLUTIONS, type Resolution } from '../domain/Report.ts';
import { PHASE_STATUSES, type Phase } from '../domain/statusPhase.ts';
import { CHANGE_CLASSES, type ChangeClass } from '../domain/targetChange.ts';
import type { ThemeViewMode } from '../domain/ThemeView.ts';
import { INITIAL_STATE, type AppState, type Band, type View } from './AppState.ts';

/** Options of a facet in their order; themes and zones are kept in the order in which they are chosen. */
const ORDERS = {
  kinds: KINDS,
  statuses: STATUS_VALUES,
  outcomes: OUTCOME_CLASSES,
  marks: PLACE_MARKS,
  themes: undefined,
  zones: undefined,
} as const satisfies Record<Facet, readonly string[] | undefined>;

/** Shows places of this option too, or no longer. */
export function toggleOption(state: AppState, facet: Facet, option: string): AppState {
  const chosen: readonly string[] = state[facet];
  return { ...state, [facet]: toggled(ORDERS[facet] ?? [...new Set([...chosen, option])], chosen, option) };
}

/** As a facet offers its options: of the limits of accuracy one holds at a time. */
export function toggleFacetOption(state: AppState, facet: Facet | 'withinMetres', option: string): AppState {
  if (facet !== 'withinMetres') return toggleOption(state, facet, option);
  return setWithin(state, Number(option) === state.withinMetres ? undefined : Number(option));
}

/** Takes the place of the whole filter; what is not named lets all pass. */
export function replaceFilter(state: AppState, { themes, kinds, zones, statuses }: Pick<PlaceFilter, 'themes' | 'kinds' | 'zones' | 'statuses'>): AppState {
  return { ...clearFilter(state), themes, kinds, zones, statuses };
}

/** Shows what is there, what is to come, or both: a shorthand of the status. */
export function setPhase(state: AppState, phase: Phase): AppState {
  return { ...state, statuses: PHASE_STATUSES[phase] };
}

/** Shows only places within this many metres; undefined for all. */
export function setWithin(state: AppState, withinMetres: number | undefined): AppState {
  return { ...state, withinMetres };
}

/** Shows only places that match the text; empty for all. */
export function setText(state: AppState, text: string): AppState {
  return { ...state, text: text.trim() };
}

export function clearFilter(state: AppState): AppState {
  return { ...state, ...NO_FILTER };
}

/** Takes one part of the filter back. */
export function clearFacet(state: AppState, part: Facet | 'withinMetres' | 'text'): AppState {
  return { ...state, [part]: NO_FILTER[part] };
}

export function select(state: AppState, id: string | undefined): AppState {
  return { ...state, selected: id };
}

/** Measures the distances of the list from here; undefined for no longer. */
export function measureFrom(state: AppState, from: Origin | undefined): AppState {
  return { ...state, from };
}

/** Draws a band around this; undefined for none. */
export function setBand(state: AppState, band: Band | undefined): AppState {
  return { ...state, band };
}

/** The map shows where the reader is. */
export function locate(state: AppState): AppState {
  return { ...state, isLocated: true };
}

/** Leaves the passage that the report was opened at. */
export function setView(state: AppState, view: View): AppState {
  return { ...state, view, chapter: undefined, passage: undefined };
}

/** Tells the chapter of the story. */
export function openChapter(state: AppState, chapter: string): AppState {
  return { ...state, view: 'story', chapter, passage: undefined };
}

/** Shows the story on a projector, at its chapter. */
export function openPresentation(state: AppState): AppState {
  return { ...state, surface: 'present', view: 'story' };
}

/** From the projector back to the page, at the same chapter. */
export function closePresentation(state: AppState): AppState {
  return { ...state, surface: 'full' };
}

/** Opens the report at a passage. */
export function openPassage(state: AppState, passage: string): AppState {
  return { ...state, view: 'report', passage };
}

/** Draws the only theme that is chosen as a map of its own, with its bands of distance, or no longer. */
export function setThemeView(state: AppState, themeView: ThemeViewMode): AppState {
  return { ...state, themeView };
}

/** Shows names of this resolution too, or no longer. */
export function toggleResolution(state: AppState, resolution: Resolution): AppState {
  return { ...state, resolutions: toggled(RESOLUTIONS, state.resolutions, resolution) };
}

export function clearResolutions(state: AppState): AppState {
  return { ...state, resolutions: [] };
}

/** Shows promises that stand so to the report before too, or no longer. */
export function toggleChange(state: AppState, change: ChangeClass): AppState {
  return { ...state, changes: toggled(CHANGE_CLASSES, state.changes, change) };
}

/** Shows every promise again, whatever its outcome and however it stands to the report before. */
export function clearPromises(state: AppState): AppState {
  return { ...clearFacet(state, 'outcomes'), changes: [] };
}

export function setBaseMap(state: AppState, baseMap: string): AppState {
  return { ...state, baseMap };
}

export function setLanguage(state: AppState, language: Language): AppState {
  return { ...state, language };
}

/** The edition without a map, and back. */
export function toggleMap(state: AppState): AppState {
  return { ...state, surface: state.surface === 'text' ? 'full' : 'text' };
}

/** Leads to the sheet for printing. */
export function openPrint(state: AppState): AppState {
  return { ...state, surface: 'print', back: state.surface === 'print' ? state.back : state.surface };
}

/** Lays the sheet out otherwise. */
export function setPrint(state: AppState, change: Partial<PrintChoice>): AppState {
  return { ...state, print: { ...state.print, ...change } };
}

/** Leaves a part of the sheet out, or puts it back. */
export function togglePart(state: AppState, part: SheetPart): AppState {
  return setPrint(state, { without: toggled(SHEET_PARTS, state.print.without, part) });
}

/** From the sheet back to where it was opened. */
export function closePrint(state: AppState): AppState {
  return { ...state, surface: state.back, back: INITIAL_STATE.back };
}

/** The chosen words with one more or one less, in the order of all. */
function toggled<Word>(all: readonly Word[], chosen: readonly Word[], word: Word): Word[] {
  return all.filter((each) => (each === word) !== chosen.includes(each));
}
