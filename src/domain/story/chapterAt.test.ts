import { expect, test } from 'vitest';
import { chapterAt } from './chapterAt.ts';

test('the story begins with its first chapter, although its head stands above it', () => {
  expect(chapterAt([420, 900, 1_400], 800)).toBe(0);
});

test('a chapter is told once it begins in the upper part, and until the next one does', () => {
  expect(chapterAt([-500, 310, 900], 800)).toBe(0);
  expect(chapterAt([-510, 300, 890], 800)).toBe(1);
  expect(chapterAt([-1_100, -290, 303], 800)).toBe(2);
});

test('beyond its end the story stays at its last chapter', () => {
  expect(chapterAt([-3_000, -2_000, -900], 800)).toBe(2);
});
