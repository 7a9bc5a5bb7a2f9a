/** The places that a chapter names, in the order in which it does, the one that stands out last where the text does not name it. */
import type { StoryChapter } from './Story.ts';

export function chapterPlaces({ paragraphs, selection }: Pick<StoryChapter, 'paragraphs' | 'selection'>): string[] {
  // Every language links the same places; the first written one gives their order.
  const named = paragraphs.flatMap(({ text }) => text['zh-Hans'].flatMap(({ place }) => place ?? []));
  return [...new Set([...named, ...(selection === undefined ? [] : [selection])])];
}
