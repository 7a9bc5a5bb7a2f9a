import { expect, test } from 'vitest';
import { brokenLinks, linkedPlaces, parseLinks } from './parseLinks.ts';

test('links part the text, the rest stays plain', () => {
  expect(parseLinks('沿[深江高速](s26)布局，含[三江](sanjiang)。')).toEqual([
    { text: '沿' },
    { text: '深江高速', place: 's26' },
    { text: '布局，含' },
    { text: '三江', place: 'sanjiang' },
    { text: '。' },
  ]);
});

test('what only looks like a link is text', () => {
  expect(parseLinks('[三江] (sanjiang) <b>x</b>')).toEqual([{ text: '[三江] (sanjiang) <b>x</b>' }]);
});

test('a place that is linked twice counts once', () => {
  expect(linkedPlaces('[a](x)[b](y)[c](x)')).toEqual(['x', 'y']);
});

test('a link without a place id is found out', () => {
  expect(brokenLinks('[三江](Sanjiang)和[睦洲](muzhou)')).toEqual(['[三江](Sanjiang)']);
});
