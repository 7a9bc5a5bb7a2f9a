import { expect, test } from 'vitest';
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import { placeName } from './placeName.ts';

const paragraphs = [
  {
    text: { 'zh-Hans': [{ text: '在' }, { text: '那座桥', place: 'bridge' }], 'zh-Hant': [{ text: '那座橋', place: 'bridge' }], en: [{ text: 'that bridge', place: 'bridge' }] },
    passages: [],
  },
];
const bridge = { properties: { name: { 'zh-Hans': '大桥', 'zh-Hant': '大橋', en: 'Great Bridge' } } } as PlanningFeature;

test('a place bears its own name, and that of the text where it is not held; never its id', () => {
  expect(placeName('bridge', { paragraphs }, new Map([['bridge', bridge]]), 'en')).toBe('Great Bridge');
  expect(placeName('bridge', { paragraphs }, new Map(), 'en')).toBe('that bridge');
  expect(placeName('tunnel', { paragraphs }, new Map(), 'en')).toBeUndefined();
});
