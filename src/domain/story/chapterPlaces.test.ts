import { expect, test } from 'vitest';
import { chapterPlaces } from './chapterPlaces.ts';
import type { StoryParagraph } from './Story.ts';

const paragraph = (...places: readonly string[]): StoryParagraph => {
  const text = [{ text: '在' }, ...places.map((place) => ({ text: place, place }))];
  return { text: { 'zh-Hans': text, 'zh-Hant': text, en: text }, passages: [] };
};

test('each place is numbered once, where it is named first', () => {
  expect(chapterPlaces({ paragraphs: [paragraph('b', 'a'), paragraph('a', 'c')] })).toEqual(['b', 'a', 'c']);
});

test('what stands out on the map is numbered although no text names it', () => {
  expect(chapterPlaces({ paragraphs: [paragraph('b')], selection: 'd' })).toEqual(['b', 'd']);
  expect(chapterPlaces({ paragraphs: [paragraph('b', 'd')], selection: 'b' })).toEqual(['b', 'd']);
});
