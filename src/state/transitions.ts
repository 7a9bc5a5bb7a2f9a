/** What a person can do, each as AppState → AppState. */
import type { Language } from '../domain/LocalText.ts';
import { OUTCOME_CLASSES, type OutcomeClass } from '../domain/outcomeClass.ts';
import { RESOLUTIONS, type Resolution } from '../domain/Report.ts';
import type { AppState, View } from './AppState.ts';

export function toggleTheme(state: AppState, theme: string): AppState {
  const themes = state.themes.includes(theme)
    ? state.themes.filter((each) => each !== theme)
    : [...state.themes, theme];
  return { ...state, themes };
}

export function clearFilter(state: AppState): AppState {
  return { ...state, themes: [] };
}

export function select(state: AppState, id: string | undefined): AppState {
  return { ...state, selected: id };
}

/** Leaves the passage that the report was opened at. */
export function setView(state: AppState, view: View): AppState {
  return { ...state, view, passage: undefined };
}

/** Opens the report at a passage. */
export function openPassage(state: AppState, passage: string): AppState {
  return { ...state, view: 'report', passage };
}

/** Shows promises of this outcome too, or no longer. */
export function toggleOutcome(state: AppState, outcome: OutcomeClass): AppState {
  return { ...state, outcomes: toggled(OUTCOME_CLASSES, state.outcomes, outcome) };
}

/** Shows names of this resolution too, or no longer. */
export function toggleResolution(state: AppState, resolution: Resolution): AppState {
  return { ...state, resolutions: toggled(RESOLUTIONS, state.resolutions, resolution) };
}

export function clearResolutions(state: AppState): AppState {
  return { ...state, resolutions: [] };
}

/** The chosen words with one more or one less, in the order of all. */
function toggled<Word>(all: readonly Word[], chosen: readonly Word[], word: Word): Word[] {
  return all.filter((each) => (each === word) !== chosen.includes(each));
}

export function clearOutcomes(state: AppState): AppState {
  return { ...state, outcomes: [] };
}

export function setLanguage(state: AppState, language: Language): AppState {
  return { ...state, language };
}
