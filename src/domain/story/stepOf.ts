/** Where a story stands: its chapter by the id of an address, and the one before or after. */
import type { StoryChapter } from './Story.ts';

/** The chapter of that id; the first where the id is absent or unknown. */
export function chapterOf(chapters: readonly StoryChapter[], id: string | undefined): StoryChapter | undefined {
  return chapters.find((chapter) => chapter.id === id) ?? chapters[0];
}

/** `steps` further, or back where it is negative; the ends are held. */
export function stepFrom(chapters: readonly StoryChapter[], id: string | undefined, steps: number): StoryChapter | undefined {
  const at = Math.max(0, chapters.findIndex((chapter) => chapter.id === id));
  return chapters[Math.min(chapters.length - 1, Math.max(0, at + steps))];
}

/** The next one, and after the last the first: a story that is told again and again. */
export function nextInLoop(chapters: readonly StoryChapter[], id: string | undefined): StoryChapter | undefined {
  const at = Math.max(0, chapters.findIndex((chapter) => chapter.id === id));
  return chapters[(at + 1) % chapters.length];
}
