import { expect, test } from 'vitest';
import type { Theme } from './Theme.ts';
import { viewedTheme } from './ThemeView.ts';

const words = { 'zh-Hans': '主题', 'zh-Hant': '主題', en: 'theme' };
const plain: Theme = { id: 'plain', chapter: 1, name: words, short: words, colour: { light: '#000000', dark: '#ffffff' }, icon: 'x' };
const themes: readonly Theme[] = [plain, { ...plain, id: 'drawn', view: { kind: 'areas' } }];

test.each([
  [['drawn'], 'drawn'],
  [['plain'], undefined],
  [['drawn', 'plain'], undefined],
  [['unknown'], undefined],
  [[], undefined],
])('with %j chosen, the theme drawn as a map of its own is %s', (chosen, id) => {
  expect(viewedTheme(themes, { themes: chosen })?.id).toBe(id);
});
