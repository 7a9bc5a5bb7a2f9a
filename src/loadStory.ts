/** The story of the report, wanted when it is first told. */
import storyUrl from '../data/story.json?url';
import { isList, isRecordOf } from './domain/shape.ts';
import type { Story } from './domain/story/Story.ts';
import { loadJson } from './load.ts';

/** Throws a LoadError. */
export function loadStory(): Promise<Story> {
  return loadJson<Story>(storyUrl, ({ viewName }) => viewName.story, isRecordOf({ chapters: isList }));
}
