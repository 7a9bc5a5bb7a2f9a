/** What a person can do, each as AppState → AppState. */
import type { Language } from '../domain/LocalText.ts';
import { OUTCOME_CLASSES, type OutcomeClass } from '../domain/outcomeClass.ts';
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

/** A view opens at its beginning. */
export function setView(state: AppState, view: View): AppState {
  return { ...state, view, passage: undefined };
}

/** Opens the report at a passage. */
export function openPassage(state: AppState, passage: string): AppState {
  return { ...state, view: 'report', passage };
}

/** Shows promises of this outcome too, or no longer; kept in the order of the classes. */
export function toggleOutcome(state: AppState, outcome: OutcomeClass): AppState {
  const isChosen = state.outcomes.includes(outcome);
  return { ...state, outcomes: OUTCOME_CLASSES.filter((each) => (each === outcome ? !isChosen : state.outcomes.includes(each))) };
}

export function clearOutcomes(state: AppState): AppState {
  return { ...state, outcomes: [] };
}

export function setLanguage(state: AppState, language: Language): AppState {
  return { ...state, language };
}
