import { expect, test } from 'vitest';
import { toMistake } from './Mistake.ts';

const writtenOn = new Date('2026-11-23T08:05:00Z');

test('the file holds the place, the passage and the words of the reader', () => {
  const { name, text } = toMistake({
    map: 'xinhui',
    report: '2024',
    place: { id: 'fengshanhu', name: '凤山湖园区' },
    passage: { id: '2024/3/2', digest: '北部是…' },
    words: ' <b>错</b> ',
    language: 'zh-Hans',
    writtenOn,
  });
  expect(name).toBe('mistake-fengshanhu-202611230805.json');
  expect(JSON.parse(text)).toEqual({
    about: 'planning-map mistake',
    map: 'xinhui',
    report: '2024',
    place: { id: 'fengshanhu', name: '凤山湖园区' },
    passage: { id: '2024/3/2', digest: '北部是…' },
    words: '<b>错</b>',
    language: 'zh-Hans',
    writtenOn: '2026-11-23T08:05:00.000Z',
  });
});

test('without a place the file is named after the passage', () => {
  const { name, text } = toMistake({
    map: 'xinhui',
    report: '2024',
    place: undefined,
    passage: { id: '2024/list/4', digest: '…' },
    words: 'x',
    language: 'en',
    writtenOn,
  });
  expect(name).toBe('mistake-2024-list-4-202611230805.json');
  expect((JSON.parse(text) as { place: unknown }).place).toBeNull();
});
