/** Takes back all that a visitor of a kiosk chose; what its operator set in the address stays. */
import type { Language } from '../domain/LocalText.ts';
import { INITIAL_STATE, type AppState } from './AppState.ts';
import { toQuery } from './query.ts';

/** `language` is the one that the kiosk goes back to. */
export function forgetVisitor({ surface, baseMap }: AppState, language: Language): AppState {
  return { ...INITIAL_STATE, surface, baseMap, language, view: 'story' };
}

/** Whether the address asks for more than the story: somebody was here, or the operator wants something shown. */
export function isVisited(state: AppState): boolean {
  const { surface, baseMap, language, view, chapter } = state;
  const asked = { ...INITIAL_STATE, surface, baseMap, language, view, chapter };
  return (view !== 'story' && view !== 'map') || toQuery(asked) !== toQuery(state);
}
