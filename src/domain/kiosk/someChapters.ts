/** Chapters of a made-up story, for tests. */
import type { StoryChapter } from '../story/Story.ts';

const EMPTY = { 'zh-Hans': '', 'zh-Hant': '', en: '' };

/** Each stays so many seconds, and is called by its place: "ch-1". */
export function someChapters(...dwellSeconds: readonly number[]): readonly StoryChapter[] {
  return dwellSeconds.map((seconds, index) => ({
    id: `ch-${index + 1}`,
    title: EMPTY,
    paragraphs: [],
    notes: [],
    themes: [],
    camera: { bounds: [113, 22, 113.2, 22.2], bearing: 0, pitch: 0 },
    targets: [],
    dwellSeconds: seconds,
  }));
}
