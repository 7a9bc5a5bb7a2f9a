/** What a person can do, each as AppState → AppState. */
import type { Language } from '../domain/LocalText.ts';
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

export function setView(state: AppState, view: View): AppState {
  return { ...state, view };
}

export function setLanguage(state: AppState, language: Language): AppState {
  return { ...state, language };
}
