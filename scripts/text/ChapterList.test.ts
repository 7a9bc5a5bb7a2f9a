import { expect, test } from 'vitest';
import { LIST } from '../../src/domain/Report.ts';
import { ChapterList, MAX_CHAPTERS } from './ChapterList.ts';
import { parseHeading } from './headings.ts';

/** The chapter after each line. */
function read(lines: readonly string[]): { list: ChapterList; path: number[] } {
  const list = new ChapterList();
  const path = lines.map((line) => {
    const heading = parseHeading(line);
    if (heading !== undefined) list.enter(heading);
    return list.current;
  });
  return { list, path };
}

test.each<[string, string[], number[]]>([
  ['numbers are chapters where nothing better is there', ['前言', '1 甲', '文', '2 乙'], [0, 1, 1, 2]],
  ['once a more important numbering comes, the lesser is a part', ['一、甲', '1、子', '（一）子', '二、乙'], [1, 1, 1, 2]],
  ['what came before the more important numbering keeps its own', ['1 甲', '第一章 乙', '1 子'], [1, 2, 2]],
  ['a number that comes again is the same chapter', ['1 甲', '2 乙', '1 甲'], [1, 2, 1]],
  ['an annex is a chapter, and its items are none of the text', ['一、甲', '二、乙', '附件', '一、项', '二、项'], [1, 2, 3, 3, 3]],
])('%s', (_name, lines, path) => {
  expect(read(lines).path).toEqual(path);
});

test('chapters beyond the limit are one', () => {
  const { list } = read([]);
  for (let number = 1; number <= MAX_CHAPTERS * 3; number += 1) list.enter({ style: 'number', number, title: 'x' });
  expect(list.chapters).toHaveLength(MAX_CHAPTERS + 1);
  expect(list.chapters.at(-1)).toEqual({ style: 'further', number: 0, title: '' });
  expect(list.current).toBe(MAX_CHAPTERS);
});

test('the numbering of the report, in any order, gives its keys; what is added is its list', () => {
  const { list } = read(['1 甲', '3 丙', '2 乙', '上接 A3 版']);
  expect(list.toReport([1, 2, 3, LIST])).toEqual([undefined, 1, 3, 2, LIST]);
  expect(list.toReport([1, 2, 3])).toEqual([undefined, 1, 3, 2, undefined]);
});

test.each<[string, string[]]>([
  ['a chapter too few', ['1 甲', '2 乙']],
  ['one too many', ['1 甲', '2 乙', '3 丙', '4 丁']],
  ['one twice', ['1 甲', '2 乙', '3 丙', '2 乙']],
])('%s makes it another text', (_name, lines) => {
  expect(read(lines).list.toReport([1, 2, 3])).toBeUndefined();
});
