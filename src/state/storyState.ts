/** What the map shows while a chapter is told: its themes, and nothing of the reader's own filter, which stays as it is. */
import { NO_FILTER } from '../domain/PlaceFilter.ts';
import type { StoryChapter } from '../domain/story/Story.ts';
import type { AppState } from './AppState.ts';

export function storyState(state: AppState, chapter: StoryChapter): AppState {
  return { ...state, ...NO_FILTER, themes: chapter.themes, themeView: 'on' };
}
