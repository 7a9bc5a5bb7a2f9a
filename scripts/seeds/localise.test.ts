import { expect, test } from 'vitest';
import { localise } from './localise.ts';

test('traditional characters are generated as Hong Kong writes them', () => {
  expect(localise({ 'zh-Hans': '银湖湾滨海新区启动区说明', en: 'x' })['zh-Hant']).toBe('銀湖灣濱海新區啟動區說明');
});

test('a written form goes before the generated one', () => {
  expect(localise({ 'zh-Hans': '后', 'zh-Hant': '后', en: 'x' })['zh-Hant']).toBe('后');
});
