import { expect, test } from 'vitest';
import type { StoryChapter } from './Story.ts';
import { chapterOf, nextInLoop, stepFrom } from './stepOf.ts';

const chapters = ['a', 'b', 'c'].map((id) => ({ id }) as StoryChapter);

test('a chapter is found by its id, and one that is not known is the first', () => {
  expect(['b', 'x', undefined].map((id) => chapterOf(chapters, id)?.id)).toEqual(['b', 'a', 'a']);
  expect(chapterOf([], 'a')).toBeUndefined();
});

test('a step leads on or back, and no further than the ends', () => {
  expect([1, 2, 3, -1].map((steps) => stepFrom(chapters, 'b', steps)?.id)).toEqual(['c', 'c', 'c', 'a']);
  expect([1, -1, 0].map((steps) => stepFrom(chapters, 'a', steps)?.id)).toEqual(['b', 'a', 'a']);
  expect([1, -1].map((steps) => stepFrom(chapters, 'x', steps)?.id)).toEqual(['b', 'a']);
  expect(stepFrom([], undefined, 1)).toBeUndefined();
});

test('in a loop the first comes after the last', () => {
  expect(['a', 'b', 'c', 'x', undefined].map((id) => nextInLoop(chapters, id)?.id)).toEqual(['b', 'c', 'a', 'b', 'b']);
});
